/** Facts of a tab → what the popup says, as plain data. No browser, no drawing: a test per state. */
import { adviceFor } from '../core/advice';
import { adviceSentence, aggravationSentence, entityName, insteadSentence, kindName, reasonSentence, type Language, type Translate } from '../core/words';
import type { PageReport } from '../messages';
import { toneOf, type Tone } from '../ui/tone';

export interface PopupView {
  readonly tone: Tone;
  /** The answer first. */
  readonly title: string;
  readonly site: string;
  /** One line below the answer. */
  readonly about: string;
  readonly hotline: string;
  /** `null`: not a page that is judged. */
  readonly asks: readonly string[] | null;
  readonly advice: string;
  readonly why: readonly string[];
  readonly instead: string;
  /** `plain`: one click; `sure`: behind a second thought, for what looks forged; `none`: nothing to trust. */
  readonly trust: 'plain' | 'sure' | 'on' | 'none';
  readonly mayLeave: boolean;
  readonly repairs: readonly string[];
}

/** Reasons that only repeat the title. */
const SAID_BY_TITLE = new Set(['official', 'trusted', 'familiar']);

function titleOf(report: PageReport, t: Translate, language: Language): string {
  const { standing, entity } = report;
  if (standing === 'official' && entity) return t('popup_title_official', entityName(entity, language));
  if ((standing === 'suspicious' || standing === 'dangerous') && entity) {
    return t('popup_title_not_entity', entityName(entity, language));
  }
  return t(`popup_title_${standing}`);
}

function aboutOf(report: PageReport, t: Translate): string {
  if (report.standing === 'none') return t('popup_none_explained');
  if (report.worseFrame !== undefined) return t('popup_frame', report.worseFrame);
  if (report.standing !== 'familiar' && report.standing !== 'unknown') return '';
  if (report.visitDays < 2) return t(report.standing === 'unknown' ? 'popup_visits_none' : 'popup_visits_one');
  return report.standing === 'unknown' ? t('popup_visits_one') : t('popup_visits', String(report.visitDays));
}

function trustOf(report: PageReport): PopupView['trust'] {
  if (report.site === '') return 'none';
  if (report.trusted) return 'on';
  if (report.standing === 'official') return 'none';
  return report.standing === 'suspicious' || report.standing === 'dangerous' ? 'sure' : 'plain';
}

/** What the popup shows for a report. */
export function popupView(report: PageReport, t: Translate, language: Language): PopupView {
  const { standing, entity, kinds, level } = report;
  const judged = standing !== 'none';
  const bad = standing === 'suspicious' || standing === 'dangerous';
  const advice = judged ? adviceFor(kinds, standing) : 'fine';
  const why = [
    ...report.reasons.filter((reason) => !SAID_BY_TITLE.has(reason.code)).map((reason) => reasonSentence(reason, t)),
    ...report.aggravations.map((aggravation) => aggravationSentence(aggravation, t)),
  ];
  return {
    tone: toneOf(standing, level),
    title: titleOf(report, t, language),
    site: report.site,
    about: aboutOf(report, t),
    hotline: standing === 'official' && entity?.hotline !== undefined ? t('popup_hotline', entity.hotline) : '',
    asks: judged ? kinds.map((kind) => kindName(kind, t)) : null,
    advice: advice === 'fine' ? '' : adviceSentence(advice, t),
    why,
    instead: bad && entity ? insteadSentence(entity, t, language) : '',
    trust: trustOf(report),
    mayLeave: judged && standing !== 'official' && standing !== 'trusted',
    repairs: report.repairs,
  };
}
