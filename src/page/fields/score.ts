/** One clue against every matcher: which kind does it speak for? */
import type { FieldKind } from '../../core/kinds';
import type { Clue, Source } from './clues';
import { MATCHERS } from './kinds';
import type { Matcher, OtherKind } from './matcher';

export type AnyKind = FieldKind | OtherKind;

export interface Vote {
  readonly kind: AnyKind;
  /** The words that said it. */
  readonly words: string;
}

interface Compiled {
  readonly matcher: Matcher;
  readonly text: RegExp | null;
  readonly name: RegExp | null;
}

const all = (pattern: RegExp | undefined): RegExp | null => (pattern ? new RegExp(pattern.source, 'g') : null);

let compiled: readonly Compiled[] | undefined;
const matchers = (): readonly Compiled[] =>
  (compiled ??= MATCHERS.map((matcher) => ({ matcher, text: all(matcher.text), name: all(matcher.name) })));

/** Clue texts repeat (the same label on a thousand rows): their votes are kept. */
const MAX_KEPT = 400;
const kept = new Map<string, Vote | null>();

const NAMES: ReadonlySet<Source> = new Set(['name', 'id']);

/**
 * The kind a clue speaks for, or `null`. Of several matches the one that ends last wins, because the head noun comes
 * last ("bank card holder's name" is a name); of those that end together, the longest.
 */
export function voteOf(clue: Clue, type: string): Vote | null {
  const asName = NAMES.has(clue.source);
  const family = clue.source === 'autocomplete' ? 'a' : asName ? 'n' : 't';
  const key = `${family}\n${type}\n${clue.text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const vote = family === 'a' ? voteOfToken(clue.text, type) : voteOfText(clue.text, asName, type);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, vote);
  return vote;
}

function fits(matcher: Matcher, type: string): boolean {
  return matcher.types ? matcher.types.includes(type) : TEXT.has(type);
}
const TEXT: ReadonlySet<string> = new Set(['', 'text', 'tel', 'number', 'password', 'textarea', 'editable']);

function voteOfToken(token: string, type: string): Vote | null {
  for (const { matcher } of matchers()) {
    if (!matcher.autocomplete?.includes(token) || !fits(matcher, type)) continue;
    // Sites write new-password on names and addresses to keep browsers quiet: it counts only on real password fields.
    if (matcher.kind === 'password' && type !== 'password') return null;
    return { kind: matcher.kind, words: token };
  }
  return null;
}

function voteOfText(text: string, asName: boolean, type: string): Vote | null {
  let best: Vote | null = null;
  let bestEnd = 0;
  for (const { matcher, text: byText, name } of matchers()) {
    const pattern = asName ? name : byText;
    if (!pattern || !fits(matcher, type) || matcher.not?.test(text)) continue;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const [words] = found;
      if (words === '') {
        pattern.lastIndex += 1;
        continue;
      }
      const end = found.index + words.length;
      if (end > bestEnd || (end === bestEnd && words.length > (best?.words.length ?? 0))) {
        best = { kind: matcher.kind, words };
        bestEnd = end;
      }
    }
  }
  return best;
}
