import type { FieldKind } from '../kinds';
import type { Standing } from '../reputation/verdict';
import { bundleOf } from '../risk';

/** Each advice is one message `advice_<id>` in `_locales`. */
export const ADVICE_IDS = [
  'card-code',
  'loan',
  'card',
  'id-photo',
  'id-number',
  'face',
  'pin',
  'code',
  'code-note',
  'password',
  'phone',
  'contact',
  'link',
  'fine',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

/** Which advice speaks for a kind on its own. */
const ADVICE_OF_KIND: Readonly<Record<FieldKind, AdviceId>> = {
  'id-number': 'id-number',
  'bank-card': 'card',
  'card-cvv': 'card',
  'card-expiry': 'card',
  'bank-account': 'card',
  password: 'password',
  'payment-pin': 'pin',
  'one-time-code': 'code',
  phone: 'phone',
  'person-name': 'contact',
  address: 'contact',
  'birth-date': 'contact',
  'id-photo': 'id-photo',
  face: 'face',
};

/**
 * The one piece of advice that fits best: what the kinds together make possible comes before what each is, and the kind
 * the person is at (`at`) before the rest.
 *
 * @param kinds everything the page asks for
 * @param standing the site's standing; official and trusted sites need no advice
 * @param at the kind of the field the person is at, if any
 */
export function adviceFor(kinds: readonly FieldKind[], standing: Standing, at?: FieldKind): AdviceId {
  if (standing === 'official' || standing === 'trusted') return 'fine';
  const bundle = bundleOf(new Set(kinds));
  if (bundle.size > 0 && (at === undefined || bundle.has(at))) {
    const withKey = bundle.has('one-time-code') || bundle.has('payment-pin');
    return withKey ? 'card-code' : 'loan';
  }
  const suspicious = standing === 'suspicious' || standing === 'dangerous';
  const ids = (at === undefined ? kinds : [at]).map((kind) => ADVICE_OF_KIND[kind]);
  const best = ADVICE_IDS.find((id) => ids.includes(id));
  if (best === undefined) return suspicious ? 'link' : 'fine';
  if (best === 'code' && !suspicious) return 'code-note';
  return best;
}
