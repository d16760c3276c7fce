import { siteOf, type Site } from './site';

/** Longest address that is read; the host of any address lies in its first few hundred characters. */
export const MAX_ADDRESS = 8_192;

/** What an address says, taken apart. */
export interface Address extends Site {
  /** The input as given, cut at MAX_ADDRESS. */
  readonly input: string;
  readonly url: URL;
  /** Host in lower case and A-labels, without a trailing dot. */
  readonly host: string;
  /** The input named no path, query or fragment of its own: a bare domain or host. */
  readonly isBare: boolean;
}

const WEB = /^(https?|wss?|ftp):/;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;
const HOST_AND_PORT = /^[^/?#:@\s]{1,255}:\d{1,5}([/?#]|$)/;

/** Why something is no web address. */
export interface NoAddress {
  readonly error: string;
}

/** One parse, not two: asking `canParse` first costs as much as parsing. */
function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // The constructor throws for one reason only: the text is no address. That is the answer.
    return null;
  }
}

/**
 * Reads a URL, or a domain as people write it ('icbc.com.cn', 'WWW.ICBC.com.cn.'), as a browser would (WHATWG URL).
 * Never throws: what is no web address is answered with the reason.
 */
export function readAddress(raw: string): Address | NoAddress {
  const input = raw.slice(0, MAX_ADDRESS).trim();
  if (input === '') return { error: 'empty' };
  const hasScheme = SCHEME.test(input) && !HOST_AND_PORT.test(input);
  const text = hasScheme ? input : `http://${input}`;
  const url = parsed(text);
  if (!url) return { error: 'not an address' };
  if (!WEB.test(url.protocol)) return { error: `not a web address (${url.protocol.slice(0, 30)})` };
  const host = url.hostname.replace(/\.+$/, '');
  if (host === '') return { error: 'no host' };
  return {
    ...siteOf(host),
    input,
    url,
    host,
    isBare: url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '',
  };
}
