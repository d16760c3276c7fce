import { expect, it } from 'vitest';
import type { StoppedReport } from '../messages';
import { splitAddress } from '../ui/address';
import { blockedView } from './view';

const t = (key: string, ...details: string[]): string => [key, ...details].join(' ');
const stopped: StoppedReport = {
  why: 'left', url: 'https://www.paypa1.com/in', site: 'paypa1.com', standing: 'suspicious', reasons: [{ code: 'looks-the-same', site: 'paypa1.com', official: 'paypal.com' }],
  entity: { id: 'paypal', zh: '贝宝', en: 'PayPal', site: 'paypal.com' }, kinds: ['password'],
};
const see = (report: StoppedReport | null) => blockedView(report, t, { tag: 'en', chinese: false });

it('a forgery: who it is not, why, and the true site first', () => {
  expect(see(stopped)).toMatchObject({
    tone: 'stop', title: 'blocked_title_left', why: ['warning_title_not_entity PayPal', 'reason_looks_the_same paypa1.com paypal.com'],
    instead: ['warning_instead_site PayPal paypal.com', 'advice_password'], mayContinue: true,
  });
});

it.each([
  ['tampered', { ...stopped, why: 'tampered' }, { tone: 'stop', title: 'blocked_title_tampered' }],
  ['an unknown site that was left', { ...stopped, standing: 'unknown' }, { tone: 'calm', why: [], instead: ['advice_password'] }],
  ['nothing stopped', null, { tone: 'calm', title: 'blocked_title_nothing', mayContinue: false }],
  ['no web address: no way on', { ...stopped, url: 'javascript:alert(1)' }, { mayContinue: false }],
] as const)('%s', (_state, report, shown) => {
  expect(see(report as StoppedReport | null)).toMatchObject(shown);
});

it.each([
  ['https://www.icbc.com.cn.login.evil.top/a?b=1', 'evil.top', { before: 'https://www.icbc.com.cn.login.', site: 'evil.top', after: '/a?b=1' }],
  ['https://icbc.com.cn@evil.top:8443/', 'evil.top', { before: 'https://icbc.com.cn@', site: 'evil.top', after: ':8443/' }],
  ['https://evil.top.evil.top/', 'evil.top', { before: 'https://evil.top.', site: 'evil.top', after: '/' }],
  ['nonsense', 'evil.top', { before: 'nonsense', site: '', after: '' }],
])('the true site of %s stands out', (url, site, parts) => {
  expect(splitAddress(url, site)).toEqual(parts);
});
