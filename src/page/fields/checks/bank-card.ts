/** Card numbers: ISO/IEC 7812 length and Luhn digit, and a range that a card scheme really issues from. */

/**
 * Issuer ranges by scheme, with their lengths: UnionPay 62 (and 60, 81 abroad), Visa 4, Mastercard 51-55 and 2221-2720,
 * American Express 34/37, Discover 6011/64x/65, JCB 3528-3589, Diners 30[0-5]/36/38/39, Maestro 50/56-58/67, Mir 2200-2204;
 * older Chinese debit cards start with 9 (91, 94, 95, 98, 99) or 10.
 */
const RANGES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^62|^60|^81/, [16, 17, 18, 19]],
  [/^4/, [13, 16, 19]],
  [/^5[1-5]|^2(22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, [16]],
  [/^3[47]/, [15]],
  [/^6011|^64[4-9]|^65/, [16, 19]],
  [/^35(2[89]|[3-8]\d)/, [16, 19]],
  [/^30[0-5]|^3[689]/, [14, 16, 19]],
  [/^5[06-8]|^67/, [16, 18, 19]],
  [/^220[0-4]/, [16, 19]],
  [/^9[14589]|^10/, [16, 17, 18, 19]],
];

/** Luhn check of a digit string (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether digits without spaces are a payment card's number. */
export function isBankCard(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  return RANGES.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length)) && passesLuhn(digits);
}
