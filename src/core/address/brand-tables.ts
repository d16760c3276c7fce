/** The registry turned into look-up tables for comparing names. Built once. */
import type { Entity } from '../registry';
import { glance } from './skeleton';
import { siteOf } from './site';

export interface Brand {
  readonly name: string;
  readonly entity: Entity;
  /** Short or an everyday word: needs more than itself to mean anything. */
  readonly weak: boolean;
  /** Public suffixes of the entity's own sites. */
  readonly endings: ReadonlySet<string>;
  /** It has sites under several countries' endings: one more of those is more likely its own than a forgery. */
  readonly worldwide: boolean;
}

export interface BrandTables {
  readonly byName: ReadonlyMap<string, Brand>;
  readonly byGlance: ReadonlyMap<string, Brand>;
  /** Official site → its entity. */
  readonly sites: ReadonlyMap<string, Entity>;
  /** Strong names by their first START characters, to find them inside longer labels. */
  readonly byStart: ReadonlyMap<string, readonly Brand[]>;
  /** Brands whose name may be one edit from `name` (a superset; to be checked). */
  neighbours(name: string): readonly Brand[];
}

/** Characters of a strong name that index it; shorter names are looked for as whole words only. */
export const START = 5;

const NONE: readonly Brand[] = [];
let cache: { of: readonly Entity[]; tables: BrandTables } | undefined;

/** The tables of a registry; kept for the registry they were last asked for. */
export function brandTables(entities: readonly Entity[]): BrandTables {
  if (cache?.of !== entities) cache = { of: entities, tables: build(entities) };
  return cache.tables;
}

/** 'pt', 'com.br', 'co.id': endings of countries, second level included. */
export function isCountryEnding(suffix: string): boolean {
  return /^((com?|net|org)\.)?[a-z]{2}$/.test(suffix);
}

/** Everything that is left of a string when one character is deleted, and the string itself (deletion index). */
function deletions(name: string): string[] {
  const out = [name];
  for (let i = 0; i < name.length; i += 1) out.push(name.slice(0, i) + name.slice(i + 1));
  return out;
}

function build(entities: readonly Entity[]): BrandTables {
  const byName = new Map<string, Brand>();
  for (const entity of entities) {
    const parsed = entity.sites.map((site) => siteOf(site));
    const endings = new Set(parsed.map((site) => site.suffix));
    const worldwide = [...endings].filter((ending) => isCountryEnding(ending) && !/cn$/.test(ending)).length >= 2;
    for (const raw of entity.names) {
      const weak = raw.startsWith('~');
      const name = weak ? raw.slice(1) : raw;
      if (!byName.has(name)) byName.set(name, { name, entity, weak, endings, worldwide });
    }
  }
  const byGlance = new Map<string, Brand>();
  const byDeletion = new Map<string, Brand[]>();
  for (const brand of byName.values()) {
    const seen = glance(brand.name);
    if (!byGlance.has(seen)) byGlance.set(seen, brand);
    for (const key of deletions(brand.name)) {
      const list = byDeletion.get(key);
      if (list) list.push(brand);
      else byDeletion.set(key, [brand]);
    }
  }
  const byStart = new Map<string, Brand[]>();
  for (const brand of byName.values()) {
    if (brand.weak || brand.name.length < START) continue;
    const list = byStart.get(brand.name.slice(0, START));
    if (list) list.push(brand);
    else byStart.set(brand.name.slice(0, START), [brand]);
  }
  const longest = Math.max(...[...byName.keys()].map((name) => name.length)) + 1;
  return {
    byName,
    byGlance,
    sites: new Map(entities.flatMap((entity) => entity.sites.map((site) => [site, entity] as const))),
    byStart,
    neighbours(name) {
      if (name.length > longest) return NONE;
      const found = new Set<Brand>();
      for (const key of deletions(name)) for (const brand of byDeletion.get(key) ?? NONE) found.add(brand);
      return [...found];
    },
  };
}
