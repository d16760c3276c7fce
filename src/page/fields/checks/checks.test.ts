import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { kindOfValue } from '.';
import { isBankCard, passesLuhn } from './bank-card';
import { isCitizenId } from './gb11643';

it.each([
  ['11010519491231002X', 'id-number', 'the example of GB 11643'],
  ['11010519491231002x', 'id-number', 'small x'],
  ['440524188001010014', 'id-number', 'born 1880'],
  ['110105194912310021', null, 'wrong check character'],
  ['11010519490229002X', null, 'no such day'],
  ['6222 0202 0011 2233 4', null, 'Luhn fails'],
  ['6222020200112233445', null, 'Luhn fails too'],
  ['4111 1111 1111 1111', 'bank-card', 'Visa, spaced'],
  ['4111-1111-1111-1111', 'bank-card', 'Visa, hyphens'],
  ['４１１１１１１１１１１１１１１１', 'bank-card', 'full-width digits'],
  ['378282246310005', 'bank-card', 'American Express'],
  ['6212345678901232', 'bank-card', 'UnionPay'],
  ['0000000000000000', null, 'one digit over and over'],
  ['1234567890123452', null, 'Luhn passes, but no scheme issues it'],
  ['13912345678', 'phone', 'mainland mobile'],
  ['+86 139 1234 5678', 'phone', 'with country code'],
  ['12012345678', null, 'no mobile range'],
  ['', null, 'nothing'],
  ['9'.repeat(10_000), null, 'cut before any pattern runs'],
] as [string, string | null, string][])('%s → %s (%s)', (value, kind) => {
  expect(kindOfValue(value)).toBe(kind);
});

describe('against stdnum, a library of its own', () => {
  const digits = (length: number): fc.Arbitrary<string> =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((d) => d.join(''));

  it('agrees on what is no citizen number', () => {
    fc.assert(
      fc.property(digits(17), fc.constantFrom(...Array.from('0123456789X')), (head, check) => {
        if (isCitizenId(head + check)) expect(stdnum.CN?.['ric']?.validate(head + check).isValid).toBe(true);
      }),
    );
  });

  it('exactly one last digit passes Luhn', () => {
    fc.assert(
      fc.property(digits(15), (head) => {
        expect(Array.from('0123456789', (d) => passesLuhn(head + d)).filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('a card number is 13 to 19 digits', () => {
    fc.assert(fc.property(fc.string(), (text) => { if (isBankCard(text)) expect(text).toMatch(/^\d{13,19}$/); }));
  });
});
