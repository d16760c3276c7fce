/** Real browsers with the built extension, off the network, with a profile of their own. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../scripts/browsers.mjs';

export const CHROMIUM_ID = 'ganmeephcbmgcpffgibmnllaagpoojgl';
export const FIREFOX_ID = 'privacy-wall@privacy-wall.example';
/** Firefox gives each profile another host for our pages; tests fix it. */
const FIREFOX_UUID = '5b1d0f0e-6a63-4c1c-9a9b-2f6d0c7e1a11';

export interface LaunchOptions {
  readonly name: BrowserName;
  /** Proxy port of the test web. */
  readonly port: number;
  readonly language?: 'zh-CN' | 'en-US';
  /** Folder of the unpacked extension; `null`: none. Default: the build for this browser. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  readonly dark?: boolean;
  readonly args?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

export interface Launched {
  readonly browser: Browser;
  /** Root of the extension's own pages, with a slash at the end. */
  readonly ownRoot: string;
  close(): Promise<void>;
}

const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--no-default-browser-check', '--disable-default-apps', '--disable-search-engine-choice-screen',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,Translate,OptimizationHints,MediaRouter',
];

/** Launches a browser with the extension installed. Throws when the browser is not installed or not built. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const extension = options.extension === undefined ? resolve(`dist/${options.name === 'firefox' ? 'firefox' : 'chrome'}`) : options.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension}: no build here; run npm run build`);
  const profile = mkdtempSync(join(tmpdir(), 'privacy-wall-'));
  const browser = await (options.name === 'firefox' ? firefox(options, profile) : chromium(options, extension, profile));
  if (options.name === 'firefox' && extension !== null) await browser.installExtension(extension);
  return {
    browser,
    ownRoot: options.name === 'firefox' ? `moz-extension://${FIREFOX_UUID}/` : `chrome-extension://${CHROMIUM_ID}/`,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function chromium(options: LaunchOptions, extension: string | null, profile: string): Promise<Browser> {
  const language = options.language ?? 'en-US';
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    ...(extension === null ? {} : { enableExtensions: [extension] }),
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
    args: [
      ...QUIET,
      `--lang=${language}`,
      `--proxy-server=127.0.0.1:${options.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${options.width ?? 1100},${options.height ?? 800}`,
      ...(options.dark ? ['--force-dark-mode', '--enable-features=WebUIDarkMode'] : []),
      ...(options.args ?? []),
    ],
  });
}

function firefox(options: LaunchOptions, profile: string): Promise<Browser> {
  const language = options.language ?? 'en-US';
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${options.width ?? 1100}`, `--height=${options.height ?? 800}`, ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'dom.security.https_first': false,
    },
  });
}
