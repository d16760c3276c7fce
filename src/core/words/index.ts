/** Sentences made from facts: the same words in a warning, in the popup and on the full-page stop. */
import type { FieldKind } from '../kinds';
// Not from the folder's index: our pages need these words, not the registry and its 200 KB.
import { reasonDetails } from '../reputation/reasons';
import type { EntityRef, Reason } from '../reputation/verdict';

/** Looks up a message of `_locales`. */
export type Translate = (key: string, ...details: string[]) => string;

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly chinese: boolean;
}

/** Codes are written with hyphens, message names with underscores (browsers allow nothing else). */
const messageName = (code: string): string => code.replaceAll('-', '_');

/** An entity's name in the person's language. */
export function entityName(entity: EntityRef, language: Language): string {
  return language.chinese ? entity.zh : entity.en;
}

export function kindName(kind: FieldKind, t: Translate): string {
  return t(`kind_${messageName(kind)}`);
}

export function reasonSentence(reason: Reason, t: Translate): string {
  return t(`reason_${messageName(reason.code)}`, ...reasonDetails(reason));
}

export function aggravationSentence(aggravation: string, t: Translate): string {
  return t(`aggravation_${messageName(aggravation)}`);
}

export function adviceSentence(advice: string, t: Translate): string {
  return t(`advice_${messageName(advice)}`);
}

/** How to reach the entity a site imitates. */
export function insteadSentence(entity: EntityRef, t: Translate, language: Language): string {
  const name = entityName(entity, language);
  return entity.hotline === undefined
    ? t('warning_instead_site', name, entity.site)
    : t('warning_instead_site_hotline', name, entity.site, entity.hotline);
}
