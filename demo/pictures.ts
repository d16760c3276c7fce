/**
 * Pictures of every state, in both languages, light and dark, and at 200% zoom: `npm run pictures` (Chromium).
 * All go to artifacts/pictures; those the README shows go to docs/images.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { pause, startGuard, until, type Guard } from '../stage/guard';
import { putDemo } from './site';
import { STEPS } from './steps';

const OUT = 'artifacts/pictures';
const IN_README = ['stop.zh-CN.light', 'caution.zh-CN.light', 'note.en-US.light', 'popup-official.zh-CN.light', 'popup-forged.zh-CN.dark', 'stop.en-US.dark', 'left.en-US.light'];
const POPUP = { width: 376, height: 640 };
const WINDOW = { width: 1_100, height: 720 };

async function shoot(tab: Page, name: string, full = false): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await pause(250);
    await tab.screenshot({ path: `${OUT}/${name}.${scheme}.png`, fullPage: full });
  }
}

async function warned(guard: Guard, id: string, name: string, zoom = 1): Promise<void> {
  const step = STEPS.find((s) => s.id === id);
  if (!step || step.expect === 'none') throw new Error(`no step ${id} with a warning`);
  const tab = await guard.open(step.url);
  // 200% zoom = half as many CSS pixels, each twice as large.
  await tab.setViewport({ width: WINDOW.width / zoom, height: WINDOW.height / zoom, deviceScaleFactor: zoom });
  await pause(300);
  await step.act(tab);
  await guard.warning(tab, step.expect);
  await pause(300);
  await shoot(tab, name);
  await tab.close();
}

async function popupAt(guard: Guard, url: string, name: string): Promise<void> {
  const tab = await guard.open(url);
  await pause(700);
  const popup = await guard.openOwn(`src/popup/index.html?tab=${await guard.tabId(tab)}`);
  await popup.bringToFront();
  await popup.setViewport({ ...POPUP, deviceScaleFactor: 1 });
  await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
  await shoot(popup, name, true);
  await popup.close();
  await tab.close();
}

async function left(guard: Guard, button: string, name: string): Promise<void> {
  const tab = await guard.open('https://www.icbc-login.top/');
  await tab.setViewport({ ...WINDOW, deviceScaleFactor: 1 });
  await tab.click('#card');
  await guard.warning(tab, 'stop');
  await guard.press(tab, button);
  await until('our own page', () => tab.evaluate(() => document.querySelector('.address') !== null).catch(() => false));
  await shoot(tab, name);
  await tab.close();
}

mkdirSync(OUT, { recursive: true });
mkdirSync('docs/images', { recursive: true });
for (const language of ['zh-CN', 'en-US'] as const) {
  const guard = await startGuard({ name: 'chromium', language });
  putDemo(guard.web);
  guard.web.put('https://forum.example/', '<!doctype html><meta charset="utf-8"><title>Forum</title><link rel="stylesheet" href="/style.css"><h1>Forum</h1><form><label>Password <input id="password" type="password"></label></form>');
  const forum = await guard.open('https://forum.example/');
  await forum.setViewport({ ...WINDOW, deviceScaleFactor: 1 });
  await forum.click('#password');
  await guard.warning(forum, 'note');
  await shoot(forum, `note.${language}`);
  await warned(guard, 'shop-card', `caution.${language}`);
  await warned(guard, 'shop-card', `caution-200.${language}`, 2);
  await warned(guard, 'loan', `stop-unknown.${language}`);
  await popupAt(guard, 'https://www.icbc.com.cn/', `popup-official.${language}`);
  await popupAt(guard, 'https://shanhuo.example/checkout', `popup-unknown.${language}`);
  await popupAt(guard, 'https://www.icbc-login.top/', `popup-forged.${language}`);
  await warned(guard, 'bank', `stop.${language}`);
  await warned(guard, 'bank', `stop-200.${language}`, 2);
  await left(guard, language === 'zh-CN' ? '离开此页' : 'Leave this page', `left.${language}`);
  await guard.close();
}
for (const name of IN_README) copyFileSync(`${OUT}/${name}.png`, `docs/images/${name}.png`);
console.log(`pictures: ${OUT}/`);
