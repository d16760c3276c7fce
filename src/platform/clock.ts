/** Whole days since 1970-01-01 in the person's own time zone. */
export function today(): number {
  const now = new Date();
  const MINUTES_A_DAY = 24 * 60;
  return Math.floor((now.getTime() / 60_000 - now.getTimezoneOffset()) / MINUTES_A_DAY);
}
