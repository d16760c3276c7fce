/** The extension's own pages, in both languages: what they say, what their buttons do, and that everybody can use them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, pause, startGuard, until, type Guard } from '../../stage/guard';
import { cardPage, signInPage } from './pages';
import { page } from '../../stage/web';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA that axe finds. */
async function violations(tab: Page): Promise<string[]> {
  await tab.evaluate(AXE);
  return (await tab.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' ')))`)) as string[];
}

/** Firefox without its Chinese language pack (FIREFOX_CHINESE=0) can only be asked for English; `npm test` says so. */
const hasChinese = BROWSER !== 'firefox' || process.env['FIREFOX_CHINESE'] !== '0';

describe.each(([
  ['en-US', { lang: 'en', title: 'This is the official site of ICBC', forged: 'This is not', leave: 'Leave this page', back: 'Go back', goOn: 'Continue anyway', name: 'Privacy Wall', asks: 'bank card number' }],
  ['zh-CN', { lang: 'zh-CN', title: '的官方网站', forged: '这不是', leave: '离开此页', back: '返回', goOn: '仍要继续', name: '保护墙', asks: '银行卡号' }],
] as const).filter(([language]) => language !== 'zh-CN' || hasChinese))('in %s', (language, words) => {
  let guard: Guard;
  beforeAll(async () => {
    guard = await startGuard({ language });
    guard.web.put('https://www.icbc.com.cn/', cardPage);
    guard.web.put('https://www.lcbc.com.cn/', cardPage);
    guard.web.put('https://start.example/', page('<h1 id="start">Start</h1><a id="go" href="https://www.lcbc.com.cn/">go</a>'));
  });
  afterAll(() => guard.close());

  const popupOf = async (tab: Page): Promise<Page> => {
    const popup = await guard.openOwn(`src/popup/index.html?tab=${await guard.tabId(tab)}`);
    await popup.bringToFront();
    await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
    return popup;
  };
  const textOf = (own: Page): Promise<string> => own.evaluate(() => document.body.innerText);

  it('the popup answers first: an official site, by name, in the right language', async () => {
    const tab = await guard.open('https://www.icbc.com.cn/');
    await pause(600);
    const popup = await popupOf(tab);
    const text = await textOf(popup);
    expect(text).toContain(words.title);
    expect(text).toContain('icbc.com.cn');
    expect(text).toContain('95588');
    expect(text).toContain(words.asks);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(words.lang);
    expect(await violations(popup)).toEqual([]);
  });

  it('the popup on a forgery: who it is not, why, the true site; trusting needs a second thought', async () => {
    const popup = await popupOf(await guard.open('https://www.lcbc.com.cn/'));
    const text = await textOf(popup);
    expect(text).toContain(words.forged);
    expect(text).toContain('icbc.com.cn');
    expect(await popup.$eval('details', (d) => d.open)).toBe(false);
    expect(await violations(popup)).toEqual([]);
  });

  it('warning, leave, full-page stop, back: to where the person came from', async () => {
    const tab = await guard.open('https://start.example/');
    await tab.click('#go');
    await tab.waitForSelector('#card');
    await tab.click('#card');
    const stop = await guard.warning(tab, 'stop');
    expect(stop.name.startsWith(words.name)).toBe(true);
    expect(stop.text).toContain(words.asks);
    await guard.press(tab, words.leave);
    await until('the full-page stop', () => tab.evaluate(() => location.pathname.endsWith('src/blocked/index.html') && document.querySelector('h1') !== null).catch(() => false));
    const text = await guard.reads(tab, 'https://www.lcbc.com.cn/');
    expect(await tab.$eval('.address strong', (e) => e.textContent)).toBe('lcbc.com.cn');
    expect(text).toContain(words.goOn);
    expect(await violations(tab)).toEqual([]);
    await guard.click(tab, words.back);
    await until('the page before', () => tab.evaluate(() => document.getElementById('start') !== null).catch(() => false));
  });

  it('"Continue anyway" on the full-page stop acts only after it was read, and only for this session', async () => {
    const tab = await guard.open('https://www.lcbc.com.cn/');
    await tab.click('#cvv');
    await guard.warning(tab, 'stop');
    await guard.press(tab, words.leave);
    await guard.click(tab, words.goOn);
    await pause(300);
    expect(await tab.evaluate(() => location.pathname)).toContain('blocked');
    await pause(1_600);
    await guard.click(tab, words.goOn);
    await tab.waitForSelector('#cvv', { timeout: 8_000 });
    await tab.click('#cvv');
    await guard.staysSilent(tab);
    const local = await guard.inExtension('chrome.storage.local.get(null).then((v) => JSON.stringify(v.settings ?? {}))' as unknown as () => Promise<string>);
    expect(local).not.toContain('lcbc');
  });

  it('"Leave" in the popup takes the tab away from the page', async () => {
    guard.web.put('https://leave.example/', signInPage);
    const tab = await guard.open('https://leave.example/');
    const popup = await popupOf(tab);
    await guard.click(popup, words.leave);
    await until('the full-page stop', () => tab.evaluate(() => location.pathname.endsWith('src/blocked/index.html')).catch(() => false));
  });
});
