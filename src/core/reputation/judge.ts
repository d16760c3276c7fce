import { findLookalike, nameRisk, readAddress, RULES, type Address } from '../address';
import { entityBySite, entityRef, isNeighbour } from '../registry';
import type { NoVerdict, Reason, Standing, Verdict } from './verdict';

/** What the person's own history and lists say of the site. */
export interface Known {
  readonly trusted?: boolean;
  readonly familiar?: boolean;
}

/** From this certainty on a finding alone makes an address suspicious. Measured: docs/measurements.md. */
export const SUSPICIOUS_AT = 0.6;
/** Below this a finding is not worth telling. */
const TELL_AT = 0.25;
/** Zones only public bodies and schools can register in: they resemble nobody by intent. */
const PUBLIC_BODIES = /(^|\.)(gov|edu|mil|ac)(\.[a-z]{2})?$/;

interface Signal {
  readonly reason: Reason;
  readonly certainty: number;
}

/** Chances add up as independent evidence does: 1 - ∏(1 - p). */
function together(certainties: readonly number[]): number {
  return 1 - certainties.reduce((left, p) => left * (1 - p), 1);
}

/**
 * The verdict on one address, from the address, the registry and what the person knows. Deterministic, never throws.
 * Order: the person's trust, official sites, forgery, familiarity, unknown.
 */
export function judgeAddress(input: string, known: Known = {}): Verdict | NoVerdict {
  const address = readAddress(input);
  if ('error' in address) return { url: input, error: address.error, risk: 0 };

  const official = entityBySite(address.site);
  const base = { url: input, host: address.host, site: address.site };
  if (official) {
    const entity = entityRef(official);
    const reasons: Reason[] = [{ code: 'official', brand: entity.en }];
    return { ...base, standing: known.trusted === true ? 'trusted' : 'official', risk: 0, reasons, entity };
  }

  const { signals, entity } = readSignals(address);
  const certainty = together(signals.map((signal) => signal.certainty));
  const reasons = signals.filter((s) => s.certainty >= TELL_AT).map((s) => s.reason);
  const standing = standingOf(certainty, known);
  if (standing === 'trusted' || standing === 'familiar') reasons.unshift({ code: standing });
  // A name alone ranks addresses below every forgery; both keep their order within 0..1.
  const risk = certainty >= TELL_AT ? 0.5 + certainty / 2 : Math.min(0.5, nameRisk(address) / 2 + certainty / 4);
  const suspicious = standing === 'suspicious' || standing === 'trusted';
  return {
    ...base,
    standing,
    risk: Math.round(risk * 1e4) / 1e4,
    reasons,
    ...(entity && suspicious ? { entity } : {}),
  };
}

function standingOf(certainty: number, known: Known): Standing {
  if (known.trusted === true) return 'trusted';
  if (certainty >= SUSPICIOUS_AT) return 'suspicious';
  return known.familiar === true ? 'familiar' : 'unknown';
}

function readSignals(address: Address): { signals: Signal[]; entity?: Verdict['entity'] } {
  const signals: Signal[] = [];
  const exempt = isNeighbour(address.site) || PUBLIC_BODIES.test(address.suffix) || PUBLIC_BODIES.test(address.site);
  const like = exempt ? null : findLookalike(address);
  if (like) {
    const officialSite = like.entity.sites[0] ?? '';
    signals.push({ reason: { code: like.how, site: address.site, official: officialSite }, certainty: like.certainty });
  }
  for (const rule of RULES) {
    const found = rule(address);
    if (found) signals.push({ reason: { code: found.code, ...found.details }, certainty: found.certainty });
  }
  signals.sort((a, b) => b.certainty - a.certainty);
  return like ? { signals, entity: entityRef(like.entity) } : { signals };
}
