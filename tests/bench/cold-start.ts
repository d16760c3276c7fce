/** From a stopped worker to its first verdict, in a real browser. */
import { pause, startGuard } from '../../stage/guard';
import { page } from '../../stage/web';
import { median } from './median';

const ROUNDS = 9;

/** Median milliseconds from asking to the answer, with the worker stopped before each question. */
export async function coldStart(): Promise<number> {
  const guard = await startGuard({ name: 'chromium' });
  guard.web.put('https://shop.example/', page('<p>Shop</p>'));
  const tab = await guard.tabId(await guard.open('https://shop.example/'));
  const own = await guard.openOwn('src/blocked/index.html');
  const session = await own.createCDPSession();
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await session.send('ServiceWorker.stopAllWorkers');
    await pause(400);
    const ms = await own.evaluate(`(async () => { const t = performance.now(); const r = await chrome.runtime.sendMessage({ type: 'page-report', tab: ${tab} }); if (r.standing !== 'unknown') throw new Error('no verdict'); return performance.now() - t; })()`);
    times.push(Number(ms));
  }
  await guard.close();
  return median(times);
}
