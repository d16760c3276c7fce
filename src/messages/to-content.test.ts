import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRuling, isToContent } from './to-content';

const warning = {
  id: '1', level: 'stop', lang: 'en', dir: 'ltr', name: 'Privacy Wall warning', title: 'This is not ICBC', site: 'a.top', lines: ['x'], advice: 'y',
  safe: { label: 'Leave this page', choice: 'leave' }, goOn: { label: 'Continue anyway' },
};

it.each([
  [{ type: 'show', warning, anchored: true }, true],
  [{ type: 'show', warning: { ...warning, level: 'none' }, anchored: true }, false],
  [{ type: 'show', warning: { ...warning, lines: 'x' }, anchored: true }, false],
  [{ type: 'show', warning: { ...warning, title: 'x'.repeat(3_000) }, anchored: true }, false],
  [{ type: 'show', warning }, false],
  [{ type: 'hide', id: '1' }, true],
  [{ type: 'hide' }, false],
  [{ type: 'settle', id: '1', choice: 'continue' }, true],
  [{ type: 'settle', id: '1', choice: 'trust' }, false],
  [{ type: 'ruling', ruling: { standing: 'unknown', cells: { phone: { focus: 'none', submit: 'none' } } } }, true],
  [{ type: 'ruling', ruling: { standing: 'unknown', cells: { shoe: { focus: 'none', submit: 'none' } } } }, false],
  [{ type: 'ruling', ruling: { standing: 'good', cells: {} } }, false],
  [null, false],
  ['show', false],
])('%j: %s', (message, fits) => {
  expect(isToContent(message)).toBe(fits);
});

it('nothing at all makes the checks throw', () => {
  fc.assert(fc.property(fc.anything(), (value) => { expect(typeof isToContent(value)).toBe('boolean'); expect(typeof isRuling(value)).toBe('boolean'); }));
});
