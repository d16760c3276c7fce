/** Turns a decision into the words of one warning. The only place that chooses them; content draws them as they are. */
import { adviceFor } from '../core/advice';
import type { FieldKind } from '../core/kinds';
import { FIELD_KINDS } from '../core/kinds';
import { reasonDetails, type EntityRef, type Reason } from '../core/reputation';
import type { Level } from '../core/risk';
import type { WarningView } from '../messages';
import type { FrameView } from './circumstances';

/** Looks up a message of `_locales`. */
export type Translate = (key: string, ...details: string[]) => string;

export interface Language {
  readonly tag: string;
  readonly chinese: boolean;
}

/** Reasons that fit on one screen; the popup shows all of them. */
const SHOWN_REASONS = 2;

const underscored = (code: string): string => code.replaceAll('-', '_');

function entityName(entity: EntityRef, language: Language): string {
  return language.chinese ? entity.zh : entity.en;
}

function title(view: FrameView, t: Translate, language: Language): string {
  const { verdict } = view;
  const bad = view.standing === 'suspicious' || view.standing === 'dangerous';
  if (bad && verdict.entity) return t('warning_title_not_entity', entityName(verdict.entity, language));
  switch (view.standing) {
    case 'official':
    case 'trusted':
      return t('warning_title_insecure');
    case 'familiar':
    case 'unknown':
    case 'suspicious':
    case 'dangerous':
      return t(`warning_title_${view.standing}`);
  }
}

function reasonLine(reason: Reason, t: Translate): string {
  return t(`reason_${underscored(reason.code)}`, ...reasonDetails(reason));
}

function lines(view: FrameView, t: Translate): string[] {
  const asked = FIELD_KINDS.filter((kind) => view.asked.has(kind)).map((kind) => t(`kind_${underscored(kind)}`));
  const out = [t('warning_asks', asked.join(t('warning_list_separator')))];
  if (view.frameIsWorse) out.push(t('warning_title_frame', view.verdict.site));
  const bad = view.standing === 'suspicious' || view.standing === 'dangerous';
  if (bad) out.push(...view.verdict.reasons.slice(0, SHOWN_REASONS).map((reason) => reasonLine(reason, t)));
  const [aggravation] = view.aggravations;
  if (aggravation) out.push(t(`aggravation_${underscored(aggravation)}`));
  return out;
}

function instead(entity: EntityRef | undefined, t: Translate, language: Language): string | undefined {
  if (!entity) return undefined;
  const name = entityName(entity, language);
  return entity.hotline === undefined
    ? t('warning_instead_site', name, entity.site)
    : t('warning_instead_site_hotline', name, entity.site, entity.hotline);
}

/** The warning for one kind at one level, ready to draw. */
export function composeWarning(
  id: string,
  level: Exclude<Level, 'none'>,
  kind: FieldKind,
  view: FrameView,
  t: Translate,
  language: Language,
): WarningView {
  const advice = adviceFor([...view.asked], view.standing, kind);
  const bad = view.standing === 'suspicious' || view.standing === 'dangerous';
  const truth = bad ? instead(view.verdict.entity, t, language) : undefined;
  const base = {
    id,
    level,
    lang: language.tag,
    dir: 'ltr' as const,
    name: t(`warning_name_${level}`),
    title: title(view, t, language),
    site: view.verdict.site,
    lines: lines(view, t),
    advice: t(`advice_${underscored(advice === 'fine' ? 'contact' : advice)}`),
    ...(truth === undefined ? {} : { instead: truth }),
  };
  switch (level) {
    case 'note':
      return { ...base, safe: { label: t('button_dismiss'), choice: 'continue' } };
    case 'caution':
      return { ...base, safe: { label: t('button_dont_fill'), choice: 'dont-fill' }, goOn: { label: t('button_continue') } };
    case 'stop':
      return { ...base, safe: { label: t('button_leave'), choice: 'leave' }, goOn: { label: t('button_continue') } };
  }
}
