/** Decisions on their way back: rulings to frames, warnings to the top frame, the badge. */
import { ruleFor } from '../core/risk';
import { message } from '../platform/i18n';
import { drawBadge } from '../platform/badge';
import { sendToFrame } from '../platform/tabs';
import type { Ruling, ToContent } from '../messages';
import { viewFrame, viewTab, type FrameView } from './circumstances';
import { knowledge, type Knowledge } from './knowledge';
import { tabState, type FrameReport, type TabState } from './tab-state';

/** What a frame has to do, kind by kind; silence where its page cannot be judged. */
export function rulingFor(frame: FrameReport, view: FrameView | null): Ruling {
  if (!view) return { standing: 'unknown', cells: {} };
  return {
    standing: view.standing,
    cells: Object.fromEntries(frame.kinds.map((kind) => [kind, ruleFor(kind, view)])),
  };
}

export async function tell(tabId: number, frameId: number, what: ToContent): Promise<boolean> {
  return sendToFrame(tabId, frameId, what);
}

/** Sends fresh rulings to every frame of a tab that asks for something, save the one that is being answered anyway. */
export async function pushRulings(tabId: number, except?: number): Promise<void> {
  const [state, know] = await Promise.all([tabState(tabId).read(), knowledge()]);
  const others = Object.entries(state.frames).filter(([id]) => Number(id) !== except);
  await Promise.all(
    others.map(([id, frame]) =>
      tell(tabId, Number(id), { type: 'ruling', ruling: rulingFor(frame, viewFrame(frame, state, know)) }),
    ),
  );
  await retireWarning(tabId, state, know);
}

/** Takes down a warning that no longer has a reason: the site was trusted, or the choice made elsewhere. */
async function retireWarning(tabId: number, { warning, ...state }: TabState, know: Knowledge): Promise<void> {
  const frame = warning && state.frames[String(warning.frame)];
  const view = frame ? viewFrame(frame, { ...state, warning }, know) : null;
  if (!warning || !view || ruleFor(warning.kind, view)[warning.moment] !== 'none') return;
  await tabState(tabId).update((s) => (s.warning?.id === warning.id ? { ...s, warning: null } : s));
  await tell(tabId, 0, { type: 'hide', id: warning.id });
}

/** Draws the toolbar button of a tab from what is known of it. */
export async function refreshBadge(tabId: number): Promise<void> {
  const [state, know] = await Promise.all([tabState(tabId).read(), knowledge()]);
  const { level, view } = viewTab(state, know);
  // A stop only at the moment of sending is no reason for an alarm while the person reads.
  const quiet = level === 'stop' && view !== null && (view.standing === 'unknown' || view.standing === 'familiar');
  const shown = quiet ? 'caution' : level;
  const title = view ? `${message('product_name')}: ${message(`standing_${view.standing}`)}` : message('product_name');
  await drawBadge(tabId, shown, title);
}

