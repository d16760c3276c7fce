import type { FieldKind } from '../kinds';
import { COLUMN_OF_KIND, COLUMNS, type Column } from './decision-table';

/** Four things that together are enough to take a loan in somebody's name; three of them make a bundle. */
const LOAN_GROUPS: readonly (readonly FieldKind[])[] = [
  ['person-name'],
  ['id-number', 'id-photo'],
  ['bank-card', 'bank-account'],
  ['phone'],
];
const LOAN_BUNDLE_SIZE = 3;

const CARD: readonly FieldKind[] = ['bank-card', 'card-cvv', 'card-expiry', 'bank-account'];
/** What empties an account when it is given together with the card. */
const KEYS_TO_CARD: readonly FieldKind[] = ['one-time-code', 'payment-pin'];

/** The kinds of `asked` that together make a bundle; empty when there is none. */
export function bundleOf(asked: ReadonlySet<FieldKind>): ReadonlySet<FieldKind> {
  const bundle = new Set<FieldKind>();
  const loan = LOAN_GROUPS.filter((group) => group.some((kind) => asked.has(kind)));
  if (loan.length >= LOAN_BUNDLE_SIZE) for (const kind of loan.flat()) if (asked.has(kind)) bundle.add(kind);
  if (CARD.some((kind) => asked.has(kind)) && KEYS_TO_CARD.some((kind) => asked.has(kind))) {
    for (const kind of [...CARD, ...KEYS_TO_CARD]) if (asked.has(kind)) bundle.add(kind);
  }
  return bundle;
}

/**
 * The column that counts for one kind on a page that asks for `asked`: the bundle's for its members, the code's for a
 * phone asked together with a one-time code (signing in by phone), else the kind's own.
 */
export function columnFor(kind: FieldKind, asked: ReadonlySet<FieldKind>): Column {
  if (bundleOf(asked).has(kind)) return 'bundle';
  if (kind === 'phone' && asked.has('one-time-code')) return 'code';
  return COLUMN_OF_KIND[kind];
}

/** The worst column over everything asked; null when nothing is. */
export function worstColumn(asked: ReadonlySet<FieldKind>): Column | null {
  const columns = [...asked].map((kind) => COLUMNS.indexOf(columnFor(kind, asked)));
  return columns.length === 0 ? null : (COLUMNS[Math.max(...columns)] ?? null);
}
