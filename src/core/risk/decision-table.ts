import type { FieldKind } from '../kinds';
import type { Standing } from '../reputation/verdict';
import type { Level } from './level';

/**
 * What a page asks for, as the columns of the decision table:
 * contact = phone, name, address or birth date alone; code = a one-time code (ordinary sign-in by phone);
 * password; identity = card, account, ID number, PIN, CVV, ID photo, face;
 * bundle = enough to take a loan in the person's name, or a code/PIN together with a card.
 */
export const COLUMNS = ['contact', 'code', 'password', 'identity', 'bundle'] as const;
export type Column = (typeof COLUMNS)[number];

/** One cell: what is shown when the field gets the focus, and when the form is about to be sent. */
export interface Cell {
  readonly focus: Level;
  readonly submit: Level;
}

const SILENT: Cell = { focus: 'none', submit: 'none' };
const NOTE: Cell = { focus: 'note', submit: 'none' };
const CAUTION: Cell = { focus: 'caution', submit: 'none' };
const CAUTION_THEN_STOP: Cell = { focus: 'caution', submit: 'stop' };
const STOP: Cell = { focus: 'stop', submit: 'stop' };

/** The steps of warning, quietest first; "one step worse" moves one place to the right. */
export const STEPS: readonly Cell[] = [SILENT, NOTE, CAUTION, CAUTION_THEN_STOP, STOP];

/** Standing × what is asked. The whole policy of the product in one place; docs/decisions.md explains each row. */
export const DECISION_TABLE: Readonly<Record<Standing, Readonly<Record<Column, Cell>>>> = {
  official: { contact: SILENT, code: SILENT, password: SILENT, identity: SILENT, bundle: SILENT },
  trusted: { contact: SILENT, code: SILENT, password: SILENT, identity: SILENT, bundle: SILENT },
  familiar: { contact: SILENT, code: SILENT, password: SILENT, identity: NOTE, bundle: CAUTION },
  unknown: { contact: SILENT, code: NOTE, password: NOTE, identity: CAUTION_THEN_STOP, bundle: CAUTION_THEN_STOP },
  suspicious: { contact: CAUTION, code: STOP, password: STOP, identity: STOP, bundle: STOP },
  dangerous: { contact: STOP, code: STOP, password: STOP, identity: STOP, bundle: STOP },
};

/** The column a kind belongs to when it is asked for on its own. */
export const COLUMN_OF_KIND: Readonly<Record<FieldKind, Column>> = {
  phone: 'contact',
  'person-name': 'contact',
  address: 'contact',
  'birth-date': 'contact',
  'one-time-code': 'code',
  password: 'password',
  'id-number': 'identity',
  'bank-card': 'identity',
  'card-cvv': 'identity',
  'card-expiry': 'identity',
  'bank-account': 'identity',
  'payment-pin': 'identity',
  'id-photo': 'identity',
  face: 'identity',
};
