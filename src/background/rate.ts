/** Messages one document may send in a second. A content script of ours sends a handful; more is a page playing with us. */
export const MAX_MESSAGES_A_SECOND = 20;
/** Senders remembered; the oldest are forgotten. */
const MAX_SENDERS = 500;

const counts = new Map<string, { second: number; sent: number }>();

/** Whether a sender may be heard now. In memory only: after a wake-up every sender starts afresh, which is harmless. */
export function mayBeHeard(sender: string, now: number): boolean {
  const second = Math.floor(now / 1_000);
  const count = counts.get(sender);
  if (count?.second === second) {
    count.sent += 1;
    return count.sent <= MAX_MESSAGES_A_SECOND;
  }
  counts.delete(sender);
  counts.set(sender, { second, sent: 1 });
  if (counts.size > MAX_SENDERS) {
    const [oldest] = counts.keys();
    if (oldest !== undefined) counts.delete(oldest);
  }
  return true;
}
