/**
 * The guided demo: `npm start`. With a display it opens a browser and leaves the visitor to it; without one it goes
 * through the steps by itself, prints what was warned, saves pictures, and fails when a step goes wrong.
 */
import { mkdirSync } from 'node:fs';
import { pause, startGuard, type Guard } from '../stage/guard';
import { putDemo } from './site';
import { HOME, STEPS, type Step } from './steps';

const PICTURES = 'artifacts/demo';
const LANGUAGES = ['zh-CN', 'en-US'] as const;

async function walk(guard: Guard, step: Step, picture: string): Promise<string> {
  const tab = await guard.open(step.url);
  await pause(300);
  await step.act(tab);
  let words = '';
  if (step.expect === 'none') await guard.staysSilent(tab);
  else {
    const seen = await guard.warning(tab, step.expect);
    words = seen.name;
  }
  await pause(250);
  await tab.screenshot({ path: picture });
  await tab.close();
  return words;
}

async function headless(): Promise<boolean> {
  mkdirSync(PICTURES, { recursive: true });
  let failed = 0;
  for (const language of LANGUAGES) {
    const guard = await startGuard({ language });
    putDemo(guard.web);
    for (const step of STEPS) {
      const picture = `${PICTURES}/${step.id}.${language}.png`;
      const what = language === 'zh-CN' ? step.zh : step.en;
      try {
        const words = await walk(guard, step, picture);
        console.log(`✓ ${what}\n    ${step.expect}${words === '' ? '' : `  “${words}”`}  ${picture}`);
      } catch (error) {
        failed += 1;
        console.log(`✗ ${what}\n    expected ${step.expect}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    await guard.close();
  }
  console.log(`${STEPS.length * LANGUAGES.length - failed} steps as they should be, ${failed} not. Pictures: ${PICTURES}/`);
  return failed === 0;
}

async function headed(): Promise<void> {
  const guard = await startGuard({ headless: false, language: /^zh/.test(process.env['LANG'] ?? '') ? 'zh-CN' : 'en-US' });
  putDemo(guard.web);
  await guard.open(HOME);
  console.log('The demo is open in a browser of its own. Close the browser to end it.');
  await guard.ended;
  await guard.close();
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasDisplay && !process.argv.includes('--headless')) await headed();
else if (!(await headless())) process.exitCode = 1;
