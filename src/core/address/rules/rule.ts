import type { Address } from '../parse';

/** What a rule found: a reason code, its details for the sentence, and how much it says (0..1). */
export interface Finding {
  readonly code: 'userinfo' | 'ip-address' | 'mixed-scripts' | 'odd-port' | 'site-in-path' | 'encoded-host';
  readonly details: Readonly<Record<string, string>>;
  readonly certainty: number;
}

/** One disguise: looks at an address, answers what it found or `null`. Pure, never throws. */
export type Rule = (address: Address) => Finding | null;
