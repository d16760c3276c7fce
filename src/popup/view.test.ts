import { expect, it } from 'vitest';
import type { PageReport } from '../messages';
import { popupView } from './view';

const t = (key: string, ...details: string[]): string => [key, ...details].join(' ');
const report = (more: Partial<PageReport>): PageReport => ({
  url: 'https://a.example/', site: 'a.example', standing: 'unknown', reasons: [], visitDays: 0, kinds: [], level: 'none', aggravations: [], trusted: false, repairs: [], ...more,
});
const ICBC = { id: 'icbc', zh: '工商银行', en: 'ICBC', site: 'icbc.com.cn', hotline: '95588' };
const see = (more: Partial<PageReport>) => popupView(report(more), t, { tag: 'en', chinese: false });

it.each([
  ['official', { standing: 'official', entity: ICBC }, { tone: 'calm', title: 'popup_title_official ICBC', hotline: 'popup_hotline 95588', trust: 'none', mayLeave: false }],
  ['trusted', { standing: 'trusted', trusted: true }, { tone: 'calm', trust: 'on', mayLeave: false }],
  ['familiar', { standing: 'familiar', visitDays: 4 }, { tone: 'calm', about: 'popup_visits 4', trust: 'plain' }],
  ['unknown, first time', { visitDays: 1 }, { tone: 'note', about: 'popup_visits_none', trust: 'plain', mayLeave: true }],
  ['unknown, second day', { visitDays: 2 }, { about: 'popup_visits_one' }],
  ['unknown, card: cautious until the moment of sending', { kinds: ['bank-card'], level: 'stop' }, { tone: 'caution', advice: 'advice_card', asks: ['kind_bank_card'] }],
  ['forged', { standing: 'suspicious', entity: ICBC }, { tone: 'stop', title: 'popup_title_not_entity ICBC', instead: 'warning_instead_site_hotline ICBC icbc.com.cn 95588', trust: 'sure', advice: 'advice_link' }],
  ['suspicious without a model', { standing: 'suspicious', reasons: [{ code: 'ip-address', host: '1.2.3.4' }] }, { title: 'popup_title_suspicious', why: ['reason_ip_address 1.2.3.4'] }],
  ['a worse frame', { worseFrame: 'b.example' }, { about: 'popup_frame b.example' }],
  ['no web page', { standing: 'none', site: '' }, { tone: 'calm', title: 'popup_title_none', asks: null, trust: 'none', mayLeave: false }],
] as const)('%s', (_state, given, shown) => {
  expect(see(given as Partial<PageReport>)).toMatchObject(shown);
});
