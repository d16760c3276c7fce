import type { EntityRef } from '../reputation/verdict';
import { ENTITIES } from './entities';
import { NEIGHBOURS } from './neighbours.gen';
import type { Entity } from './schema';

interface Tables {
  readonly bySite: ReadonlyMap<string, Entity>;
  readonly neighbours: ReadonlySet<string>;
}

let tables: Tables | undefined;

function built(): Tables {
  tables ??= {
    bySite: new Map(ENTITIES.flatMap((entity) => entity.sites.map((site) => [site, entity] as const))),
    neighbours: new Set(NEIGHBOURS.split(' ')),
  };
  return tables;
}

/** The entity whose official site this registrable domain is. */
export function entityBySite(site: string): Entity | undefined {
  return built().bySite.get(site);
}

/** Whether a site only resembles an entity's: it is known to belong to a real organisation, often the entity itself. */
export function isNeighbour(site: string): boolean {
  return built().neighbours.has(site);
}

/** What a person is shown of an entity. */
export function entityRef(entity: Entity): EntityRef {
  const { id, zh, en, hotline } = entity;
  return { id, zh, en, site: entity.sites[0] ?? '', ...(hotline === undefined ? {} : { hotline }) };
}
