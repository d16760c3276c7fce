/**
 * `npm run bench [-- --rounds N] [-- --extension NAME=FOLDER]`: page cost of our build against an empty extension and a
 * reference one (webextension-polyfill, one message), cost of a verdict against tldts, the worker's cold start.
 * Prints tables and writes artifacts/bench.json. Exit 1 when a budget is missed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { coldStart } from './cold-start';
import { pageCosts } from './page-cost';
import { emptyExtension, referenceExtension } from './reference';
import { verdictCost } from './verdicts';

/** Budgets: script time as a ratio to the reference, per page; longest stretch in ms; heap in bytes over the empty one. */
const SCRIPT_BUDGET: Readonly<Record<string, number>> = { 'article, 200 links': 1, '10,000 links': 1, '1,000 inputs': 1.5, '8,000 nodes over 2 s': 1.5 };
const LONGEST_MS = 50;
const HEAP_BYTES = 1_048_576;
const VERDICT_RATIO = 5;
const COLD_START_MS = 150;

const args = process.argv.slice(2);
const option = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1] ?? ''] : []));
const rounds = Number(option('--rounds')[0] ?? 7);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: expected a whole number from 1 on');
const others = Object.fromEntries(option('--extension').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));

execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const missed: string[] = [];
const budget = (what: string, value: number, limit: number): string => {
  if (value > limit) missed.push(`${what}: ${value.toFixed(2)} of ${limit}`);
  return value > limit ? 'MISSED' : 'kept';
};

const costs = await pageCosts({ empty: emptyExtension(), reference: referenceExtension(), ours: 'dist/chrome', ...others }, rounds);
const pages = [...new Set(costs.map(({ page }) => page))];
console.log(`page cost, medians of ${rounds} rounds`);
for (const page of pages) {
  const at = (extension: string) => costs.find((c) => c.page === page && c.extension === extension);
  const empty = at('empty');
  const reference = at('reference');
  for (const extension of ['reference', 'ours', ...Object.keys(others)]) {
    const cost = at(extension);
    if (!cost || !empty || !reference) continue;
    const ratio = cost.script / reference.script;
    const heap = cost.heap - empty.heap;
    const verdict = extension === 'ours' ? [budget(`${page}: script time`, ratio, SCRIPT_BUDGET[page] ?? 1), budget(`${page}: longest`, cost.longest, LONGEST_MS), budget(`${page}: heap`, heap, HEAP_BYTES)].join('/') : '';
    console.log(
      `${page.padEnd(22)} ${extension.padEnd(10)} script ${cost.script.toFixed(2).padStart(7)} ms (${ratio.toFixed(2)}x)  longest ${cost.longest.toFixed(1).padStart(5)} ms  heap ${(heap / 1024).toFixed(0).padStart(6)} KB  load ${(cost.load / empty.load).toFixed(2)}x  ${verdict}`,
    );
  }
}
const verdicts = verdictCost();
const ratio = verdicts.verdict / verdicts.tldts;
console.log(`verdict ${verdicts.verdict.toFixed(2)} µs, tldts.parse ${verdicts.tldts.toFixed(2)} µs: ${ratio.toFixed(2)}x  ${budget('verdict', ratio, VERDICT_RATIO)}`);
const cold = await coldStart();
console.log(`worker stopped → first verdict ${cold.toFixed(0)} ms  ${budget('cold start', cold, COLD_START_MS)}`);
mkdirSync('artifacts', { recursive: true });
writeFileSync('artifacts/bench.json', JSON.stringify({ rounds, costs, verdicts, cold }, null, 2));
for (const line of missed) console.log(`over budget: ${line}`);
process.exitCode = missed.length === 0 ? 0 : 1;
