/**
 * What the worker tells content scripts. Checked by hand: a schema library would be paid for by every frame with a field.
 * Everything but these checks could be trusted (it comes from our own worker), yet an old script under a new worker is real.
 */
import { FIELD_KINDS, type FieldKind } from '../core/kinds';
import { STANDINGS, type Standing } from '../core/reputation/verdict';
import { LEVELS, type Level } from '../core/risk/level';

export const CHOICES = ['leave', 'dont-fill', 'continue'] as const;
export type WarningChoice = (typeof CHOICES)[number];

export const MOMENTS = ['focus', 'submit'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Form targets a frame may name in a report. */
export const MAX_TARGETS = 4;

/** What a frame has to do for each kind it reported. */
export interface Ruling {
  readonly standing: Standing;
  readonly cells: Readonly<Partial<Record<FieldKind, Readonly<Record<Moment, Level>>>>>;
}

/** A warning ready to draw: every text is in the person's language already. */
export interface WarningView {
  readonly id: string;
  readonly level: Exclude<Level, 'none'>;
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Accessible name; begins with the product's name. */
  readonly name: string;
  readonly title: string;
  /** The site the warning speaks of, shown on its own so that no sentence can hide it. */
  readonly site: string;
  /** Facts: what is asked for, why the site is not trusted. */
  readonly lines: readonly string[];
  /** The advice that fits. */
  readonly advice: string;
  /** What to do instead: the imitated entity's true site and hotline. */
  readonly instead?: string;
  readonly safe: { readonly label: string; readonly choice: WarningChoice };
  readonly goOn?: { readonly label: string };
}

export type ToContent =
  | { readonly type: 'ruling'; readonly ruling: Ruling }
  /** Draw this (top frame only). `anchored`: the field is in this very frame, draw beside it. */
  | { readonly type: 'show'; readonly warning: WarningView; readonly anchored: boolean }
  | { readonly type: 'hide'; readonly id: string }
  /** The person chose: the frame whose field it was acts on it. */
  | { readonly type: 'settle'; readonly id: string; readonly choice: WarningChoice };

type Fields = Readonly<Record<string, unknown>>;

/** Longest text a message may carry in one field, and most lines. */
const MAX_TEXT = 2_000;
const MAX_LINES = 6;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isOneOf = (list: readonly string[], value: unknown): boolean => typeof value === 'string' && list.includes(value);

export function isRuling(value: unknown): value is Ruling {
  if (!isObject(value) || !isOneOf(STANDINGS, value['standing']) || !isObject(value['cells'])) return false;
  return Object.entries(value['cells']).every(
    ([kind, cell]) => isOneOf(FIELD_KINDS, kind) && isObject(cell) && MOMENTS.every((moment) => isOneOf(LEVELS, cell[moment])),
  );
}

function isWarningView(value: unknown): value is WarningView {
  if (!isObject(value)) return false;
  const { level, dir, lines, instead, safe, goOn } = value;
  return (
    ['id', 'lang', 'name', 'title', 'site', 'advice'].every((key) => isText(value[key])) &&
    isOneOf(LEVELS, level) && level !== 'none' &&
    (dir === 'ltr' || dir === 'rtl') &&
    Array.isArray(lines) && lines.length <= MAX_LINES && lines.every(isText) &&
    (instead === undefined || isText(instead)) &&
    isObject(safe) && isText(safe['label']) && isOneOf(CHOICES, safe['choice']) &&
    (goOn === undefined || (isObject(goOn) && isText(goOn['label'])))
  );
}

/** Whether something is a message from the worker. */
export function isToContent(value: unknown): value is ToContent {
  if (!isObject(value)) return false;
  switch (value['type']) {
    case 'ruling':
      return isRuling(value['ruling']);
    case 'show':
      return isWarningView(value['warning']) && typeof value['anchored'] === 'boolean';
    case 'hide':
      return isText(value['id']);
    case 'settle':
      return isText(value['id']) && isOneOf(CHOICES, value['choice']);
    default:
      return false;
  }
}
