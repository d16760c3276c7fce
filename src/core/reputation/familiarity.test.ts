import { expect, it } from 'vitest';
import { FAMILIAR_DAYS, isFamiliar, MAX_DAYS, MAX_SITES, noteVisit, type Visits } from './familiarity';

it('three different days make a site familiar, three visits on one day do not', () => {
  let visits: Visits = {};
  for (let i = 0; i < 3; i += 1) visits = noteVisit(visits, 'a.cn', 100);
  expect(isFamiliar(visits, 'a.cn', 100)).toBe(false);
  for (let day = 101; day < 100 + FAMILIAR_DAYS; day += 1) visits = noteVisit(visits, 'a.cn', day);
  expect(isFamiliar(visits, 'a.cn', 103)).toBe(true);
});

it('days in the future (a clock set back) do not count', () => {
  expect(isFamiliar({ 'a.cn': [200, 201, 202] }, 'a.cn', 150)).toBe(false);
});

it('keeps no more days and sites than it needs; the one seen longest ago goes', () => {
  let visits: Visits = {};
  for (let day = 1; day < 20; day += 1) visits = noteVisit(visits, 'a.cn', day);
  expect(visits['a.cn']).toHaveLength(MAX_DAYS);
  visits = Object.fromEntries(Array.from({ length: MAX_SITES }, (_, i) => [`s${i}.cn`, [1_000 + i]]));
  visits = noteVisit(visits, 'new.cn', 9_000);
  expect(Object.keys(visits)).toHaveLength(MAX_SITES);
  expect(visits['s0.cn']).toBeUndefined();
});

it('names of object members are sites like any other', () => {
  expect(isFamiliar({}, 'constructor', 5)).toBe(false);
  expect(noteVisit({}, 'constructor', 5)).toEqual({ constructor: [5] });
});
