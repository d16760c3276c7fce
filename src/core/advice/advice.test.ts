import { expect, it } from 'vitest';
import type { FieldKind } from '../kinds';
import type { Standing } from '../reputation/verdict';
import { adviceFor, type AdviceId } from '.';

it.each<[FieldKind[], Standing, FieldKind | undefined, AdviceId, string]>([
  [['bank-card', 'one-time-code'], 'unknown', undefined, 'card-code', 'card and code'],
  [['person-name', 'id-number', 'phone'], 'unknown', undefined, 'loan', 'enough for a loan'],
  [['person-name', 'id-number', 'phone'], 'unknown', 'phone', 'loan', 'the field is part of it'],
  [['person-name', 'id-number', 'phone', 'password'], 'unknown', 'password', 'password', 'the field is not part of it'],
  [['phone', 'one-time-code'], 'unknown', 'one-time-code', 'code-note', 'ordinary sign-in'],
  [['phone', 'one-time-code'], 'suspicious', 'one-time-code', 'code', 'on a suspicious site'],
  [['password'], 'unknown', undefined, 'password', ''],
  [['id-photo'], 'familiar', undefined, 'id-photo', ''],
  [[], 'suspicious', undefined, 'link', 'nothing asked yet'],
  [[], 'unknown', undefined, 'fine', ''],
  [['bank-card', 'one-time-code'], 'official', undefined, 'fine', 'verified sites need none'],
])('%j on a %s site at %s → %s (%s)', (kinds, standing, at, id) => {
  expect(adviceFor(kinds, standing, at)).toBe(id);
});
