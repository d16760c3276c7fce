import { describe, expect, it } from 'vitest';
import { STANDINGS, type Standing } from '../reputation/verdict';
import { COLUMN_OF_KIND, COLUMNS, DECISION_TABLE, STEPS, type Column } from './decision-table';
import { cellFor } from './rule';
import type { Level } from './level';
import { FIELD_KINDS } from '../kinds';

/** Every cell of the decision table, written down a second time by hand: standing, column, at focus, at submit. */
const CELLS: readonly (readonly [Standing, Column, Level, Level])[] = [
  ['official', 'contact', 'none', 'none'],
  ['official', 'code', 'none', 'none'],
  ['official', 'password', 'none', 'none'],
  ['official', 'identity', 'none', 'none'],
  ['official', 'bundle', 'none', 'none'],
  ['trusted', 'contact', 'none', 'none'],
  ['trusted', 'code', 'none', 'none'],
  ['trusted', 'password', 'none', 'none'],
  ['trusted', 'identity', 'none', 'none'],
  ['trusted', 'bundle', 'none', 'none'],
  ['familiar', 'contact', 'none', 'none'],
  ['familiar', 'code', 'none', 'none'],
  ['familiar', 'password', 'none', 'none'],
  ['familiar', 'identity', 'note', 'none'],
  ['familiar', 'bundle', 'caution', 'none'],
  ['unknown', 'contact', 'none', 'none'],
  ['unknown', 'code', 'note', 'none'],
  ['unknown', 'password', 'note', 'none'],
  ['unknown', 'identity', 'caution', 'stop'],
  ['unknown', 'bundle', 'caution', 'stop'],
  ['suspicious', 'contact', 'caution', 'none'],
  ['suspicious', 'code', 'stop', 'stop'],
  ['suspicious', 'password', 'stop', 'stop'],
  ['suspicious', 'identity', 'stop', 'stop'],
  ['suspicious', 'bundle', 'stop', 'stop'],
  ['dangerous', 'contact', 'stop', 'stop'],
  ['dangerous', 'code', 'stop', 'stop'],
  ['dangerous', 'password', 'stop', 'stop'],
  ['dangerous', 'identity', 'stop', 'stop'],
  ['dangerous', 'bundle', 'stop', 'stop'],
];

describe('decision table', () => {
  it.each(CELLS)('%s × %s: %s at focus, %s at submit', (standing, column, focus, submit) => {
    expect(cellFor(standing, column, [])).toEqual({ focus, submit });
  });

  it('has no cell that is not listed above', () => {
    expect(CELLS.length).toBe(STANDINGS.length * COLUMNS.length);
    expect(new Set(CELLS.map(([standing, column]) => `${standing} ${column}`)).size).toBe(CELLS.length);
  });

  it('never gets quieter as the standing gets worse or more is asked', () => {
    const step = (standing: Standing, column: Column): number => STEPS.indexOf(DECISION_TABLE[standing][column]);
    for (const column of COLUMNS) {
      for (let i = 1; i < STANDINGS.length; i += 1) {
        expect(step(STANDINGS[i] ?? 'official', column)).toBeGreaterThanOrEqual(step(STANDINGS[i - 1] ?? 'official', column));
      }
    }
    for (const standing of STANDINGS) {
      for (let i = 1; i < COLUMNS.length; i += 1) {
        expect(step(standing, COLUMNS[i] ?? 'contact')).toBeGreaterThanOrEqual(step(standing, COLUMNS[i - 1] ?? 'contact'));
      }
    }
  });

  it('gives every kind a column', () => {
    expect(Object.keys(COLUMN_OF_KIND).sort()).toEqual([...FIELD_KINDS].sort());
  });
});
