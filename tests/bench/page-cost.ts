/** What a page pays for an extension, paired: every round measures each extension on each page, one after the other. */
import type { Page } from 'puppeteer-core';
import { pause } from '../../stage/guard';
import { launch, type Launched } from '../../stage/launch';
import { startWeb } from '../../stage/web';
import { BENCH_PAGES, WATCH_MS } from './pages';
import { median } from './median';
import { costOf } from './trace';

export interface PageCost {
  readonly page: string;
  readonly extension: string;
  /** Medians over the rounds: ms, ms, bytes, ms. */
  readonly script: number;
  readonly longest: number;
  readonly heap: number;
  readonly load: number;
}

interface Sample {
  script: number;
  longest: number;
  heap: number;
  load: number;
}

const CATEGORIES = ['v8', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.compile'];

async function measure(browser: Launched['browser'], url: string): Promise<Sample> {
  const tab: Page = await browser.newPage();
  await tab.bringToFront();
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(url);
  await pause(WATCH_MS);
  const load = await tab.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? 0);
  const trace = Buffer.from((await tab.tracing.stop()) ?? new Uint8Array()).toString('utf8');
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return { ...costOf(trace, (script) => script.startsWith('chrome-extension://')), heap: usedSize, load };
}

/** Measures the unpacked extensions (name → folder) on every bench page. */
export async function pageCosts(extensions: Readonly<Record<string, string>>, rounds: number): Promise<PageCost[]> {
  const web = await startWeb();
  for (const [name, html] of Object.entries(BENCH_PAGES)) web.put(`https://bench.example/${encodeURIComponent(name)}`, html);
  const browsers: [string, Launched][] = [];
  for (const [name, extension] of Object.entries(extensions)) browsers.push([name, await launch({ name: 'chromium', port: web.port, extension })]);
  await pause(1_500);
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of Object.keys(BENCH_PAGES)) {
      for (const [extension, { browser }] of browsers) {
        const sample = await measure(browser, `https://bench.example/${encodeURIComponent(page)}`);
        // The first round warms caches and workers and does not count.
        const key = JSON.stringify([page, extension]);
        if (round > 0) samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
  }
  for (const [, launched] of browsers) await launched.close();
  await web.close();
  return [...samples].map(([key, list]) => {
    const [page = '', extension = ''] = JSON.parse(key) as string[];
    const of = (pick: (sample: Sample) => number): number => median(list.map(pick));
    return { page, extension, script: of((s) => s.script), longest: Math.max(...list.map((s) => s.longest)), heap: of((s) => s.heap), load: of((s) => s.load) };
  });
}
