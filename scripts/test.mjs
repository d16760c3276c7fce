/**
 * `npm test`: installs what it needs, then checks everything. Ends with the line "N passed, N failed"; a check counts
 * one, a test file's tests count each. Exit 1 when anything failed or could not run.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installDependencies, ROOT, run } from './run.mjs';
import { ensureBrowsers, hasChineseFirefox } from './setup-browsers.mjs';

let passed = 0;
let failed = 0;

/** @param {string} name @param {boolean} ok */
function count(name, ok) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}

/** @param {string} name @param {string} command @param {string[]} args */
function check(name, command, args) {
  count(name, run(command, args));
}

/** @param {string} name @param {string[]} args @param {Record<string, string>} env */
function tests(name, args, env) {
  const file = `${ROOT}/artifacts/${name}.json`;
  rmSync(file, { force: true });
  const ok = run('npx', ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env);
  if (!existsSync(file)) {
    count(`${name}: did not run`, false);
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that fails outside its tests fails no test of its own.
  if (!ok && numFailedTests === 0) failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}: ${numPassedTests} passed, ${numFailedTests} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
}

const started = Date.now();
installDependencies();
mkdirSync(`${ROOT}/artifacts`, { recursive: true });
const missing = ensureBrowsers(['chromium', 'firefox']);

check('lint', 'npm', ['run', '-s', 'lint']);
check('types', 'npm', ['run', '-s', 'types']);
check('imports go one way', 'npm', ['run', '-s', 'layers']);
check('build', 'npm', ['run', '-s', 'build']);
check('the builds keep their contract', 'node', ['scripts/check-dist.mjs']);
tests('unit', [], {});
for (const browser of ['chromium', 'firefox']) {
  if (missing.includes(browser)) {
    console.log(`✗ ${browser}: not installed and could not be installed; its tests did not run`);
    failed += 1;
    continue;
  }
  if (browser === 'firefox' && !hasChineseFirefox()) console.log('firefox: no Chinese language pack; the Chinese pages are tested in Chromium only');
  const env = { BROWSER: browser, PRIVACY_WALL_BUILT: '1', FIREFOX_CHINESE: hasChineseFirefox() ? '1' : '0' };
  tests(browser, ['--config', 'tests/browser/vitest.config.ts'], env);
}
console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
