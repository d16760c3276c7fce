import { mixesScripts, unicodeLabel } from '../unicode-host';
import type { Rule } from './rule';

/** A label that mixes scripts no language mixes (Latin with Cyrillic, Greek …): made to look like another name. */
export const mixedScripts: Rule = ({ host }) => {
  if (!host.includes('xn--')) return null;
  const label = host.split('.').map(unicodeLabel).find(mixesScripts);
  return label === undefined ? null : { code: 'mixed-scripts', details: { label }, certainty: 0.8 };
};
