export { ENTITIES } from './entities';
export { EntitySchema, type Entity } from './schema';
export { entityBySite, entityRef, isNeighbour } from './lookup';
