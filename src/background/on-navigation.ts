/** Documents coming and going: which reports still count, which days a site was visited, how the person came. */
import { isMessageHost } from '../core/risk';
import { findTab } from '../platform/tabs';
import { countVisit, knowledge } from './knowledge';
import { refreshBadge } from './show';
import { afterCommit, dropTab, tabState, type TabState } from './tab-state';

export interface Commit {
  readonly tab: number;
  readonly frame: number;
  readonly url: string;
  readonly document: string | undefined;
  readonly transition: string | undefined;
  /** 'active', 'prerender', …: only what the person sees counts as a visit. */
  readonly lifecycle: string | undefined;
}

export async function onCommitted(commit: Commit): Promise<void> {
  if (commit.lifecycle === 'prerender') return;
  const state = tabState(commit.tab);
  const before = await state.read();
  await state.update((s) => afterCommit(s, commit.frame, commit.document, commit.url));
  if (commit.frame !== 0) return;
  if (/^https?:/.test(commit.url)) {
    await state.update((s) => ({ ...s, stopped: null }));
    await noteArrival(commit, before);
    await noteVisit(commit);
  }
  await refreshBadge(commit.tab);
}

async function noteVisit(commit: Commit): Promise<void> {
  const [know, tab] = await Promise.all([knowledge(), findTab(commit.tab)]);
  // Private windows leave no trace; where the browser does not say, neither do we.
  if (tab?.incognito !== false) return;
  const site = know.siteOf(commit.url);
  if (site !== null) await countVisit(site);
}

/**
 * A link followed out of web mail or chat marks the site it leads to, until the person goes to another site; and the
 * page of the site before is where "Go back" will lead.
 */
async function noteArrival(commit: Commit, before: TabState): Promise<void> {
  const know = await knowledge();
  const site = know.siteOf(commit.url);
  const from = know.siteOf(before.url);
  const byMessage = commit.transition === 'link' && isMessageHost(hostOf(before.url));
  const cameByMessage = byMessage ? site : before.cameByMessage === site ? before.cameByMessage : null;
  const cameFrom = from !== null && from !== site ? before.url : before.cameFrom;
  await tabState(commit.tab).update((s) => ({ ...s, cameByMessage, cameFrom }));
}

/** A new tab opened from a page: what it shows first was reached from there. */
export async function onOpenedFrom(sourceTab: number, tab: number, url: string): Promise<void> {
  const source = await findTab(sourceTab);
  if (!source || !isMessageHost(hostOf(source.url))) return;
  const site = (await knowledge()).siteOf(url);
  if (site !== null) await tabState(tab).update((s) => ({ ...s, cameByMessage: site }));
}

export async function onTabClosed(tab: number): Promise<void> {
  await dropTab(tab);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
