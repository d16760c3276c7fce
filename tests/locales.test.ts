import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADVICE_IDS } from '../src/core/advice';
import { FIELD_KINDS } from '../src/core/kinds';
import { REASON_CODES, REASON_DETAILS, STANDINGS } from '../src/core/reputation';
import { AGGRAVATIONS, LEVELS } from '../src/core/risk';

type Messages = Record<string, { message: string }>;
const read = (language: string): Messages => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const zh = read('zh_CN');
const en = read('en');
const details = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

it('both languages have the same messages with the same details, none empty', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const [key, { message }] of Object.entries(zh)) {
    expect(message.trim(), key).not.toBe('');
    expect(details(message), key).toEqual(details(en[key]?.message ?? ''));
  }
});

it('Chinese is Chinese and English is English', () => {
  for (const [key, { message }] of Object.entries(en)) expect(message, key).not.toMatch(/[\u4e00-\u9fff]/);
  for (const [key, { message }] of Object.entries(zh)) if (key !== 'product_language') expect(message, key).toMatch(/[\u4e00-\u9fff]|^、$/);
});

const name = (code: string): string => code.replaceAll('-', '_');

describe('every word of the code has its message', () => {
  const built = [
    ...FIELD_KINDS.map((kind) => `kind_${name(kind)}`),
    ...REASON_CODES.map((code) => `reason_${name(code)}`),
    ...AGGRAVATIONS.map((a) => `aggravation_${name(a)}`),
    ...ADVICE_IDS.map((id) => `advice_${name(id)}`),
    ...STANDINGS.map((standing) => `standing_${standing}`),
    ...LEVELS.filter((level) => level !== 'none').map((level) => `warning_name_${level}`),
    ...['familiar', 'unknown', 'suspicious', 'dangerous'].map((standing) => `warning_title_${standing}`),
    ...[...STANDINGS, 'none'].map((standing) => `popup_title_${standing}`),
    ...['left', 'tampered'].flatMap((why) => [`blocked_title_${why}`, `blocked_${why}_explained`]),
  ];
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const literal = [...sources.matchAll(/(?:\bt|\bmessage|getMessage)\(\s*'([a-z_]+)'/g)].map((m) => m[1] ?? '');
  const inManifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map((m) => m[1] ?? '');
  const chosen = ['popup_visits_none', 'popup_visits_one'];
  const used = new Set([...built, ...literal, ...inManifest, ...chosen]);

  it.each([...used].sort())('%s', (key) => {
    expect(zh).toHaveProperty([key]);
  });

  it('and no message is left over', () => {
    expect(Object.keys(zh).filter((key) => !used.has(key))).toEqual([]);
  });
});

it.each(REASON_CODES)('the sentence of %s takes no more details than the reason gives', (code) => {
  const most = Math.max(0, ...details(zh[`reason_${name(code)}`]?.message ?? '').map((d) => Number(d[1])));
  expect(most).toBeLessThanOrEqual(REASON_DETAILS[code].length);
});
