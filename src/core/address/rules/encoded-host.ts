import type { Rule } from './rule';

/** Tabs, newlines, full-width or percent-encoded characters in the host as written: browsers drop or decode them silently. */
export const encodedHost: Rule = ({ input, host }) => {
  const authority = /^[a-z]+:[\\/]*([^/?#]*)/i.exec(input)?.[1] ?? '';
  const hidden = /[\t\n\r\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|%[0-9a-f]{2}/i.test(authority.slice(authority.lastIndexOf('@') + 1));
  const backslash = /^[a-z]+:(\/?\\|\\)/i.test(input) || authority.includes('\\');
  return hidden || backslash ? { code: 'encoded-host', details: { host }, certainty: 0.7 } : null;
};
