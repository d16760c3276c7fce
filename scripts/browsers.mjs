/** Where the browsers of this machine are. Shared by the demo, the tests and their set-up. */
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    process.env.CHROMIUM_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env.FIREFOX_PATH ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Path of an installed browser, or `null`.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function lookForBrowser(name) {
  return PLACES[name].find((place) => place !== '' && existsSync(place)) ?? null;
}

/**
 * Path of an installed browser. Throws an Error that says how to get one.
 * @param {BrowserName} name
 * @returns {string}
 */
export function findBrowser(name) {
  const found = lookForBrowser(name);
  if (found !== null) return found;
  throw new Error(`${name} is not installed: run npm run setup:browsers, or set ${name === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'}`);
}
