/**
 * How suspicious a name looks in itself, without any entity to compare it with: a prior for ranking, never enough for a
 * warning. Only the registrable domain, the suffix and the words of the address count; scheme, "www." and whether a path
 * was given at all do not.
 */
import type { Address } from './parse';
import { BAD_ENDINGS } from './lookalike';

const LURE = /(log-?in|sign-?in|verif|secur|account|auth|wallet|update|confirm|unlock|recover|support|billing|refund|bonus|airdrop|claim|gift|prize)/;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** 0..1. */
export function nameRisk(address: Address): number {
  const { name, sub, suffix, isPrivateSuffix, isIp } = address;
  if (isIp) return 0.5;
  const subs = sub === '' || sub === 'www' ? '' : sub.replace(/^www\./, '');
  const label = isPrivateSuffix ? name : `${subs}.${name}`;
  const digits = (name.match(/\d/g) ?? []).length;
  const letters = name.replace(/[^a-z]/g, '');
  const vowels = (letters.match(/[aeiouy]/g) ?? []).length;
  let x = -4.2;
  if (BAD_ENDINGS.has(suffix)) x += 1.9;
  if (isPrivateSuffix) x += 1.4;
  if (LURE.test(label)) x += 1.6;
  x += 0.35 * Math.min(3, (name.match(/-/g) ?? []).length);
  if (digits > 0 && letters.length > 0) x += 0.25 + 0.1 * Math.min(4, digits);
  if (letters.length >= 6 && vowels / letters.length < 0.2) x += 0.7;
  if (name.length > 18) x += 0.6;
  if (subs.split('.').length > 2) x += 0.4;
  const path = address.url.pathname.toLowerCase().slice(0, 200);
  if (/\.(php|html?)$/.test(path) && LURE.test(path)) x += 0.5;
  return sigmoid(x);
}
