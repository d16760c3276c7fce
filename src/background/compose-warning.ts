/** Turns a decision into the words of one warning. The only place that chooses them; content draws them as they are. */
import { adviceFor } from '../core/advice';
import { FIELD_KINDS, type FieldKind } from '../core/kinds';
import type { Level } from '../core/risk';
import {
  adviceSentence,
  aggravationSentence,
  entityName,
  insteadSentence,
  kindName,
  reasonSentence,
  type Language,
  type Translate,
} from '../core/words';
import type { WarningView } from '../messages';
import type { FrameView } from './circumstances';

/** Reasons that fit on one screen; the popup shows all of them. */
const SHOWN_REASONS = 2;

const isBad = (view: FrameView): boolean => view.standing === 'suspicious' || view.standing === 'dangerous';

function title(view: FrameView, t: Translate, language: Language): string {
  if (isBad(view) && view.verdict.entity) return t('warning_title_not_entity', entityName(view.verdict.entity, language));
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

function lines(view: FrameView, t: Translate): string[] {
  const asked = FIELD_KINDS.filter((kind) => view.asked.has(kind)).map((kind) => kindName(kind, t));
  const out = [t('warning_asks', asked.join(t('warning_list_separator')))];
  if (view.frameIsWorse) out.push(t('warning_title_frame', view.verdict.site));
  if (isBad(view)) out.push(...view.verdict.reasons.slice(0, SHOWN_REASONS).map((reason) => reasonSentence(reason, t)));
  const [aggravation] = view.aggravations;
  if (aggravation) out.push(aggravationSentence(aggravation, t));
  return out;
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
  const { entity } = view.verdict;
  const base = {
    id,
    level,
    lang: language.tag,
    dir: 'ltr' as const,
    name: t(`warning_name_${level}`),
    title: title(view, t, language),
    site: view.verdict.site,
    lines: lines(view, t),
    advice: adviceSentence(advice === 'fine' ? 'contact' : advice, t),
    ...(isBad(view) && entity ? { instead: insteadSentence(entity, t, language) } : {}),
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
