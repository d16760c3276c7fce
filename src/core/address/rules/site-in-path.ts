import { ENTITIES } from '../../registry';
import { brandTables } from '../brand-tables';
import type { Rule } from './rule';

/** How much of a path is read. */
const MAX_PATH = 300;

/** An official site's address written into the path of another: 'https://x.top/www.icbc.com.cn/login'. */
export const siteInPath: Rule = ({ url, isBare }) => {
  if (isBare) return null;
  const segments = url.pathname.slice(0, MAX_PATH).toLowerCase().split('/').slice(1, 6);
  for (const [site, entity] of brandTables(ENTITIES).sites) {
    const hit = segments.some((s) => s === site || s === `www.${site}`);
    // Archives and link checkers do this too, so it only adds to other signs.
    if (hit) return { code: 'site-in-path', details: { site, entity: entity.id }, certainty: 0.35 };
  }
  return null;
};
