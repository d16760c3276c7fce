/**
 * Installs what the tests and the demo need beside Node, where apt is there: `npm run setup:browsers`.
 * Elsewhere it says what is missing; set CHROMIUM_PATH or FIREFOX_PATH to browsers in unusual places.
 */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { lookForBrowser } from './browsers.mjs';
import { run } from './run.mjs';

/** Debian packages by what they give. The language pack lets Firefox show the Chinese messages. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
  fonts: ['fonts-noto-cjk'],
};
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const CHINESE_FIREFOX = '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi';

/** Whether Firefox can be asked for Chinese. Packs of other builds (Mozilla's own, macOS) are not looked for. */
export function hasChineseFirefox() {
  return existsSync(CHINESE_FIREFOX);
}

/**
 * Makes sure that the browsers are there; answers those that are not, after trying.
 * @param {import('./browsers.mjs').BrowserName[]} names
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => lookForBrowser(name) === null);
  const packages = missing.flatMap((name) => PACKAGES[name]);
  if (names.includes('firefox') && lookForBrowser('firefox') === '/usr/bin/firefox-esr' && !hasChineseFirefox()) packages.push('firefox-esr-l10n-zh-cn');
  if (process.platform === 'linux' && !existsSync(FONT)) packages.push(...PACKAGES.fonts);
  if (packages.length > 0) installPackages(packages);
  return names.filter((name) => lookForBrowser(name) === null);
}

/** @param {string[]} packages */
function installPackages(packages) {
  if (!existsSync('/usr/bin/apt-get')) {
    console.log(`No apt here: install by hand what is missing (${packages.join(', ')}).`);
    return;
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) {
    console.log(`Not allowed to install: run  sudo apt-get install ${packages.join(' ')}`);
    return;
  }
  const sudo = isRoot ? [] : ['sudo', '-n'];
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  console.log(`Installing ${packages.join(', ')} …`);
  if (!apt('update', '-qq') || !apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) {
    console.log('apt-get failed: see above.');
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  for (const name of missing) console.log(`${name}: not found`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
