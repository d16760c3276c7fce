/** Who the site is decides: official, trusted and familiar sites stay silent, frames count by the worse of two sites. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause, startGuard, until, type Guard } from '../../stage/guard';
import { CARD_FORM, cardPage, signInPage } from './pages';
import { page } from '../../stage/web';

let guard: Guard;
beforeAll(async () => {
  guard = await startGuard();
});
afterAll(() => guard.close());

it('official site: silent on a card, on focus and on sending', async () => {
  guard.web.put('https://www.icbc.com.cn/', cardPage);
  guard.web.put('https://www.icbc.com.cn/pay', page('<p id="done">Done</p>'));
  const tab = await guard.open('https://www.icbc.com.cn/');
  await tab.click('#card');
  await tab.keyboard.type('6222020200112233');
  await guard.staysSilent(tab);
  await tab.click('#pay');
  await tab.waitForSelector('#done', { timeout: 5_000 });
});

it('trusted by the person, in the popup: silent from then on, without a reload', async () => {
  guard.web.put('https://club.example/', cardPage);
  const tab = await guard.open('https://club.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  const popup = await guard.openOwn(`src/popup/index.html?tab=${await guard.tabId(tab)}`);
  await guard.click(popup, 'Trust this site');
  await guard.reads(popup, 'Stop trusting');
  await popup.close();
  await tab.bringToFront();
  await until('the caution to go by itself', async () => (await guard.seen(tab)) === null);
  await tab.click('#message');
  await tab.click('#cvv');
  await guard.staysSilent(tab);
});

it('familiar (three different days): a note for a card, silence for a password', async () => {
  await guard.inExtension(async () => {
    const api = (globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } }).chrome;
    const today = Math.floor(Date.now() / 86_400_000);
    await api.storage.local.set({ visits: { 'often.example': [today - 9, today - 5, today - 2] } });
  });
  guard.web.put('https://often.example/', cardPage);
  guard.web.put('https://often.example/in', signInPage);
  const tab = await guard.open('https://often.example/');
  await tab.click('#card');
  await guard.warning(tab, 'note');
  const other = await guard.open('https://often.example/in');
  await other.click('#password');
  await guard.staysSilent(other);
});

it('a visit counts as a day, not as an address', async () => {
  guard.web.put('https://visited.example/private/path', page('<p>Hello</p>'));
  await guard.open('https://visited.example/private/path?who=me');
  const stored = await until('the visit to be noted', () =>
    guard.inExtension(async () => {
      const api = (globalThis as unknown as { chrome: { storage: { local: { get(v: null): Promise<{ visits?: Record<string, number[]> }> } } } }).chrome;
      const { visits } = await api.storage.local.get(null);
      return visits?.['visited.example'] ? JSON.stringify(visits) : null;
    }),
  );
  expect(stored).toMatch(/"visited\.example":\[\d{5}\]/);
  expect(stored).not.toContain('path');
});

it('an official page with a stranger\'s frame: the frame\'s card field is judged as the stranger\'s', async () => {
  guard.web.put('https://stranger.example/', cardPage);
  guard.web.put('https://www.ccb.com/', page('<h1>CCB</h1><iframe id="f" src="https://stranger.example/" width="600" height="300"></iframe>'));
  const tab = await guard.open('https://www.ccb.com/');
  const frame = await until('the frame', async () => (await tab.$('#f'))?.contentFrame());
  await frame.click('#card');
  const caution = await guard.warning(tab, 'caution');
  expect(caution.text).toContain('stranger.example');
});

it('a suspicious page with an official frame: still judged as suspicious', async () => {
  guard.web.put('https://www.ccb.com/card', cardPage);
  guard.web.put('https://www.alipay-login.top/', page('<iframe id="f" src="https://www.ccb.com/card" width="600" height="300"></iframe>'));
  const tab = await guard.open('https://www.alipay-login.top/');
  const frame = await until('the frame', async () => (await tab.$('#f'))?.contentFrame());
  await frame.click('#card');
  const stop = await guard.warning(tab, 'stop');
  expect(stop.text).toContain('Alipay');
  await tab.keyboard.type('6222');
  expect(await frame.$eval('#card', (e) => (e as HTMLInputElement).value)).toBe('');
  await guard.press(tab, 'Continue anyway');
  await until('the warning to go', async () => (await guard.seen(tab)) === null);
  await frame.click('#card');
  await tab.keyboard.type('6222');
  expect(await frame.$eval('#card', (e) => (e as HTMLInputElement).value)).toBe('6222');
});

it('a sandboxed srcdoc frame counts as its page, one step worse', async () => {
  const inner = '<label>Password <input type=password id=p></label>';
  guard.web.put('https://wiki.example/', page(`<iframe id="f" sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}" width="500" height="200"></iframe>`));
  const tab = await guard.open('https://wiki.example/');
  const frame = await until('the frame', async () => (await tab.$('#f'))?.contentFrame());
  await frame.click('#p');
  await guard.warning(tab, 'caution');
});

it('http, and a form that posts to a worse site, are one step worse', async () => {
  guard.web.put('http://plain-http.example/', signInPage);
  const tab = await guard.open('http://plain-http.example/');
  await tab.click('#password');
  expect((await guard.warning(tab, 'caution')).text).toContain('not encrypted');
  guard.web.put('https://poster.example/', page(CARD_FORM.replace('action="/pay"', 'action="https://paypa1.com/take"').replace('Card number', 'Password').replace('name="cardnumber"', 'type="password"').replace(/<p><label>CVV.*?<\/p>/, '')));
  const other = await guard.open('https://poster.example/');
  await other.click('#card');
  await guard.warning(other, 'caution');
});

it('fields inserted later and fields in open and closed shadow roots are seen', async () => {
  guard.web.put('https://late.example/', page(`<div id="open"></div><div id="closed"></div><my-form></my-form><script>
    setTimeout(() => { const l = document.createElement('label'); l.innerHTML = 'Card number <input id="card">'; document.body.prepend(l); }, 300);
    document.querySelector('my-form').attachShadow({mode:'open'}).innerHTML = '<label>CVV <input id="cvv"></label>';
    closedRoot = document.getElementById('closed').attachShadow({mode:'closed'}); closedRoot.innerHTML = '<label>身份证号 <input id="idno"></label>';
  </script>`));
  const tab = await guard.open('https://late.example/');
  await tab.waitForSelector('#card');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await tab.evaluate(() => { (document.activeElement as HTMLElement).blur(); });
  await until('the caution to go', async () => (await guard.seen(tab)) === null);
  const inner = await tab.evaluateHandle(() => document.querySelector('my-form')?.shadowRoot?.querySelector('input') as Element);
  await inner.click();
  expect((await guard.warning(tab, 'caution')).text).toContain('card security code');
  await tab.evaluate(() => { (globalThis as unknown as { closedRoot: ShadowRoot }).closedRoot.querySelector('input')?.focus(); });
  await until('the ID number to be named', async () => (await guard.seen(tab))?.text.includes('ID number'));
});

it('the badge and the toolbar title follow the site', async () => {
  const badgeOf = (id: number): Promise<string> =>
    guard.inExtension(`(async () => JSON.stringify([await chrome.action.getBadgeText({ tabId: ${id} }), await chrome.action.getTitle({ tabId: ${id} })]))()` as unknown as () => Promise<string>);
  guard.web.put('https://www.icbc.com.cn/home', page('<p>ICBC</p>'));
  const official = await guard.tabId(await guard.open('https://www.icbc.com.cn/home'));
  guard.web.put('https://www.amaz0n-login.com/', signInPage);
  const forged = await guard.tabId(await guard.open('https://www.amaz0n-login.com/'));
  await until('the stop badge', async () => (await badgeOf(forged)).includes('✕'));
  expect(await badgeOf(forged)).toContain('suspicious');
  await pause(200);
  expect(await badgeOf(official)).toBe(JSON.stringify(['', 'Privacy Wall: official site']));
});
