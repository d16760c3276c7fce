/** What is known of each open tab: its frames' reports and the warning being shown. Survives the worker in session storage. */
import * as v from 'valibot';
import { FIELD_KINDS } from '../core/kinds';
import { STANDINGS } from '../core/reputation';
import { LEVELS } from '../core/risk';
import { MOMENTS, StoppedReportSchema } from '../messages';
import { stored, type Stored } from '../platform/storage';

/** Frames of one tab that are listened to; a page with more is answered for these. */
export const MAX_FRAMES = 64;

const kind = v.picklist(FIELD_KINDS);

const FrameSchema = v.object({
  /** Address as the browser gives it; may be about:, blob: or data:. */
  url: v.string(),
  /** Origin as the browser gives it; 'null' for sandboxed frames. */
  origin: v.string(),
  document: v.optional(v.string()),
  kinds: v.array(kind),
  targets: v.array(v.string()),
});
export type FrameReport = v.InferOutput<typeof FrameSchema>;

const WarningSchema = v.object({
  id: v.string(),
  frame: v.number(),
  kind,
  moment: v.picklist(MOMENTS),
  level: v.picklist(LEVELS),
  /** Where the choice will count, and for which kinds. */
  place: v.string(),
  kinds: v.array(kind),
  standing: v.picklist(STANDINGS),
});
export type ActiveWarning = v.InferOutput<typeof WarningSchema>;

const TabSchema = v.object({
  /** Address of the page in the tab when a frame last reported. */
  url: v.string(),
  frames: v.record(v.string(), FrameSchema),
  warning: v.nullable(WarningSchema),
  stopped: v.nullable(StoppedReportSchema),
  /** Site that was reached through a link in mail or chat; the page counts as such while it stays on that site. */
  cameByMessage: v.nullable(v.string()),
  /** The last page of another site in this tab: where "Go back" leads. */
  cameFrom: v.nullable(v.string()),
});
export type TabState = v.InferOutput<typeof TabSchema>;

const EMPTY: TabState = { url: '', frames: {}, warning: null, stopped: null, cameByMessage: null, cameFrom: null };

const tabs = new Map<number, Stored<TabState>>();

/** The state of one tab. */
export function tabState(tabId: number): Stored<TabState> {
  let item = tabs.get(tabId);
  if (!item) {
    item = stored('session', `tab:${tabId}`, (raw) => (v.is(TabSchema, raw) ? raw : EMPTY));
    tabs.set(tabId, item);
  }
  return item;
}

/** Forgets a closed tab. */
export async function dropTab(tabId: number): Promise<void> {
  const item = tabState(tabId);
  await item.remove();
  tabs.delete(tabId);
}

/** A new document in a frame: what older documents reported is void. A late notice of a document that has already reported is harmless. */
export function afterCommit(state: TabState, frameId: number, document: string | undefined, url: string): TabState {
  const known = state.frames[String(frameId)];
  if (known?.document !== undefined && known.document === document) return state;
  if (frameId === 0) return { ...state, url, frames: {}, warning: null };
  if (!known) return state;
  const { [String(frameId)]: _gone, ...frames } = state.frames;
  return { ...state, frames };
}

/** Takes in what a frame asks for now. */
export function withReport(state: TabState, frameId: number, report: FrameReport): TabState {
  const key = String(frameId);
  if (!(key in state.frames) && Object.keys(state.frames).length >= MAX_FRAMES) return state;
  return { ...state, frames: { ...state.frames, [key]: report } };
}
