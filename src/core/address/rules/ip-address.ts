import type { Rule } from './rule';

/** Loopback, private, link-local and carrier ranges (RFC 1918, 3927, 4193, 4291, 6598): a router or a device at home. */
const LOCAL = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.|\[::1\]|\[f[cd]|\[fe[89ab])/;

/** An address of bare numbers, in whatever notation it was written: shops and banks have names. */
export const ipAddress: Rule = ({ isIp, host, input }) => {
  if (!isIp || LOCAL.test(host)) return null;
  // WHATWG parsing has already turned octal, hexadecimal and 32-bit forms into dots: whoever writes those hides something.
  const plain = input.includes(host);
  return { code: 'ip-address', details: { host }, certainty: plain ? 0.6 : 0.9 };
};
