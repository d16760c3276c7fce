/** The full-page stop's table of states, as plain data. */
import { adviceFor } from '../core/advice';
import { adviceSentence, entityName, insteadSentence, reasonSentence, type Language, type Translate } from '../core/words';
import type { StoppedReport } from '../messages';
import type { Tone } from '../ui/tone';

export interface BlockedView {
  readonly tone: Tone;
  readonly title: string;
  readonly explained: string;
  readonly url: string;
  readonly site: string;
  readonly why: readonly string[];
  /** What to do instead, the imitated entity's true site first. */
  readonly instead: readonly string[];
  readonly mayContinue: boolean;
}

const NOTHING = { tone: 'calm', url: '', site: '', why: [], instead: [], mayContinue: false } as const;

/** What is shown for a stopped page; `null`: nothing was stopped in this tab. */
export function blockedView(report: StoppedReport | null, t: Translate, language: Language): BlockedView {
  if (!report) return { ...NOTHING, title: t('blocked_title_nothing'), explained: t('blocked_nothing_explained') };
  const { standing, entity, url, site } = report;
  const bad = standing === 'suspicious' || standing === 'dangerous';
  const forged = bad && entity !== undefined;
  const advice = adviceFor(report.kinds, standing);
  return {
    tone: report.why === 'tampered' || bad ? 'stop' : 'calm',
    title: t(`blocked_title_${report.why}`),
    explained: t(`blocked_${report.why}_explained`),
    url,
    site,
    why: [
      ...(forged ? [t('warning_title_not_entity', entityName(entity, language))] : []),
      ...(bad ? report.reasons.map((reason) => reasonSentence(reason, t)) : []),
    ],
    instead: [
      ...(forged ? [insteadSentence(entity, t, language)] : []),
      ...(advice === 'fine' ? [] : [adviceSentence(advice, t)]),
    ],
    mayContinue: /^https?:/.test(url),
  };
}
