import type { FieldKind } from '../../core/kinds';

/** Things a field may ask for that are none of ours; they compete with the kinds, so that "card" on a gift card loses. */
export type OtherKind = `other:${string}`;

/** How one kind is recognised: data only. All patterns run on normalised text (lower case, NFKC, simplified Chinese). */
export interface Matcher {
  readonly kind: FieldKind | OtherKind;
  /** `autocomplete` tokens that say it. */
  readonly autocomplete?: readonly string[];
  /** Words people read: labels, placeholders, headings. The last match in a text wins, as the head noun comes last. */
  readonly text?: RegExp;
  /** Words programmers write: name, id and class-like identifiers, split into words. */
  readonly name?: RegExp;
  /** A text that matches this says nothing for the kind. */
  readonly not?: RegExp;
  /** Input types this kind can have; default: text-like ones. */
  readonly types?: readonly string[];
}

/** Text-like input types. '' = none given, or one the browser does not know. */
export const TEXT_TYPES: readonly string[] = ['', 'text', 'tel', 'number', 'password', 'textarea', 'editable'];
