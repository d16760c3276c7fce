/** Nothing typed is kept or told: every storage area, every message and every console line is read after a full run. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGuard, until, type Guard } from '../../stage/guard';
import { page } from '../../stage/web';

let guard: Guard;
beforeAll(async () => {
  guard = await startGuard();
});
afterAll(() => guard.close());

const TYPED = { card: '6222020200112233445', idno: '11010519491231002X', code: '918273', pin: '604281', phone: '13912345678', password: 'correct-horse-7' };

it('a card, an ID number and a code typed on an unknown site are in no storage area, message or console line', async () => {
  // A page of ours with nothing to do hears every message that content scripts send.
  const listener = await guard.openOwn('src/blocked/index.html');
  await listener.evaluate(`globalThis.heard = []; chrome.runtime.onMessage.addListener((m) => { heard.push(JSON.stringify(m)); });`);

  const workerSaid = await guard.workerConsole();

  guard.web.put('https://loan.example/', page(`<form action="/send" method="post">
    <p><label>银行卡号 <input id="card"></label></p><p><label>身份证号 <input id="idno"></label></p>
    <p><label>手机号 <input id="phone" type="tel"></label></p>
    <p><label>短信验证码 <input id="code"></label> <button type="button">获取验证码</button></p>
    <p><label>支付密码 <input id="pin" type="password" maxlength="6"></label></p><p><label>密码 <input id="password" type="password"></label></p>
    <p><label>备注 <input id="note"></label></p><button id="send">提交</button></form>`));
  guard.web.put('https://loan.example/send', page('<p id="done">Done</p>'));
  const tab = await guard.open('https://loan.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await guard.press(tab, 'Continue anyway');
  await until('the warning to go', async () => (await guard.seen(tab)) === null);
  for (const [id, value] of Object.entries(TYPED)) {
    await tab.click(`#${id}`);
    await tab.keyboard.type(value);
    expect(await tab.$eval(`#${id}`, (e) => (e as HTMLInputElement).value)).toBe(value);
  }
  await tab.click('#note');
  await tab.keyboard.type(TYPED.card);
  await tab.click('#send');
  await guard.warning(tab, 'stop');
  await guard.press(tab, 'Continue anyway');
  await tab.waitForSelector('#done', { timeout: 5_000 });

  const heard = (await listener.evaluate('globalThis.heard')) as string[];
  expect(heard.length).toBeGreaterThan(3);
  const stored = await guard.inExtension(`(async () => {
    const out = {};
    for (const area of ['local', 'session', 'sync']) out[area] = await chrome.storage[area].get(null);
    out.databases = await indexedDB.databases();
    out.caches = await caches.keys();
    out.localStorage = { ...localStorage };
    return JSON.stringify(out);
  })()` as unknown as () => Promise<string>);
  expect(stored).toContain('loan.example');
  const pageStores = await tab.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
  const everything = [...heard, stored, pageStores, ...guard.console, ...(await workerSaid())].join('\n');
  for (const [id, value] of Object.entries(TYPED)) {
    expect(everything.includes(value), `${id} was kept or told`).toBe(false);
    expect(everything.includes(value.slice(0, 6)), `part of ${id} was kept or told`).toBe(false);
  }
});
