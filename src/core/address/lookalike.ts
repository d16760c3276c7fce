/**
 * Does a host pass itself off as a registered entity? Compares what the host looks like with the names and sites of the
 * registry. Tables are built once, at first use; a comparison is a handful of hash look-ups.
 */
import { ENTITIES, type Entity } from '../registry';
import { singleEdit } from './edit-distance';
import { brandTables, isCountryEnding, START, type Brand, type BrandTables } from './brand-tables';
import type { Address } from './parse';
import { glance, skeleton } from './skeleton';
import { unicodeLabel } from './unicode-host';

/** How a name was forged; each is a reason code's `how`. */
export type Forgery =
  | 'same-name-other-ending'
  | 'one-letter-off'
  | 'looks-the-same'
  | 'other-script'
  | 'name-plus-word'
  | 'name-in-subdomain'
  | 'site-in-subdomain'
  | 'split-by-dots';

export interface Lookalike {
  readonly entity: Entity;
  readonly how: Forgery;
  /** 0..1, how surely this is a forgery and no neighbour. */
  readonly certainty: number;
}

/** Names shorter than this have too many honest neighbours one letter away. */
const MIN_EDIT_LENGTH = 5;
/** From this length on, a name one letter off is rarely an accident. */
const SURE_EDIT_LENGTH = 6;

/** Words that forgers put beside a name; alone they prove nothing. */
const BAIT =
  /^(login|logins|logon|signin|sign|secure|security|secured|verify|verification|verified|account|accounts|auth|wallet|update|support|help|helpdesk|service|services|center|pay|payment|payments|bank|banking|online|ebank|mobile|app|apps|web|vip|card|credit|loan|bonus|gift|prize|refund|claim|reward|rewards|unlock|recover|recovery|alert|notice|confirm|customer|kefu|renzheng|anquan|tixian|daikuan|user|portal|access|connect|id|sso|cn|com|net|org|official|guanwang|wap|h5|m|www|my|mail|tracking|track|parcel|delivery|post|package|invoice|billing|store|shop|mall)$/;

const BAD_ENDINGS: ReadonlySet<string> = new Set([
  'top', 'xyz', 'vip', 'icu', 'cyou', 'sbs', 'cfd', 'bond', 'qpon', 'buzz', 'click', 'lol', 'shop', 'club', 'site', 'online',
  'live', 'life', 'work', 'rest', 'fit', 'monster', 'quest', 'gq', 'cf', 'ml', 'ga', 'tk', 'pw', 'ws', 'cc', 'win', 'bid', 'loan',
  'men', 'mom', 'skin', 'beauty', 'hair', 'makeup', 'autos', 'boats', 'homes', 'motorcycles', 'yachts', 'today', 'support', 'help',
]);

/** The entity that `address` imitates and how, the surest finding; `null` when none. Official sites are not to be asked for. */
export function findLookalike(address: Address): Lookalike | null {
  if (address.isIp || address.name === '') return null;
  const tables = brandTables(ENTITIES);
  const shown = address.name.startsWith('xn--') ? skeleton(unicodeLabel(address.name)) : address.name;
  const foreign = shown !== address.name;
  const finds = [
    foreign ? otherScript(shown, tables) : null,
    wholeName(shown, address, tables),
    splitName(address, tables),
    nameParts(shown, address, tables),
    inSubdomain(address, tables),
  ];
  let best: Lookalike | null = null;
  for (const find of finds) if (find && (!best || find.certainty > best.certainty)) best = find;
  return best;
}

function otherScript(shown: string, tables: BrandTables): Lookalike | null {
  const brand = tables.byName.get(shown) ?? tables.byGlance.get(glance(shown));
  return brand ? { entity: brand.entity, how: 'other-script', certainty: 0.98 } : null;
}

/** The name before the suffix, taken whole: another ending, one letter off, looking the same. */
function wholeName(name: string, address: Address, tables: BrandTables): Lookalike | null {
  const bad = BAD_ENDINGS.has(address.suffix) || address.isPrivateSuffix;
  const exact = tables.byName.get(name);
  if (exact) {
    if (exact.worldwide && !bad && isCountryEnding(address.suffix)) return { entity: exact.entity, how: 'same-name-other-ending', certainty: 0.45 };
    const certainty = exact.weak ? (bad && name.length > 2 ? 0.75 : 0.3) : bad ? 0.9 : 0.65;
    return { entity: exact.entity, how: 'same-name-other-ending', certainty };
  }
  if (name.length < MIN_EDIT_LENGTH - 1) return null;
  const flat = name.replaceAll('-', '');
  const same = tables.byGlance.get(glance(flat));
  if (same && flat !== same.name) {
    const weakly = bad || same.endings.has(address.suffix) ? 0.7 : 0.4;
    return { entity: same.entity, how: 'looks-the-same', certainty: same.weak ? weakly : bad ? 0.9 : 0.8 };
  }
  for (const brand of tables.neighbours(name)) {
    const edit = singleEdit(brand.name, name);
    if (!edit) continue;
    const certainty = editCertainty(brand, name, edit.kind, edit.at, address, bad);
    if (certainty > 0) return { entity: brand.entity, how: 'one-letter-off', certainty };
  }
  return null;
}

