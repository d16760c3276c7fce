import { expect, it } from 'vitest';
import { judgeAddress } from '../core/reputation';
import { viewFrame, viewTab } from './circumstances';
import type { Knowledge } from './knowledge';
import type { FrameReport, TabState } from './tab-state';

const know = (familiar: readonly string[] = [], chosen: Knowledge['chosen'] = () => ({})): Knowledge => ({
  judge: (url) => {
    const plain = judgeAddress(url);
    return 'error' in plain ? plain : judgeAddress(url, { familiar: familiar.includes(plain.site) });
  },
  siteOf: () => null,
  isTrusted: () => false,
  visitDays: () => 0,
  chosen,
});
const frame = (url: string, more: Partial<FrameReport> = {}): FrameReport => ({
  url,
  origin: URL.canParse(url) ? new URL(url).origin : 'null',
  kinds: ['bank-card'],
  targets: [],
  ...more,
});
const tab = (url: string, frames: FrameReport[], more: Partial<TabState> = {}): TabState => ({
  url,
  frames: Object.fromEntries(frames.map((f, i) => [String(i), f])),
  warning: null,
  stopped: null,
  cameByMessage: null,
  cameFrom: null,
  ...more,
});

it.each([
  ['https://www.icbc.com.cn/', 'https://stranger.example/', 'unknown', true, 'stranger.example in icbc.com.cn'],
  ['https://stranger.example/', 'https://www.icbc.com.cn/', 'unknown', false, 'icbc.com.cn in stranger.example'],
  ['https://www.icbc.com.cn/', 'https://mybank.icbc.com.cn/', 'official', false, 'icbc.com.cn'],
  ['https://shop.example/', 'https://www.paypa1.com/', 'suspicious', true, 'paypa1.com in shop.example'],
])('%s holding %s counts as %s', (page, inner, standing, frameIsWorse, place) => {
  const own = frame(inner);
  const view = viewFrame(own, tab(page, [frame(page), own]), know());
  expect(view).toMatchObject({ standing, frameIsWorse, place });
});

it.each([
  ['about:blank', 'https://stranger.example', 'stranger.example', [], 'about:blank belongs to its opener'],
  ['about:srcdoc', 'null', 'icbc.com.cn', ['sandboxed-frame'], 'a sandboxed frame counts as its page, one step worse'],
  ['data:text/html,x', 'null', 'icbc.com.cn', ['sandboxed-frame'], 'data: too'],
  ['blob:https://stranger.example/1', 'https://stranger.example', 'stranger.example', [], 'blob: belongs to its origin'],
])('a frame at %s with origin %s is judged as %s', (url, origin, site, aggravations) => {
  const own = frame(url, { origin });
  const view = viewFrame(own, tab('https://www.icbc.com.cn/', [own]), know());
  expect(view?.verdict.site).toBe(site);
  expect(view?.aggravations).toEqual(aggravations);
});

it.each([
  ['http://shop.example/', {}, {}, ['http']],
  ['http://localhost:8080/', {}, {}, []],
  ['http://127.0.0.1/', {}, {}, []],
  ['https://shop.example/', { targets: ['https://www.paypa1.com'] }, {}, ['posts-elsewhere']],
  ['https://shop.example/', { targets: ['https://www.icbc.com.cn'] }, {}, []],
  ['https://shop.example/', {}, { cameByMessage: 'shop.example' }, ['arrival']],
  ['https://shop.example/', {}, { cameByMessage: 'other.example' }, []],
] as const)('%s %j %j is aggravated by %j', (url, report, state, aggravations) => {
  const own = frame(url, report as Partial<FrameReport>);
  expect(viewFrame(own, tab(url, [own], state), know())?.aggravations).toEqual(aggravations);
});

it('pages without a web address are not judged', () => {
  const own = frame('chrome://settings/', { origin: 'chrome://settings' });
  expect(viewFrame(own, tab('chrome://settings/', [own]), know())).toBeNull();
});

it('everything asked in any frame counts together', () => {
  const name = frame('https://shop.example/', { kinds: ['person-name', 'phone'] });
  const id = frame('https://pay.example/', { kinds: ['id-number'] });
  expect(viewTab(tab('https://shop.example/', [name, id]), know())).toMatchObject({ level: 'stop' });
  expect([...(viewTab(tab('https://shop.example/', [name, id]), know()).view?.asked ?? [])].sort()).toEqual(['id-number', 'person-name', 'phone']);
});

it('a familiar site with a card: the popup shows a note', () => {
  const own = frame('https://shop.example/');
  expect(viewTab(tab('https://shop.example/', [own]), know(['shop.example']))).toMatchObject({ level: 'note', view: { standing: 'familiar' } });
});
