/**
 * Measures recognition on labelled corpora: `npm run eval [-- FOLDER]`. FOLDER (default ../shared/eval) holds scripts that
 * run `npm run -s inspect` on their corpora and print figures; every *.mjs in it is run.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';

const folder = resolve(process.argv[2] ?? '../shared/eval');
if (!existsSync(folder)) {
  console.error(`${folder}: no such folder; name the one that holds the evaluation scripts`);
  process.exitCode = 2;
} else {
  for (const script of readdirSync(folder).filter((name) => name.endsWith('.mjs')).sort()) {
    console.log(`\n== ${script}`);
    if (!run('node', [join(folder, script)])) process.exitCode = 1;
  }
}
