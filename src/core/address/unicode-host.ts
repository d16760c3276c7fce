/** Hosts as people see them: A-labels back to Unicode, and which scripts a label mixes. */
import { toUnicode } from 'punycode/punycode.es6.js';

/** The label in Unicode; the label itself when it is no valid A-label. */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return toUnicode(label);
  } catch {
    // RangeError of the decoder: not punycode after all, so it is shown as it is.
    return label;
  }
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Han', /\p{Script=Han}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
];

/** Scripts that appear in a label, of those that are told apart. */
export function scriptsOf(label: string): string[] {
  return SCRIPTS.filter(([, pattern]) => pattern.test(label)).map(([name]) => name);
}

/** Scripts that belong together in one writing system (UTS 39, Highly Restrictive): Han, Kana, Hangul each with Latin. */
const WITH_LATIN: ReadonlySet<string> = new Set(['Han', 'Kana', 'Hangul', 'Latin']);

/** Whether a label mixes scripts that no language mixes, as Chromium's spoof checker describes it. */
export function mixesScripts(label: string): boolean {
  const scripts = scriptsOf(label);
  if (scripts.length < 2) return false;
  return !scripts.every((script) => WITH_LATIN.has(script)) || (scripts.includes('Hangul') && scripts.includes('Kana'));
}
