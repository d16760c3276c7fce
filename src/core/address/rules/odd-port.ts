import type { Rule } from './rule';

/** Ports on which honest sites for the public are served. */
const USUAL = new Set(['', '80', '443', '8080', '8443', '8000', '8888', '3000', '5000', '5173', '8081']);

/** A port that no site for the public uses. Says little alone. */
export const oddPort: Rule = ({ url, isListed }) =>
  USUAL.has(url.port) || !isListed ? null : { code: 'odd-port', details: { port: url.port }, certainty: 0.25 };
