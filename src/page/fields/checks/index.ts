import type { FieldKind } from '../../../core/kinds';
import { isBankCard } from './bank-card';
import { isCitizenId } from './gb11643';
import { isMobile } from './mobile';

/** What a typed value proves by its own check digits; `null` when it proves nothing. Spaces and hyphens don't count. */
export function kindOfValue(value: string): FieldKind | null {
  const compact = value.slice(0, 64).normalize('NFKC').replace(/[\s-]/g, '');
  if (isCitizenId(compact)) return 'id-number';
  if (isBankCard(compact)) return 'bank-card';
  return isMobile(compact) ? 'phone' : null;
}
