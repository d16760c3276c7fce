/** Each level comes at its moment, says the right words, and its buttons do what they say. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startGuard, until, type Guard } from '../../stage/guard';
import { cardPage, signInPage } from './pages';
import { page } from '../../stage/web';

let guard: Guard;
beforeAll(async () => {
  guard = await startGuard();
});
afterAll(() => guard.close());

const CARD = '6222020200112233445';

it('is silent on a page that asks for nothing of ours', async () => {
  guard.web.put('https://news.example/', page('<input id="q" type="search" placeholder="Search"><textarea id="t"></textarea>'));
  const tab = await guard.open('https://news.example/');
  await tab.click('#q');
  await tab.keyboard.type('hello');
  await guard.staysSilent(tab);
});

it('unknown site, card: caution on focus, beside the field, and typing goes on', async () => {
  guard.web.put('https://shop-a.example/', cardPage);
  const tab = await guard.open('https://shop-a.example/');
  await tab.click('#card');
  const caution = await guard.warning(tab, 'caution');
  expect(caution.name).toMatch(/^Privacy Wall caution/);
  expect(caution.text).toContain('shop-a.example');
  expect(caution.text).toContain('bank card number');
  expect(caution.buttons.map((b) => b.name)).toEqual(["Don't fill this in", 'Continue anyway']);
  await tab.keyboard.type('6222');
  expect(await tab.$eval('#card', (e) => (e as HTMLInputElement).value)).toBe('6222');
  const field = await tab.$eval('#card', (e) => JSON.parse(JSON.stringify(e.getBoundingClientRect())) as DOMRect);
  const apart = caution.box.x >= field.right || caution.box.x + caution.box.width <= field.left || caution.box.y >= field.bottom || caution.box.y + caution.box.height <= field.top;
  expect(apart).toBe(true);
});

it('"Don\'t fill this in" takes the caution and the focus away', async () => {
  guard.web.put('https://shop-b.example/', cardPage);
  const tab = await guard.open('https://shop-b.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await guard.press(tab, "Don't fill this in");
  await until('the field to lose the focus', () => tab.evaluate(() => document.activeElement === document.body));
  await guard.staysSilent(tab);
});

it('"Continue anyway" is remembered: not asked again in this tab or another', async () => {
  guard.web.put('https://shop-c.example/', cardPage);
  const tab = await guard.open('https://shop-c.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await guard.press(tab, 'Continue anyway');
  await until('the focus to come back', () => tab.evaluate(() => document.activeElement?.id === 'card'));
  await tab.keyboard.type(CARD);
  expect(await tab.$eval('#card', (e) => (e as HTMLInputElement).value)).toBe(CARD);
  await tab.click('#cvv');
  await guard.staysSilent(tab);
  const again = await guard.open('https://shop-c.example/');
  await again.click('#card');
  await guard.staysSilent(again);
});

it('unknown site: stop before a card is sent; "Leave this page" leaves, and nothing was sent', async () => {
  guard.web.put('https://shop-d.example/', cardPage);
  const tab = await guard.open('https://shop-d.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await tab.keyboard.type(CARD);
  await tab.click('#message');
  await tab.click('#pay');
  const stop = await guard.warning(tab, 'stop');
  expect(stop.buttons.map((b) => b.name)).toEqual(['Leave this page', 'Continue anyway']);
  await guard.press(tab, 'Leave this page');
  await until('the full-page stop', () => tab.evaluate(() => location.pathname.endsWith('src/blocked/index.html')).catch(() => false));
  expect(guard.web.requests.filter(({ line }) => line.startsWith('POST https://shop-d.example'))).toEqual([]);
});

it('unknown site: "Continue anyway" in the stop sends the form once, with its button', async () => {
  guard.web.put('https://shop-e.example/', cardPage.replace('<button id="pay">', '<button id="pay" name="how" value="card">'));
  guard.web.put('https://shop-e.example/pay', page('<p id="done">Done</p>'));
  const tab = await guard.open('https://shop-e.example/');
  await tab.click('#card');
  await guard.warning(tab, 'caution');
  await tab.keyboard.type(CARD);
  await tab.click('#message');
  await tab.click('#pay');
  await guard.warning(tab, 'stop');
  await guard.press(tab, 'Continue anyway');
  await tab.waitForSelector('#done', { timeout: 5_000 });
  const posts = guard.web.requests.filter(({ line }) => line === 'POST https://shop-e.example/pay');
  expect(posts).toHaveLength(1);
  expect(posts[0]?.body).toContain('how=card');
});

it('unknown site, password: a note that asks for nothing and goes by itself', async () => {
  guard.web.put('https://forum.example/', signInPage);
  const tab = await guard.open('https://forum.example/');
  await tab.click('#password');
  const note = await guard.warning(tab, 'note');
  expect(note.name).toMatch(/^Privacy Wall hint/);
  await tab.keyboard.type('secret');
  expect(await tab.$eval('#password', (e) => (e as HTMLInputElement).value)).toBe('secret');
  await tab.click('#phone');
  await until('the note to go', async () => (await guard.seen(tab)) === null);
});

it('suspicious site, password: stop before the first character reaches the page; Escape is the safe choice', async () => {
  guard.web.put('https://www.paypa1.com/', page(`<script>seen = ''; addEventListener('keydown', (e) => { seen += e.key; }, true);</script>
    <form><label>Password <input id="password" type="password"></label></form>`));
  const tab = await guard.open('https://www.paypa1.com/');
  await tab.click('#password');
  await tab.keyboard.type('hunter2');
  const stop = await guard.warning(tab, 'stop');
  expect(stop.name).toMatch(/^Privacy Wall warning/);
  expect(stop.text).toContain('This is not PayPal');
  expect(stop.text).toContain('paypal.com');
  expect(await tab.$eval('#password', (e) => (e as HTMLInputElement).value)).toBe('');
  expect(await tab.evaluate('seen')).toBe('');
  await tab.keyboard.press('Escape');
  await until('the full-page stop', () => tab.evaluate(() => location.pathname.endsWith('src/blocked/index.html')).catch(() => false));
});

it('suspicious site: contact data alone gets a caution', async () => {
  guard.web.put('https://paypal-support.top/', page('<label>Phone number <input id="phone" type="tel"></label>'));
  const tab = await guard.open('https://paypal-support.top/');
  await tab.click('#phone');
  await guard.warning(tab, 'caution');
});

it('a number that passes its check digit raises a field that says nothing', async () => {
  guard.web.put('https://plain.example/', page('<input id="a"><input id="b">'));
  const tab = await guard.open('https://plain.example/');
  await tab.click('#a');
  await tab.keyboard.type('6222 0202 0011 2233 4');
  await guard.staysSilent(tab);
  await tab.click('#b');
  await tab.keyboard.type('11010519491231002X');
  const caution = await guard.warning(tab, 'caution');
  expect(caution.text).toContain('ID number');
});
