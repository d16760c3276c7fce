/** Names one slip of the hand apart. */

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
