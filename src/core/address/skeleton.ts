/** What a name looks like: UTS 39 skeletons for other scripts, and the tricks that stay within ASCII. */
import { CONFUSABLES } from './confusables.gen';

let looks: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  looks ??= new Map(Object.entries(CONFUSABLES).flatMap(([to, from]) => [...from].map((c) => [c, to] as const)));
  return looks;
}

/**
 * The skeleton of a label in Unicode: decomposed, marks dropped, each look-alike replaced by the ASCII letter or digit
 * it looks like (UTS 39, section 4; decomposed again afterwards, else some matches are lost).
 */
export function skeleton(label: string): string {
  if (/^[\x20-\x7e]*$/.test(label)) return label;
  const map = table();
  const mapped = [...label.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')].map((c) => map.get(c) ?? c).join('');
  return mapped.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** ASCII characters and pairs that pass for others at a glance. */
const PASSES_FOR: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1|!]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/7/g, 't'],
  [/8/g, 'b'],
  [/9/g, 'g'],
  [/i/g, 'l'],
  [/q/g, 'g'],
  [/u/g, 'v'],
];

/** Whether anything in a label passes for something else: most have nothing. */
const PASSES = /rn|vv|cl|[0-9iquv|!]/;

/** A form under which ASCII names that look alike are equal. Only for comparing, never for showing. */
export function glance(label: string): string {
  if (!PASSES.test(label)) return label;
  let out = label;
  for (const [pattern, to] of PASSES_FOR) out = out.replace(pattern, to);
  return out;
}
