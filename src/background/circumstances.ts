/** From a tab's reports to the circumstances the decision table asks for. No browser API: unit-tested as it is. */
import type { FieldKind } from '../core/kinds';
import { standingRank, type NoVerdict, type Verdict } from '../core/reputation';
import { pageLevel, type Aggravation, type Circumstances, type Level } from '../core/risk';
import type { Knowledge } from './knowledge';
import type { FrameReport, TabState } from './tab-state';

/** A frame as the table sees it. */
export interface FrameView extends Circumstances {
  /** The verdict that counts: the frame's own or the page's, the worse of the two. */
  readonly verdict: Verdict;
  /** The frame's site is the worse one, and not the page's. */
  readonly frameIsWorse: boolean;
  /** Key under which choices count: the site, or the frame's site within the page's. */
  readonly place: string;
}

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Everything the frames of a tab ask for. */
export function askedKinds(state: TabState): ReadonlySet<FieldKind> {
  return new Set(Object.values(state.frames).flatMap((frame) => frame.kinds));
}

/** The address a frame is judged by: its own, its origin's (about:, blob:), or the page's when it has none (sandboxed, data:). */
function addressOf(frame: FrameReport, pageUrl: string): string {
  if (/^https?:/.test(frame.url)) return frame.url;
  return /^https?:/.test(frame.origin) ? frame.origin : pageUrl;
}

function isVerdict(answer: Verdict | NoVerdict): answer is Verdict {
  return !('error' in answer);
}

function isPlainHttp(verdict: Verdict): boolean {
  return verdict.url.startsWith('http:') && !LOOPBACK.test(verdict.host);
}

/**
 * How one frame of a tab is to be treated; `null` when neither it nor its page has an address that can be judged
 * (browser pages, extension pages).
 */
export function viewFrame(frame: FrameReport, state: TabState, know: Knowledge): FrameView | null {
  const page = know.judge(state.url);
  const own = know.judge(addressOf(frame, state.url));
  const known = [own, page].filter(isVerdict);
  const worst = known.reduce<Verdict | null>(
    (worse, v) => (worse && standingRank(worse.standing) >= standingRank(v.standing) ? worse : v),
    null,
  );
  if (!worst) return null;
  const pageSite = isVerdict(page) ? page.site : '';
  const ownSite = isVerdict(own) ? own.site : '';
  const place = ownSite === pageSite || ownSite === '' ? pageSite : `${ownSite} in ${pageSite}`;

  const aggravations: Aggravation[] = [];
  if (known.some(isPlainHttp)) aggravations.push('http');
  if (postsToWorse(frame, worst, know)) aggravations.push('posts-elsewhere');
  if (frame.origin === 'null') aggravations.push('sandboxed-frame');
  if (state.cameByMessage !== null && state.cameByMessage === pageSite) aggravations.push('arrival');

  return {
    verdict: worst,
    frameIsWorse: worst === own && ownSite !== pageSite,
    place,
    standing: worst.standing,
    asked: askedKinds(state),
    aggravations,
    chosen: know.chosen(place),
  };
}

function postsToWorse(frame: FrameReport, worst: Verdict, know: Knowledge): boolean {
  return frame.targets.some((target) => {
    const verdict = know.judge(target);
    return isVerdict(verdict) && standingRank(verdict.standing) > standingRank(worst.standing);
  });
}

/** A tab as badge and popup see it: the frame that matters most. */
export interface TabView {
  readonly level: Level;
  readonly view: FrameView | null;
}

export function viewTab(state: TabState, know: Knowledge): TabView {
  const page: FrameReport = { url: state.url, origin: state.url, kinds: [], targets: [] };
  const views = [page, ...Object.values(state.frames).filter((frame) => frame.kinds.length > 0)]
    .map((frame) => viewFrame(frame, state, know))
    .filter((view) => view !== null);
  const worst = views.reduce<FrameView | null>(
    (worse, view) => (worse && standingRank(worse.standing) >= standingRank(view.standing) ? worse : view),
    null,
  );
  if (!worst) return { level: 'none', view: null };
  const aggravations = [...new Set(views.flatMap((view) => view.aggravations))];
  const view = { ...worst, aggravations };
  return { level: pageLevel(view), view };
}