function editCertainty(brand: Brand, name: string, kind: string, at: number, address: Address, bad: boolean): number {
  const sameEnding = brand.endings.has(address.suffix);
  if (brand.name.length < MIN_EDIT_LENGTH) return sameEnding && brand.endings.has('com.cn') && address.suffix === 'com.cn' ? 0.55 : 0;
  let certainty = brand.name.length >= SURE_EDIT_LENGTH ? 0.75 : 0.5;
  // Doubled or swapped letters and hyphens are slips of the hand; forgers register exactly those.
  const doubled = kind === 'insert' && (name[at] === name[at - 1] || name[at] === '-' || name[at] === name[at + 1]);
  if (kind === 'swap' || doubled) certainty += 0.12;
  if (sameEnding) certainty += 0.05;
  if (bad) certainty += 0.15;
  if (brand.weak) certainty -= 0.15;
  return certainty;
}

/** 'i.cbc.com.cn': the dots moved, the eye reads the name. */
function splitName(address: Address, tables: BrandTables): Lookalike | null {
  if (address.sub === '' || address.sub.length > 30) return null;
  const joined = address.sub.replaceAll('.', '') + address.name;
  const brand = tables.byName.get(joined.startsWith('www') ? joined.slice(3) : joined);
  if (!brand || address.name === brand.name) return null;
  const sameEnding = brand.endings.has(address.suffix);
  if (!sameEnding && brand.weak) return null;
  return { entity: brand.entity, how: 'split-by-dots', certainty: sameEnding ? 0.85 : 0.7 };
}

/** A name among the words of the label: 'icbc-login', 'securepaypal'. */
function nameParts(name: string, address: Address, tables: BrandTables): Lookalike | null {
  const bad = BAD_ENDINGS.has(address.suffix) || address.isPrivateSuffix;
  const words = name.split(/[-_]+/).filter((word) => word !== '');
  let best: Lookalike | null = null;
  const offer = (entity: Entity, certainty: number): void => {
    if (!best || certainty > best.certainty) best = { entity, how: 'name-plus-word', certainty };
  };
  if (words.length > 1) {
    const others = (at: number): string[] => words.filter((_, i) => i !== at);
    words.forEach((word, at) => {
      const brand = tables.byName.get(word) ?? (word.length >= MIN_EDIT_LENGTH ? tables.byGlance.get(glance(word)) : undefined);
      if (!brand) return;
      const baits = others(at).filter((other) => BAIT.test(other)).length;
      if (brand.weak) {
        if (baits > 0 && word.length > 2) offer(brand.entity, baits === words.length - 1 ? (bad ? 0.85 : 0.62) : bad ? 0.7 : 0.45);
      } else offer(brand.entity, baits > 0 ? 0.9 : bad ? 0.75 : 0.55);
    });
  }
  for (const [brand, at] of namesInside(name, tables)) {
    const before = name.slice(0, at).replace(/[-_\d]+$/, '');
    const after = name.slice(at + brand.name.length).replace(/^[-_\d]+/, '');
    const baited = (before === '' || BAIT.test(before)) && (after === '' || BAIT.test(after));
    if (baited) offer(brand.entity, bad ? 0.9 : 0.8);
    else if (bad && brand.name.length >= 6) offer(brand.entity, 0.62);
  }
  return best;
}

/** Strong names that are part of a longer one, with where they start. */
function* namesInside(name: string, tables: BrandTables): Generator<readonly [Brand, number]> {
  for (let at = 0; at + START <= name.length; at += 1) {
    for (const brand of tables.byStart.get(name.slice(at, at + START)) ?? []) {
      if (brand.name.length < name.length && name.startsWith(brand.name, at)) yield [brand, at];
    }
  }
}

/** Labels of the longest official sites ('a.com.cn' has three). */
const SITE_LABELS = 3;

/** The official site that stands whole among some parts, in order. */
function siteAmong(parts: readonly string[], tables: BrandTables): readonly [string, Entity] | null {
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 2; to <= Math.min(parts.length, from + SITE_LABELS); to += 1) {
      const site = parts.slice(from, to).join('.');
      const entity = tables.sites.get(site);
      if (entity) return [site, entity];
    }
  }
  return null;
}

/** A name, or a whole official site, to the left of a stranger's. */
function inSubdomain(address: Address, tables: BrandTables): Lookalike | null {
  if (address.sub === '') return null;
  const labels = address.sub.split('.').slice(-8);
  const bad = BAD_ENDINGS.has(address.suffix) || address.isPrivateSuffix;
  const whole = siteAmong(labels, tables);
  if (whole) return { entity: whole[1], how: 'site-in-subdomain', certainty: 0.97 };
  if (address.host.includes('-')) {
    const dashed = siteAmong([...labels, address.name].join('-').split(/-+/).slice(-12), tables);
    if (dashed && dashed[0].length >= 6) return { entity: dashed[1], how: 'site-in-subdomain', certainty: 0.9 };
  }
  let best: Lookalike | null = null;
  for (const label of labels) {
    const words = label.split('-');
    for (const word of words) {
      const brand = tables.byName.get(word);
      if (!brand) continue;
      const baited = words.some((other) => BAIT.test(other)) || address.name.split('-').some((other) => BAIT.test(other));
      const certainty = brand.weak ? (bad && baited && word.length > 2 ? 0.65 : 0.2) : baited ? (bad ? 0.85 : 0.5) : bad ? 0.6 : 0.35;
      if (!best || certainty > best.certainty) best = { entity: brand.entity, how: 'name-in-subdomain', certainty };
    }
  }
  return best;
}

export { BAD_ENDINGS };
