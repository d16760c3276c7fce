import { expect, it } from 'vitest';
import * as v from 'valibot';
import { siteOf } from '../address';
import { ENTITIES, entityBySite } from '.';
import { EntitySchema } from './schema';

it('has the sixty and more entities it promises, each whole', () => {
  expect(ENTITIES.length).toBeGreaterThanOrEqual(60);
  for (const entity of ENTITIES) expect(v.safeParse(EntitySchema, entity).issues, entity.id).toBeUndefined();
});

it('ids, sites and strong names belong to one entity each', () => {
  for (const list of [ENTITIES.map((e) => e.id), ENTITIES.flatMap((e) => e.sites), ENTITIES.flatMap((e) => e.names)]) {
    expect(list.filter((item, i) => list.indexOf(item) !== i)).toEqual([]);
  }
});

it('every site is a registrable domain', () => {
  for (const site of ENTITIES.flatMap((e) => e.sites)) expect(siteOf(site).site).toBe(site);
});

it('finds an entity by its site only', () => {
  expect(entityBySite('icbc.com.cn')?.id).toBe('icbc');
  expect(entityBySite('toString')).toBeUndefined();
});
