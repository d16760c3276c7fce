/** What every build must keep: size of the content script, nothing from elsewhere, no eval, stable ids. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** All content scripts together; and the one that every frame of every page pays for. */
const MAX_CONTENT_SCRIPTS = 60 * 1024;
const MAX_SENTINEL = 16 * 1024;
const CHROMIUM_ID = 'ganmeephcbmgcpffgibmnllaagpoojgl';
const FIREFOX_ID = 'privacy-wall@privacy-wall.example';

const problems = [];
const expect = (/** @type {boolean} */ ok, /** @type {string} */ problem) => {
  if (!ok) problems.push(problem);
};

for (const browser of ['chrome', 'firefox']) {
  const folder = `dist/${browser}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const scripts = manifest.content_scripts.flatMap((/** @type {{ js: string[] }} */ c) => c.js);
  const sizes = scripts.map((/** @type {string} */ script) => statSync(`${folder}/${script}`).size);
  const all = sizes.reduce((/** @type {number} */ sum, /** @type {number} */ size) => sum + size, 0);
  console.log(`${browser}: content scripts ${scripts.map((/** @type {string} */ s, /** @type {number} */ i) => `${s} ${sizes[i]}`).join(', ')}, together ${all} bytes of ${MAX_CONTENT_SCRIPTS}`);
  expect(scripts.length === 2, `${browser}: two content scripts, found ${scripts.join(', ')}`);
  expect(all <= MAX_CONTENT_SCRIPTS, `${browser}: the content scripts have ${all} bytes`);
  expect(sizes[0] <= MAX_SENTINEL, `${browser}: the sentinel has ${sizes[0]} bytes`);
  expect((manifest.web_accessible_resources ?? []).length === 0, `${browser}: nothing is web-accessible`);
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html|css)$/.test(file)) continue;
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(!/\beval\(|new Function\(|\bFunction\(['"`]/.test(text), `${browser}: ${file} evaluates text`);
    expect(!/(src|href|@import|import\()\s*[=(]?\s*["'(]?https?:/.test(text), `${browser}: ${file} loads from elsewhere`);
  }
  if (browser === 'chrome') {
    const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
    const id = Array.from(digest, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
    expect(id === CHROMIUM_ID, `chrome: id is ${id}`);
  } else expect(manifest.browser_specific_settings?.gecko?.id === FIREFOX_ID, 'firefox: id');
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
