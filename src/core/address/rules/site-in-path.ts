import { ENTITIES } from '../../registry';
import { brandTables } from '../brand-tables';
import type { Rule } from './rule';

/** How much of a path is read. */
const MAX_PATH = 300;

/** An official site's address written into the path of another: 'https://x.top/www.icbc.com.cn/login'. */
export const siteInPath: Rule = ({ url, isBare }) => {
  if (isBare) return null;
  const path = url.pathname.slice(0, MAX_PATH);
  if (!path.includes('.')) return null;
  const { sites } = brandTables(ENTITIES);
  for (const segment of path.toLowerCase().split('/').slice(1, 6)) {
    const site = segment.startsWith('www.') ? segment.slice(4) : segment;
    const entity = sites.get(site);
    // Archives and link checkers do this too, so it only adds to other signs.
    if (entity) return { code: 'site-in-path', details: { site, entity: entity.id }, certainty: 0.35 };
  }
  return null;
};
