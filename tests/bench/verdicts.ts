/** Cost of a verdict against taking the same address apart with tldts, paired in one process. */
import { parse } from 'tldts';
import { ENTITIES } from '../../src/core/registry';
import { judgeAddress } from '../../src/core/reputation';
import { median } from './median';

const ROUNDS = 15;

/** Addresses of many shapes, made from the registry and a fixed pseudo-random sequence: the same in every run. */
function addresses(): string[] {
  let state = 12_345;
  const next = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % n;
  };
  const word = (): string => Array.from({ length: 4 + next(9) }, () => 'abcdefghijklmnopqrstuvwxyz'[next(26)] ?? 'a').join('');
  const endings = ['com', 'cn', 'com.cn', 'net', 'top', 'xyz', 'co.uk', 'github.io', 'de', 'org'];
  const sites = ENTITIES.flatMap((entity) => entity.sites);
  return Array.from({ length: 5_000 }, (_, i) => {
    const ending = endings[next(endings.length)] ?? 'com';
    if (i % 10 === 0) return `https://www.${sites[next(sites.length)] ?? 'icbc.com.cn'}/${word()}`;
    if (i % 10 === 1) return `https://${word()}-login.${ending}/${word()}?q=${word()}`;
    return `https://${next(2) ? 'www.' : ''}${word()}.${ending}/${word()}/${word()}.html`;
  });
}

/** Median microseconds an address, for each. */
export function verdictCost(): { verdict: number; tldts: number } {
  const list = addresses();
  const time = (run: (address: string) => unknown): number => {
    const started = performance.now();
    for (const address of list) run(address);
    return ((performance.now() - started) * 1_000) / list.length;
  };
  const verdicts: number[] = [];
  const parses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    parses.push(time((address) => parse(address, { allowPrivateDomains: true })));
    verdicts.push(time((address) => judgeAddress(address)));
  }
  return { verdict: median(verdicts), tldts: median(parses) };
}
