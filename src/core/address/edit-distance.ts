/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), bounded.
 * @returns the distance, or `max + 1` when it is larger than `max`
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? max + 1, max + 1);
}

/** How two names one edit apart differ; the kind of slip or forgery. */
export type Edit = 'insert' | 'delete' | 'replace' | 'swap';

/** The single edit that turns `name` into `other`, or `null` when they are equal or further apart. Linear time. */
export function singleEdit(name: string, other: string): { kind: Edit; at: number } | null {
  const shorter = Math.min(name.length, other.length);
  let at = 0;
  while (at < shorter && name[at] === other[at]) at += 1;
  if (other.length === name.length + 1) return other.slice(at + 1) === name.slice(at) ? { kind: 'insert', at } : null;
  if (other.length + 1 === name.length) return other.slice(at) === name.slice(at + 1) ? { kind: 'delete', at } : null;
  if (other.length !== name.length || at === name.length) return null;
  if (other.slice(at + 1) === name.slice(at + 1)) return { kind: 'replace', at };
  const swapped = other[at] === name[at + 1] && other[at + 1] === name[at] && other.slice(at + 2) === name.slice(at + 2);
  return swapped ? { kind: 'swap', at } : null;
}
