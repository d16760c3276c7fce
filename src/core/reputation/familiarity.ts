/** Which sites a person knows, from nothing but the days on which they were there. */
import * as v from 'valibot';

/** Different days on which a site was visited before it is familiar. */
export const FAMILIAR_DAYS = 3;
/** Days kept per site: enough to know, too few to tell habits. */
export const MAX_DAYS = 5;
/** Sites kept; the one seen longest ago goes first. */
export const MAX_SITES = 5_000;

const day = v.pipe(v.number(), v.integer(), v.minValue(0));
export const VisitsSchema = v.record(v.string(), v.array(day));
/** Site → days (since 1970-01-01, local time), oldest first. */
export type Visits = v.InferOutput<typeof VisitsSchema>;

/** Visits with `today` counted for a site; the same object when it already is. */
export function noteVisit(visits: Visits, site: string, today: number): Visits {
  const days = Object.hasOwn(visits, site) ? (visits[site] ?? []) : [];
  if (days.includes(today)) return visits;
  const next = { ...visits, [site]: [...days, today].slice(-MAX_DAYS) };
  const sites = Object.keys(next);
  if (sites.length > MAX_SITES) {
    const last = (name: string): number => next[name]?.at(-1) ?? 0;
    const oldest = sites.reduce((a, b) => (last(a) <= last(b) ? a : b));
    const { [oldest]: _gone, ...rest } = next;
    return rest;
  }
  return next;
}

/** Whether a person knows a site: there on FAMILIAR_DAYS different days, none of them in the future. */
export function isFamiliar(visits: Visits, site: string, today: number): boolean {
  if (!Object.hasOwn(visits, site)) return false;
  return new Set((visits[site] ?? []).filter((d) => d <= today)).size >= FAMILIAR_DAYS;
}
