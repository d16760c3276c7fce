/** From a stopped worker to its first verdict, in a real browser. */
import { pause, until } from '../../stage/guard';
import { launch } from '../../stage/launch';
import { page, startWeb } from '../../stage/web';
import { median } from './median';

const ROUNDS = 9;

/** Median milliseconds from asking to the answer, with the worker stopped before each question. No debugger is attached to the worker: it would keep it alive. */
export async function coldStart(): Promise<number> {
  const web = await startWeb();
  web.put('https://shop.example/', page('<p>Shop</p>'));
  const launched = await launch({ name: 'chromium', port: web.port });
  const { browser, ownRoot } = launched;
  await (await browser.newPage()).goto('https://shop.example/');
  const own = await browser.newPage();
  await own.goto(`${ownRoot}src/blocked/index.html`);
  const tab = Number(await until('the tab', () => own.evaluate(`chrome.tabs.query({ url: 'https://shop.example/' }).then(([t]) => t?.id ?? null)`)));
  const session = await own.createCDPSession();
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.send('ServiceWorker.stopAllWorkers');
    await pause(500);
    const ms = await own.evaluate(`(async () => { const t = performance.now(); const r = await chrome.runtime.sendMessage({ type: 'page-report', tab: ${tab} }); if (r.standing !== 'unknown') throw new Error('no verdict'); return performance.now() - t; })()`);
    times.push(Number(ms));
  }
  await launched.close();
  await web.close();
  return median(times);
}
