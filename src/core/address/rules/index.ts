import { encodedHost } from './encoded-host';
import { ipAddress } from './ip-address';
import { mixedScripts } from './mixed-scripts';
import { oddPort } from './odd-port';
import type { Rule } from './rule';
import { siteInPath } from './site-in-path';
import { userinfo } from './userinfo';

/** Every disguise that is looked for, one file each. */
export const RULES: readonly Rule[] = [userinfo, ipAddress, mixedScripts, encodedHost, siteInPath, oddPort];
export type { Finding } from './rule';
