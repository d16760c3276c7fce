import type { Reason } from './verdict';

/**
 * Every reason code, with its details in the order in which its sentence (`reason_<code>` in `_locales`) takes them.
 * `brand` is an entity's name in the person's language, filled in from the registry when the sentence is made.
 */
export const REASON_DETAILS = {
  /** The site is an official one of this entity. */
  official: ['brand'],
  /** The person trusts it. */
  trusted: [],
  /** The person has been here on several days. */
  familiar: [],
  /** The entity's name with another ending. */
  'same-name-other-ending': ['site', 'official'],
  'one-letter-off': ['site', 'official'],
  'looks-the-same': ['site', 'official'],
  /** Letters of another script that look like the entity's name. */
  'other-script': ['site', 'official'],
  'name-plus-word': ['site', 'official'],
  'name-in-subdomain': ['site', 'official'],
  'site-in-subdomain': ['site', 'official'],
  'split-by-dots': ['site', 'official'],
  /** A user name before the @ that looks like an address. */
  userinfo: ['shown', 'host'],
  /** Bare numbers instead of a name. */
  'ip-address': ['host'],
  'mixed-scripts': ['label'],
  'encoded-host': ['host'],
  'site-in-path': ['site'],
  'odd-port': ['port'],
} as const satisfies Record<string, readonly string[]>;

export type ReasonCode = keyof typeof REASON_DETAILS;
export const REASON_CODES = Object.keys(REASON_DETAILS) as ReasonCode[];

/** A reason's details as its sentence takes them; empty text for what is missing. */
export function reasonDetails(reason: Reason): string[] {
  const order: readonly string[] = Object.hasOwn(REASON_DETAILS, reason.code) ? REASON_DETAILS[reason.code as ReasonCode] : [];
  return order.map((detail) => String(reason[detail] ?? ''));
}
