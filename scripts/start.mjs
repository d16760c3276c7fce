/** `npm start`: installs, builds, and shows the guided demo in a browser with the extension. */
import { lookForBrowser } from './browsers.mjs';
import { installDependencies, run } from './run.mjs';
import { ensureBrowsers } from './setup-browsers.mjs';

installDependencies();
let browser = ['chromium', 'firefox'].find((name) => lookForBrowser(name) !== null);
if (browser === undefined) {
  ensureBrowsers(['chromium']);
  browser = lookForBrowser('chromium') === null ? undefined : 'chromium';
}
if (browser === undefined) {
  console.error('No browser found. Install Chromium, Chrome, Edge or Firefox, or set CHROMIUM_PATH or FIREFOX_PATH.');
  process.exitCode = 1;
} else if (!run('npm', ['run', '-s', 'build'])) {
  console.error('The build failed: see above.');
  process.exitCode = 1;
} else if (!run('npx', ['tsx', 'demo/run.ts', ...process.argv.slice(2)], { BROWSER: browser })) {
  process.exitCode = 1;
}
