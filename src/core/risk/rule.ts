import type { FieldKind } from '../kinds';
import { standingRank, type Standing } from '../reputation/verdict';
import { columnFor } from './columns';
import { DECISION_TABLE, STEPS, type Cell, type Column } from './decision-table';
import { levelRank, louder, type Level } from './level';

/** What makes a page one step worse than its standing says. */
export const AGGRAVATIONS = ['http', 'posts-elsewhere', 'sandboxed-frame', 'arrival'] as const;
export type Aggravation = (typeof AGGRAVATIONS)[number];

/** A choice a person made for one kind: valid up to this level and while the standing is no worse than this. */
export interface Choice {
  readonly level: Level;
  readonly standing: Standing;
}

export interface Circumstances {
  readonly standing: Standing;
  /** Everything the page asks for, all frames together. */
  readonly asked: ReadonlySet<FieldKind>;
  readonly aggravations: readonly Aggravation[];
  /** What the person already chose here, per kind. */
  readonly chosen: Readonly<Partial<Record<FieldKind, Choice>>>;
}

/**
 * Whether an aggravation counts for a standing and column. How a person came to a verified site says nothing against
 * the site; an unprotected connection does, but only where more than contact data is at stake.
 */
function counts(aggravation: Aggravation, standing: Standing, column: Column): boolean {
  if (standing !== 'official' && standing !== 'trusted') return true;
  return aggravation !== 'arrival' && aggravation !== 'sandboxed-frame' && column !== 'contact';
}

/** The table's cell, one step worse when anything aggravates it. Aggravations do not add up. */
export function cellFor(standing: Standing, column: Column, aggravations: readonly Aggravation[]): Cell {
  const cell = DECISION_TABLE[standing][column];
  if (!aggravations.some((a) => counts(a, standing, column))) return cell;
  return STEPS[Math.min(STEPS.indexOf(cell) + 1, STEPS.length - 1)] ?? cell;
}

/** What is left of a level after a choice: nothing up to the level chosen, all of it once the standing got worse. */
function afterChoice(level: Level, choice: Choice | undefined, standing: Standing): Level {
  if (!choice || standingRank(standing) > standingRank(choice.standing)) return level;
  return levelRank(level) <= levelRank(choice.level) ? 'none' : level;
}

/** What is shown for one kind, in these circumstances. */
export function ruleFor(kind: FieldKind, c: Circumstances): Cell {
  const cell = cellFor(c.standing, columnFor(kind, c.asked), c.aggravations);
  return {
    focus: afterChoice(cell.focus, c.chosen[kind], c.standing),
    submit: afterChoice(cell.submit, c.chosen[kind], c.standing),
  };
}

/** The loudest level any kind on the page leads to, choices left aside: what badge and popup show. */
export function pageLevel(c: Omit<Circumstances, 'chosen'>): Level {
  let level: Level = 'none';
  for (const kind of c.asked) {
    const cell = cellFor(c.standing, columnFor(kind, c.asked), c.aggravations);
    level = louder(level, louder(cell.focus, cell.submit));
  }
  return level;
}
