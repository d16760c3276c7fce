/** An address as a person should read it: the registrable domain stands out, whatever surrounds it. */

/** Longest address shown in full. */
const MAX_SHOWN = 300;

export interface AddressParts {
  readonly before: string;
  readonly site: string;
  readonly after: string;
}

/** Splits an address around its site, which is always looked for at the end of the host. */
export function splitAddress(url: string, site: string): AddressParts {
  if (site === '' || !URL.canParse(url)) return { before: url.slice(0, MAX_SHOWN), site: '', after: '' };
  const { protocol, username, host, hostname, pathname, search } = new URL(url);
  const user = username === '' ? '' : `${username}@`;
  const start = hostname.lastIndexOf(site);
  if (start < 0) return { before: url.slice(0, MAX_SHOWN), site: '', after: '' };
  const port = host.slice(hostname.length);
  const rest = port + pathname + search;
  return {
    before: `${protocol}//${user}${hostname.slice(0, start)}`.slice(-MAX_SHOWN),
    site,
    after: rest.length > MAX_SHOWN ? `${rest.slice(0, MAX_SHOWN)}…` : rest,
  };
}

export function Address({ url, site }: { url: string; site: string }) {
  const parts = splitAddress(url, site);
  return (
    <p class="address" dir="ltr">
      {parts.before}
      <strong>{parts.site}</strong>
      {parts.after}
    </p>
  );
}
