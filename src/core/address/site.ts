/** Registrable domains. The only file that imports tldts. */
import { parse } from 'tldts';

export interface Site {
  /** Registrable domain (private suffixes included); the host itself for IPs, single labels and bare suffixes. */
  readonly site: string;
  /** Public suffix ('com.cn', 'github.io'); '' for IPs and single labels. */
  readonly suffix: string;
  /** The label before the suffix ('icbc' of icbc.com.cn); '' when there is none. */
  readonly name: string;
  /** Everything before the site ('www.mybank'); '' when there is nothing. */
  readonly sub: string;
  readonly isIp: boolean;
  /** The suffix belongs to a company that lets anybody have a name under it (free hosting, dynamic DNS). */
  readonly isPrivateSuffix: boolean;
  /** The suffix is in the public list: an address on the internet, not a name of a local network. */
  readonly isListed: boolean;
}

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, mixedInputs: false } as const;

/** Takes a host (lower case, A-labels) apart. Never throws. */
export function siteOf(host: string): Site {
  const read = parse(host, OPTIONS);
  const suffix = read.publicSuffix ?? '';
  return {
    site: read.domain ?? host,
    suffix: read.isIp === true ? '' : suffix,
    name: read.domainWithoutSuffix ?? '',
    sub: read.subdomain ?? '',
    isIp: read.isIp === true,
    isPrivateSuffix: read.isPrivate === true,
    isListed: read.isIcann === true || read.isPrivate === true,
  };
}
