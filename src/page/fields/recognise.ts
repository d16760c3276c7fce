/** From an element to what it asks for: clues vote, the kind of control and its surroundings weigh in. */
import { FIELD_KINDS, type FieldKind } from '../../core/kinds';
import { besideField, boxesInRow, cluesOf, type Source } from './clues';
import { typeOf } from './candidate';
import { attribute, tagOf } from './dom';
import { voteOf, type AnyKind } from './score';

/** What a field asks for, how sure that is (0..1), and what says so. */
export interface Finding {
  readonly kind: FieldKind;
  readonly confidence: number;
  /** For people: 'label: 银行卡号', 'name: cardno', … strongest first. */
  readonly evidence: readonly string[];
}

/** What one clue is worth, by where it stands. Set on the labelled development pages (`npm run eval`). */
const WEIGHTS: Readonly<Record<Source, number>> = {
  autocomplete: 1.6,
  label: 1,
  placeholder: 1.1,
  'aria-label': 1,
  title: 0.7,
  data: 0.8,
  before: 0.8,
  column: 0.6,
  heading: 0.5,
  name: 0.7,
  id: 0.5,
};
/** Least total a kind needs. */
const LEAST = 0.5;

interface Tally {
  total: number;
  readonly evidence: string[];
}

class Votes {
  readonly tallies = new Map<AnyKind, Tally>();

  add(kind: AnyKind, weight: number, why: string): void {
    const tally = this.tallies.get(kind) ?? { total: 0, evidence: [] };
    tally.total += weight;
    tally.evidence.push(why);
    this.tallies.set(kind, tally);
  }

  total(kind: AnyKind): number {
    return this.tallies.get(kind)?.total ?? 0;
  }

  drop(kind: AnyKind): void {
    this.tallies.delete(kind);
  }

  best(): readonly [AnyKind, Tally] | null {
    let best: readonly [AnyKind, Tally] | null = null;
    for (const entry of this.tallies) if (!best || entry[1].total > best[1].total) best = entry;
    return best;
  }
}

/** Short boxes in a row that usually make up a code; the 16 of a card are one card. */
const CODE_BOXES = [4, 8] as const;

function isOurs(kind: AnyKind): kind is FieldKind {
  return (FIELD_KINDS as readonly string[]).includes(kind);
}

function vote(element: Element): Votes {
  const type = typeOf(element);
  const votes = new Votes();
  for (const clue of cluesOf(element)) {
    const found = voteOf(clue, type);
    if (found) votes.add(found.kind, WEIGHTS[clue.source], `${clue.source}: ${found.words}`);
  }
  weighType(votes, element, type);
  weighCode(votes, element, type);
  return votes;
}

/** What the kind of control itself says. */
function weighType(votes: Votes, element: Element, type: string): void {
  switch (type) {
    case 'password': {
      const secret = votes.total('payment-pin') + votes.total('one-time-code') + votes.total('card-cvv');
      if (secret === 0) votes.add('password', 0.8, 'type: password');
      break;
    }
    case 'tel':
      if (votes.tallies.size === 0) votes.add('phone', 0.3, 'type: tel');
      else if (votes.total('phone') > 0) votes.add('phone', 0.3, 'type: tel');
      break;
    case 'email':
      votes.add('other:email', 1, 'type: email');
      break;
    case 'search':
      votes.add('other:search', 1, 'type: search');
      break;
    default:
  }
  // "6-digit password" is a PIN: the code of a card or wallet, not of an account.
  if (votes.total('password') > 0 && attribute(element, 'maxlength') === '6' && /^(number|tel|password)$/.test(type)) {
    votes.add('payment-pin', 0.6, 'maxlength: 6');
  }
}

/** Codes sent to a phone, and pictures to be read, share their words: what stands beside the field decides. */
function weighCode(votes: Votes, element: Element, type: string): void {
  const boxes = boxesInRow(element);
  if (boxes >= CODE_BOXES[0] && boxes <= CODE_BOXES[1] && votes.total('bank-card') === 0) {
    votes.add('one-time-code', 0.6, `${boxes} boxes for one character each`);
  }
  const code = votes.total('one-time-code');
  if (code === 0 || type === 'select' || votes.total('other:captcha') >= code) return;
  const beside = besideField(element);
  if (beside === 'image') votes.add('other:captcha', code + 0.1, 'a picture beside it');
  if (beside === 'send-button') votes.add('one-time-code', 0.5, 'a send button beside it');
}

/** What a field asks for now; `null` when it is nothing of ours or too little speaks for it. Reads attributes and texts only, never a value that was typed. */
export function recogniseField(element: Element): Finding | null {
  const best = vote(element).best();
  if (!best) return null;
  const [kind, { total, evidence }] = best;
  if (!isOurs(kind) || total < LEAST) return null;
  return { kind, confidence: confidenceOf(total), evidence };
}

/** Evidence of independent sources, as a share of certainty: 0.5 → 0.45, 1 → 0.7, 2 → 0.91. */
function confidenceOf(total: number): number {
  return Math.round((1 - Math.exp(-1.2 * total)) * 100) / 100;
}

/** How much must speak for something else before a number that passes its check is not believed. */
const CLEARLY_OTHER = 0.7;
const NUMBERS_OF_OTHERS: ReadonlySet<string> = new Set(['other:search', 'other:order', 'other:amount', 'other:free-text', 'other:gift-card', 'other:captcha']);

/** Whether a number typed into a field may count for what it proves: not where numbers of other things belong. */
export function mayHold(element: Element, proved: FieldKind): boolean {
  if (tagOf(element) !== 'input') return false;
  const best = vote(element).best();
  if (!best) return true;
  const [kind, { total }] = best;
  if (kind === proved) return true;
  if (isOurs(kind)) return total < 1 || (kind === 'bank-account' && proved === 'bank-card');
  return !(NUMBERS_OF_OTHERS.has(kind) && total >= CLEARLY_OTHER);
}
