import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIELD_KINDS } from '../core/kinds';
import { judgeAddress } from '../core/reputation';
import type { Language, Translate } from '../core/words';
import type { FrameView } from './circumstances';
import { composeWarning } from './compose-warning';

const words = (language: string): Translate => {
  const all = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return (key, ...details) => {
    const found = all[key];
    if (!found) throw new Error(`no message ${key}`);
    return found.message.replace(/\$(\d)/g, (_, n: string) => details[Number(n) - 1] ?? '');
  };
};
const EN: Language = { tag: 'en', chinese: false };
const ZH: Language = { tag: 'zh-CN', chinese: true };

function view(url: string, more: Partial<FrameView> = {}): FrameView {
  const verdict = judgeAddress(url);
  if ('error' in verdict) throw new Error(verdict.error);
  return { verdict, frameIsWorse: false, place: verdict.site, standing: verdict.standing, asked: new Set(['bank-card']), aggravations: [], chosen: {}, ...more };
}

it('a stop on a forgery names the entity, its true site and the way out, in Chinese', () => {
  const warning = composeWarning('1', 'stop', 'bank-card', view('https://www.lcbc.com.cn/'), words('zh_CN'), ZH);
  expect(warning).toMatchObject({ lang: 'zh-CN', name: '保护墙警告', site: 'lcbc.com.cn', safe: { label: '离开此页', choice: 'leave' }, goOn: { label: '仍要继续' } });
  expect(warning.title).toMatch(/^这不是.*工商银行/);
  expect(warning.instead).toContain('icbc.com.cn');
  expect(warning.lines.join()).toContain('银行卡号');
});

it('a caution on an unknown site accuses nobody', () => {
  const warning = composeWarning('1', 'caution', 'bank-card', view('https://shop.example/'), words('en'), EN);
  expect(warning.title).toBe('You do not know this site yet');
  expect(warning.instead).toBeUndefined();
  expect(warning.safe).toEqual({ label: "Don't fill this in", choice: 'dont-fill' });
});

it('card and code together: a bank never asks', () => {
  const asked = new Set(['bank-card', 'one-time-code'] as const);
  expect(composeWarning('1', 'caution', 'one-time-code', view('https://shop.example/', { asked }), words('en'), EN).advice).toContain('A bank never asks');
});

it('every standing, level and kind composes without a gap, in both languages', () => {
  for (const [language, locale] of [[EN, 'en'], [ZH, 'zh_CN']] as const) {
    for (const standing of ['official', 'trusted', 'familiar', 'unknown', 'suspicious', 'dangerous'] as const) {
      for (const level of ['note', 'caution', 'stop'] as const) {
        for (const kind of FIELD_KINDS) {
          const at = view('https://www.paypa1.com/', { standing, asked: new Set([kind]), aggravations: ['http'], frameIsWorse: true });
          const warning = composeWarning('1', level, kind, { ...at, verdict: { ...at.verdict, standing } }, words(locale), language);
          expect(JSON.stringify(warning)).not.toMatch(/\$\d|undefined/);
          expect(warning.lines.length).toBeLessThanOrEqual(6);
        }
      }
    }
  }
});
