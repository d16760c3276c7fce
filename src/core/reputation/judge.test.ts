import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAddress } from '.';

function standing(url: string, known = {}): string {
  const verdict = judgeAddress(url, known);
  return 'error' in verdict ? `error: ${verdict.error}` : verdict.standing;
}

it.each([
  ['https://www.icbc.com.cn/', 'official'],
  ['https://mybank.icbc.com.cn/icbc/', 'official'],
  ['12306.cn', 'official'],
  ['https://12345.example/', 'unknown'],
  ['https://shop.example/', 'unknown'],
  ['http://localhost:3000/login', 'unknown'],
  ['http://192.168.1.1/', 'unknown'],
])('honest: %s is %s', (url, expected) => {
  expect(standing(url)).toBe(expected);
});

it.each([
  ['https://www.icbc.com.cn@evil.example/', 'userinfo'],
  ['http://3221226219/', 'ip-address'],
  ['http://0xC0.0x00.0x02.0xEB/', 'ip-address'],
  ['http://0300.0000.02.0353/login', 'ip-address'],
  ['https://xn--80ak6aa92e.com/', 'other-script'],
  ['https://www.paypa1.com/', 'looks-the-same'],
  ['https://www.lcbc.com.cn/', 'looks-the-same'],
  ['https://www.mircosoft.com/', 'one-letter-off'],
  ['https://paypal-secure-login.com/', 'name-plus-word'],
  ['https://www.paypal.com.secure-check.top/', 'site-in-subdomain'],
  ['https://alipay.top/', 'same-name-other-ending'],
])('disguised: %s is suspicious, because %s', (url, code) => {
  const verdict = judgeAddress(url);
  if ('error' in verdict) throw new Error(verdict.error);
  expect(verdict.standing).toBe('suspicious');
  expect(verdict.reasons.map((reason) => reason.code)).toContain(code);
});

it('names the entity that is imitated, with its true site', () => {
  const verdict = judgeAddress('https://www.paypa1.com/');
  expect(verdict).toMatchObject({ entity: { en: 'PayPal', site: 'paypal.com' } });
});

describe('what the person knows', () => {
  it.each([
    ['https://shop.example/', { trusted: true }, 'trusted'],
    ['https://shop.example/', { familiar: true }, 'familiar'],
    ['https://www.paypa1.com/', { familiar: true }, 'suspicious'],
    ['https://www.paypa1.com/', { trusted: true }, 'trusted'],
  ])('%s %j → %s', (url, known, expected) => {
    expect(standing(url, known)).toBe(expected);
  });
});

it.each([
  ['', 'error: empty'],
  ['javascript:alert(1)', 'error: not a web address (javascript:)'],
  ['http://', 'error: not an address'],
])('%j is answered with %s', (url, expected) => {
  expect(standing(url)).toBe(expected);
});

it('never throws, is deterministic, and keeps risk within 0..1', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.webUrl(), fc.domain()), (input) => {
      const verdict = judgeAddress(input);
      expect(judgeAddress(input)).toEqual(verdict);
      expect(verdict.risk).toBeGreaterThanOrEqual(0);
      expect(verdict.risk).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2_000 },
  );
});
