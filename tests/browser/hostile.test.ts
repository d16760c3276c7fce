/** Bad input and pages that fight back: a clear error or a recovery, never silence. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause, startGuard, until, type Guard } from '../../stage/guard';
import { cardPage, signInPage } from './pages';
import { page } from '../../stage/web';

let guard: Guard;
beforeAll(async () => {
  guard = await startGuard();
});
afterAll(() => guard.close());

const inExtension = <T>(code: string): Promise<T> => guard.inExtension(code as unknown as () => Promise<T>);
const atOwnStop = (tab: Awaited<ReturnType<Guard['open']>>): Promise<boolean> =>
  tab.evaluate(() => location.pathname.endsWith('src/blocked/index.html')).catch(() => false);

it.each([
  [`{ type: 'no-such-thing' }`, /message "no-such-thing": type: expected/],
  [`{ type: 'trust', site: 7, on: true }`, /message "trust": site: expected string/],
  [`{ type: 'trust', site: 'a.example', on: true, extra: 1 }`, /message "trust": extra: expected never/],
  [`'just text'`, /message without a type/],
  [`{ type: 'page-report', tab: -1 }`, /message "page-report": tab: expected/],
])('a message of unknown shape (%s) is refused with a line that says what and where', async (message, line) => {
  const answer = await inExtension<string>(`chrome.runtime.sendMessage(${message}).then(() => 'accepted', (e) => String(e.message))`);
  expect(answer).toMatch(line);
});

it('corrupt settings and visits are repaired key by key, kept working, and said once in the popup', async () => {
  await inExtension(`chrome.storage.local.set({ settings: { version: 1, trusted: { 'kept.example': 20000, 'bad.example': 'yesterday' }, junk: 3 }, visits: 'gone' })`);
  guard.web.put('https://kept.example/', cardPage);
  const tab = await guard.open('https://kept.example/');
  await tab.click('#card');
  await guard.staysSilent(tab);
  const popup = await guard.openOwn(`src/popup/index.html?tab=${await guard.tabId(tab)}`);
  const text = await guard.reads(popup, 'repaired damaged settings');
  expect(text).toContain('bad.example');
  await guard.click(popup, 'Got it');
  await until('the notice to go', () => popup.evaluate(() => !document.body.innerText.includes('repaired')));
});

it('a page that removes our host element 1,000 times loses the tab to our own page, and gets no character', async () => {
  guard.web.put('https://www.paypa1.com/', page(`<form><label>Password <input id="password" type="password"></label></form>
    <script>removed = 0; new MutationObserver(() => { for (const e of [...document.documentElement.children]) if (e !== document.head && e !== document.body && removed < 1000) { removed += 1; e.remove(); } })
      .observe(document.documentElement, { childList: true });</script>`));
  const tab = await guard.open('https://www.paypa1.com/');
  await tab.click('#password');
  await tab.keyboard.type('hunter2').catch(() => undefined);
  await until('our own page', () => atOwnStop(tab), 8_000);
  await guard.reads(tab, 'kept hiding the warning');
});

it('a page that removes a caution again and again loses the tab as well', async () => {
  guard.web.put('https://remover.example/', page(`<label>Card number <input id="card"></label>
    <script>setInterval(() => { for (const e of [...document.documentElement.children]) if (e !== document.head && e !== document.body) e.remove(); }, 5);</script>`));
  const tab = await guard.open('https://remover.example/');
  await tab.click('#card');
  await until('our own page', () => atOwnStop(tab), 8_000);
});

it('page CSS cannot hide, move or fade the warning', async () => {
  guard.web.put('https://www.amaz0n.com/', page(`<style>html > div, div, dialog, * { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: translate(-9999px) !important; z-index: -1 !important }
    html, body, form, label, input { display: block !important; opacity: 1 !important; visibility: visible !important; transform: none !important }
    ::backdrop { opacity: 0 !important }</style><form><label>Password <input id="password" type="password"></label></form>`));
  const tab = await guard.open('https://www.amaz0n.com/');
  await tab.click('#password');
  const stop = await guard.warning(tab, 'stop');
  expect(stop.box.width).toBeGreaterThan(250);
  await guard.press(tab, 'Leave this page');
  await until('our own page', () => atOwnStop(tab));
});

it('synthetic events press nothing, and a click sooner than half a second does nothing', async () => {
  guard.web.put('https://www.micros0ft.com/', page(`<form><label>Password <input id="password" type="password"></label></form>
    <script>setInterval(() => { const host = [...document.documentElement.children].find((e) => e !== document.head && e !== document.body);
      if (!host) return; for (const type of ['click', 'keydown']) host.dispatchEvent(type === 'click' ? new MouseEvent('click', { bubbles: true, clientX: 500, clientY: 500, detail: 1 }) : new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); host.click(); }, 20);</script>`));
  const tab = await guard.open('https://www.micros0ft.com/');
  await tab.click('#password');
  const stop = await guard.warning(tab, 'stop');
  const goOn = stop.buttons.find(({ name }) => name === 'Continue anyway');
  await pause(800);
  expect((await guard.seen(tab))?.role).toBe('alertdialog');
  expect(goOn).toBeDefined();
  await guard.press(tab, 'Leave this page');
  await until('our own page', () => atOwnStop(tab));
});

it('document.open() takes our listeners; they come back', async () => {
  guard.web.put('https://rewriter.example/', page(`<script>setTimeout(() => { document.open(); document.write('<label>Card number <input id="card"></label>'); document.close(); }, 200);</script>`));
  const tab = await guard.open('https://rewriter.example/');
  await tab.waitForSelector('#card');
  await pause(1_200);
  await tab.click('#card');
  await guard.warning(tab, 'caution');
});

it('a form whose properties are clobbered is still held', async () => {
  guard.web.put('https://clobber.example/', cardPage.replace('<p><label>Message', '<input name="elements"><input name="action"><input name="submit"><input name="parentElement"><p><label>Message'));
  const tab = await guard.open('https://clobber.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await tab.keyboard.type('6222020200112233445');
  await tab.click('#message');
  await tab.click('#pay');
  await guard.warning(tab, 'stop');
  expect(guard.web.requests.some(({ line }) => line.startsWith('POST https://clobber.example'))).toBe(false);
});

it('sending by script (fetch on a click) waits for the same choice', async () => {
  guard.web.put('https://script.example/', page(`<label>Card number <input id="card"></label><p><input id="message"></p><div id="send" onclick="fetch('/take', { method: 'POST', body: document.getElementById('card').value })">Submit</div>`));
  const tab = await guard.open('https://script.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await tab.keyboard.type('6222020200112233445');
  await tab.click('#message');
  await tab.click('#send');
  await guard.warning(tab, 'stop');
  expect(guard.web.requests.some(({ line }) => line.startsWith('POST https://script.example'))).toBe(false);
  await guard.press(tab, 'Continue anyway');
  await until('the request', () => Promise.resolve(guard.web.requests.some(({ line }) => line === 'POST https://script.example/take')));
});

it('a page cannot tell that we are installed: nothing is web-accessible, no global, no attribute', async () => {
  guard.web.put('https://probe.example/', signInPage);
  const tab = await guard.open('https://probe.example/');
  await tab.click('#phone');
  await pause(500);
  const traces = await tab.evaluate(() => [...document.querySelectorAll('*')].flatMap((e) => [...e.attributes].map((a) => a.name + a.value)).filter((t) => /privacy|wall|extension/i.test(t)));
  expect(traces).toEqual([]);
  const root = await inExtension<string>(`chrome.runtime.getURL('')`);
  const reached = await tab.evaluate(async (own) => {
    try { await fetch(`${own}src/blocked/index.html`); return true; } catch { return false; }
  }, root);
  expect(reached).toBe(false);
});

it('among 500 fields, one beyond the sweep is recognised when the person gets there', async () => {
  const many = Array.from({ length: 500 }, (_, i) => `<p><label>Remark ${i} <input id="r${i}"></label></p>`).join('');
  guard.web.put('https://many.example/', page(`${many}<p><label>Card number <input id="card"></label></p>`));
  const tab = await guard.open('https://many.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
});
