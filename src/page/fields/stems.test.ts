import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATCHERS } from './kinds';
import { normaliseName, normaliseText } from './normalise';
import { hasStem } from './stems';

/** Texts a pattern matches: its own, generated. Word boundaries and look-behinds only narrow a pattern down. */
function textsOf(pattern: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(pattern.source.replace(/\\b/g, '').replace(/\(\?<?[!=][^)]*\)/g, '')), { size: 'small' }).filter((text) => pattern.test(text));
}

const ours = MATCHERS.filter(({ kind }) => !kind.startsWith('other:'));

describe('no text of ours is overlooked', () => {
  it.each(ours.map((matcher) => [matcher.kind, matcher] as const))('%s', (_kind, matcher) => {
    for (const [pattern, normalise] of [[matcher.text, normaliseText], [matcher.name, normaliseName]] as const) {
      if (!pattern) continue;
      fc.assert(fc.property(textsOf(pattern), (text) => { expect(hasStem(normalise(text)) || !pattern.test(normalise(text)), text).toBe(true); }), { numRuns: 3_000 });
    }
    for (const token of matcher.autocomplete ?? []) expect(hasStem(token), token).toBe(true);
  });
});

it.each(['search', 'q', 'setting 12', '搜索', 'comment', 'quantity'])('%s is not worth a full look', (text) => {
  expect(hasStem(text)).toBe(false);
});
