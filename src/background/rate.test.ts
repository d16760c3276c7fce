import { expect, it } from 'vitest';
import { mayBeHeard, MAX_MESSAGES_A_SECOND } from './rate';

it('a sender is heard so many times a second, and again in the next', () => {
  const heard = Array.from({ length: MAX_MESSAGES_A_SECOND + 5 }, () => mayBeHeard('1:0', 10_000)).filter(Boolean);
  expect(heard).toHaveLength(MAX_MESSAGES_A_SECOND);
  expect(mayBeHeard('2:0', 10_000)).toBe(true);
  expect(mayBeHeard('1:0', 11_000)).toBe(true);
});
