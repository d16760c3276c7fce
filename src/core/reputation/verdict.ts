/** How well a site is known, best first. */
export const STANDINGS = ['official', 'trusted', 'familiar', 'unknown', 'suspicious', 'dangerous'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Position in STANDINGS: a higher number is a worse standing. */
export function standingRank(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

/** The worse of two standings. */
export function worseStanding(a: Standing, b: Standing): Standing {
  return standingRank(a) >= standingRank(b) ? a : b;
}

/** One fact that spoke for or against an address. `code` names a message in `_locales`; the other keys are its details. */
export interface Reason {
  readonly code: string;
  readonly [detail: string]: string | number;
}

/** The part of a registry entity that a person is shown. */
export interface EntityRef {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Its main official site (registrable domain). */
  readonly site: string;
  /** Official hotline as it is dialled, when one could be checked. */
  readonly hotline?: string;
}

/** The judgement of one address. */
export interface Verdict {
  readonly url: string;
  /** Host as the browser shows it: lower case, A-labels. Empty for addresses without a host. */
  readonly host: string;
  /** Registrable domain (eTLD+1, private suffixes included); the host itself for IP addresses and single labels. */
  readonly site: string;
  readonly standing: Standing;
  /** 0..1, how likely the address is fraudulent, from the address alone. */
  readonly risk: number;
  readonly reasons: readonly Reason[];
  /** The entity whose official site this is, or which it imitates. */
  readonly entity?: EntityRef;
}

/** Answer for input that is no web address. */
export interface NoVerdict {
  readonly url: string;
  readonly error: string;
  readonly risk: 0;
}
