/** Facts from content scripts, each answered with a decision. Who and where always comes from the browser's sender. */
import type { FieldKind } from '../core/kinds';
import { ruleFor } from '../core/risk';
import type { FromContent, Ruling, WarningChoice } from '../messages';
import { message, uiLanguage } from '../platform/i18n';
import { openPopup } from '../platform/badge';
import { guardFile, injectIntoFrames } from '../platform/tabs';
import { viewFrame } from './circumstances';
import { composeWarning } from './compose-warning';
import { knowledge, rememberChoice } from './knowledge';
import { pushRulings, refreshBadge, rulingFor, tell } from './show';
import { stopTab } from './stop-tab';
import { tabState, withReport, type FrameReport } from './tab-state';

/** Who sent a message, as the browser says. */
export interface ContentSender {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  readonly origin: string;
  readonly document: string | undefined;
  /** Address of the page in the tab. */
  readonly pageUrl: string;
}

export async function onContent(what: FromContent, from: ContentSender): Promise<unknown> {
  switch (what.type) {
    case 'arm':
      return onArm(from);
    case 'fields':
      return onFields(what.kinds, what.targets, from);
    case 'warn':
      return onWarn(what.kind, what.moment, from);
    case 'unwarn':
      return onUnwarn(what.id, from);
    case 'choice':
      return onChoice(what.id, what.choice, from);
    case 'tampered':
      return onTampered(what.id, from);
  }
}

/** Puts the guard into the frame that wants it, and into the top frame, which draws. */
async function onArm(from: ContentSender): Promise<true> {
  await injectIntoFrames(from.tab, from.frame === 0 ? [0] : [from.frame, 0], [guardFile()]);
  return true;
}

async function onFields(kinds: FieldKind[], targets: string[], from: ContentSender): Promise<Ruling> {
  const report: FrameReport = {
    url: from.url,
    origin: from.origin,
    ...(from.document === undefined ? {} : { document: from.document }),
    kinds: [...new Set(kinds)],
    targets,
  };
  const [state, know] = await Promise.all([
    tabState(from.tab).update((s) => withReport({ ...s, url: from.pageUrl }, from.frame, report)),
    knowledge(),
  ]);
  const ruling = rulingFor(report, viewFrame(report, state, know));
  // The answer does not wait for the other frames or the toolbar.
  void Promise.all([pushRulings(from.tab, from.frame), refreshBadge(from.tab)]);
  return ruling;
}

/** Decides afresh (the frame's copy of the ruling may be old), draws in the top frame, answers with the warning's id. */
async function onWarn(kind: FieldKind, moment: 'focus' | 'submit', from: ContentSender): Promise<string | null> {
  const [state, know] = await Promise.all([tabState(from.tab).read(), knowledge()]);
  const frame = state.frames[String(from.frame)];
  const view = frame ? viewFrame(frame, state, know) : null;
  if (!view) return null;
  const level = ruleFor(kind, view)[moment];
  if (level === 'none') return null;

  const id = crypto.randomUUID();
  await tabState(from.tab).update((s) => ({
    ...s,
    warning: { id, frame: from.frame, kind, moment, level, place: view.place, kinds: [...view.asked], standing: view.standing },
  }));
  const warning = composeWarning(id, level, kind, view, message, uiLanguage());
  const drawn = await tell(from.tab, 0, { type: 'show', warning, anchored: from.frame === 0 });
  // No one draws in the top frame (an image, a page we cannot enter): the toolbar speaks instead.
  if (!drawn && level === 'stop') await openPopup();
  return id;
}

/** The person went on from the field. A note that was seen has done its work: it does not come again. */
async function onUnwarn(id: string, from: ContentSender): Promise<null> {
  const { warning } = await tabState(from.tab).read();
  if (warning?.id !== id || warning.frame !== from.frame || warning.level === 'stop') return null;
  await tabState(from.tab).update((s) => ({ ...s, warning: null }));
  if (warning.level === 'note') {
    await rememberChoice(warning.place, [warning.kind], 'note', warning.standing);
    await pushRulings(from.tab);
  }
  await tell(from.tab, 0, { type: 'hide', id });
  return null;
}

async function onChoice(id: string, choice: WarningChoice, from: ContentSender): Promise<null> {
  const { warning } = await tabState(from.tab).read();
  // Only the top frame draws warnings, so only it can report a choice.
  if (from.frame !== 0 || warning?.id !== id) return null;
  await tabState(from.tab).update((s) => ({ ...s, warning: null }));
  if (choice === 'leave') {
    await stopTab(from.tab, 'left');
    return null;
  }
  if (choice === 'continue') {
    const kinds = warning.level === 'note' ? [warning.kind] : warning.kinds;
    await rememberChoice(warning.place, kinds, warning.level, warning.standing);
    await pushRulings(from.tab);
  }
  await tell(from.tab, warning.frame, { type: 'settle', id, choice });
  return null;
}

/** The page fights the warning. No in-page drawing survives that: the tab goes to the extension's own page. */
async function onTampered(id: string, from: ContentSender): Promise<null> {
  const { warning } = await tabState(from.tab).read();
  if (from.frame !== 0 || warning?.id !== id) return null;
  await stopTab(from.tab, 'tampered');
  return null;
}
