/** One browser with the extension and a web of our own: what a test talks to. */
import { TargetType, type Page } from 'puppeteer-core';
import type { BrowserName } from '../scripts/browsers.mjs';
import { chromiumTree, firefoxTree, inFirefox, type AxNode } from './accessibility';
import { launch, type LaunchOptions } from './launch';
import { startWeb, type TestWeb } from './web';

/** Which browser this run is for. */
export const BROWSER: BrowserName = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

export type WarningRole = 'status' | 'alert' | 'alertdialog';
/** The role by which contract and screen readers know each level. */
export const ROLE_OF_LEVEL = { note: 'status', caution: 'alert', stop: 'alertdialog' } as const;
const ROLES: ReadonlySet<string> = new Set(Object.values(ROLE_OF_LEVEL));

export interface SeenWarning {
  readonly role: WarningRole;
  readonly name: string;
  /** Everything in it that is read out, joined. */
  readonly text: string;
  readonly box: AxNode;
  readonly buttons: readonly AxNode[];
}

export interface Guard {
  readonly web: TestWeb;
  /** Everything any page wrote to its console. */
  readonly console: string[];
  /** Everything the worker writes from now on (Chromium; this keeps it alive), or any part of the browser wrote so far (Firefox). */
  workerConsole(): Promise<() => Promise<string[]>>;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** The warning of a level on the page in front; waits for it. Fails when it does not come. */
  warning(page: Page, level: keyof typeof ROLE_OF_LEVEL): Promise<SeenWarning>;
  /** What of ours is on the page in front now. */
  seen(page: Page): Promise<SeenWarning | null>;
  /** Fails when a warning comes within the time a warning takes. */
  staysSilent(page: Page): Promise<void>;
  /** Clicks a button of a warning with the mouse, as soon as it is armed. */
  press(page: Page, button: string): Promise<void>;
  /** Clicks the button, link or summary with this text in one of the extension's own pages. */
  click(page: Page, text: string): Promise<void>;
  /** Waits until a page's own text (not a warning's) contains something, and answers all of it. */
  reads(page: Page, text: string): Promise<string>;
  tabId(page: Page): Promise<number>;
  /** Runs a function in an own page: the extension's API at hand. */
  inExtension<T>(run: () => Promise<T> | T): Promise<T>;
  /** Resolves when the browser was closed by the person. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** How long a warning may take to show, and how long silence is watched, in milliseconds. */
const WAIT_MS = 5_000;
const SILENCE_MS = 900;
/** Buttons act half a second after the warning was seen. */
const ARMED_MS = 900;
const TURN_MS = 60;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `look` gives something; fails with `what` after `ms`. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, ms = WAIT_MS): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await pause(TURN_MS);
  }
}

const FIREFOX_CONSOLE = `JSON.stringify([
  ...Services.console.getMessageArray().map((m) => m.message),
  ...Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents().flatMap((e) => e.arguments.map(String)),
])`;

function flatten(nodes: readonly AxNode[]): AxNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

export async function startGuard(options: Partial<LaunchOptions> = {}): Promise<Guard> {
  const web = await startWeb();
  const launched = await launch({ name: BROWSER, port: web.port, ...options });
  const { browser, ownRoot } = launched;
  const lines: string[] = [];
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    return page;
  };

  const openOwn = async (path: string): Promise<Page> => {
    const page = await newPage();
    const url = ownRoot + path;
    // Firefox's BiDi never reports the end of a navigation to an extension page: what counts is that it is there.
    void page.goto(url, { timeout: 2_000 }).catch((error: unknown) => lines.push(`navigation: ${String(error)}`));
    await until(`${path} to open`, () => page.evaluate((root) => location.href.startsWith(root) && document.readyState === 'complete', ownRoot).catch(() => false));
    return page;
  };
  let helper: Promise<Page> | undefined;

  const seen = async (page: Page): Promise<SeenWarning | null> => {
    const tree = BROWSER === 'firefox' ? await firefoxTree(browser) : await chromiumTree(page, ROLES);
    const node = flatten(tree).find(({ role, name }) => ROLES.has(role) && /^(Privacy Wall|保护墙)/.test(name));
    if (!node) return null;
    const inside = flatten(node.children);
    return {
      role: node.role as WarningRole,
      name: node.name,
      text: inside.map(({ name }) => name).join('\n'),
      box: node,
      buttons: inside.filter(({ role }) => role === 'button'),
    };
  };

  const guard: Guard = {
    web,
    console: lines,
    async workerConsole() {
      if (BROWSER === 'firefox') return async () => JSON.parse(await inFirefox(browser, FIREFOX_CONSOLE)) as string[];
      const worker = await (await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)).worker();
      const heard: string[] = [];
      worker?.on('console', (message) => heard.push(message.text()));
      return () => Promise.resolve(heard);
    },
    async open(url) {
      const page = await newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openOwn,
    seen,
    async warning(page, level) {
      return until(`a ${level} (${ROLE_OF_LEVEL[level]})`, async () => {
        const now = await seen(page);
        return now?.role === ROLE_OF_LEVEL[level] && now.buttons.every((button) => button.width > 0) ? now : null;
      });
    },
    async staysSilent(page) {
      const end = Date.now() + SILENCE_MS;
      do {
        const now = await seen(page);
        if (now) throw new Error(`expected silence, saw ${now.role}: ${now.text}`);
        await pause(2 * TURN_MS);
      } while (Date.now() < end);
    },
    async press(page, name) {
      await pause(ARMED_MS);
      const button = await until(`a button "${name}"`, async () => (await seen(page))?.buttons.find((b) => b.name === name));
      await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
    },
    async click(page, text) {
      await page.bringToFront();
      const at = await until(`"${text}" to click`, () =>
        page.evaluate((wanted) => {
          const found = [...document.querySelectorAll('button,a,summary')].find((e) => e.textContent.trim() === wanted);
          const box = found?.getBoundingClientRect();
          return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }, text).catch(() => null),
      );
      await page.mouse.click(at.x, at.y);
    },
    async reads(page, text) {
      let last = '';
      await until(`"${text}" on ${page.url()}`, async () => {
        // A page that is being replaced has no text yet.
        last = await page.evaluate(() => document.body.innerText).catch(() => '');
        return last.includes(text);
      }).catch((error: unknown) => { throw new Error(`${String(error)}; it reads: ${last}`); });
      return last;
    },
    async tabId(page) {
      const url = page.url();
      return until(`a tab with ${url}`, async () => {
        const own = await (helper ??= openOwn('src/blocked/index.html'));
        return own.evaluate(async (wanted) => {
          const api = (globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }).chrome;
          return (await api.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
        }, url);
      });
    },
    async inExtension(run) {
      const own = await (helper ??= openOwn('src/blocked/index.html'));
      return own.evaluate(run);
    },
    ended: new Promise((resolve) => browser.once('disconnected', () => { resolve(); })),
    async close() {
      await launched.close();
      await web.close();
    },
  };
  return guard;
}
