/** Documents coming and going: which reports still count, which days a site was visited, how the person came. */
import { isMessageHost } from '../core/risk';
import { findTab } from '../platform/tabs';
import { countVisit, knowledge } from './knowledge';
import { refreshBadge } from './show';
import { afterCommit, dropTab, tabState } from './tab-state';

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
    await noteArrival(commit, before.url, before.cameByMessage);
    await noteVisit(commit);
  }
  await refreshBadge(commit.tab);
}

async function noteVisit(commit: Commit): Promise<void> {
  const [know, tab] = await Promise.all([knowledge(), findTab(commit.tab)]);
  // Private windows leave no trace; where the browser does not say, neither do we.
  if (tab?.incognito !== false) return;
  const verdict = know.judge(commit.url);
  if (!('error' in verdict)) await countVisit(verdict.site);
}

/** A link followed out of web mail or chat marks the site it leads to, until the person goes to another site. */
async function noteArrival(commit: Commit, from: string, before: string | null): Promise<void> {
  const verdict = (await knowledge()).judge(commit.url);
  const site = 'error' in verdict ? null : verdict.site;
  const byMessage = commit.transition === 'link' && isMessageHost(hostOf(from));
  const came = byMessage ? site : before === site ? before : null;
  await tabState(commit.tab).update((s) => (s.cameByMessage === came ? s : { ...s, cameByMessage: came }));
}

/** A new tab opened from a page: what it shows first was reached from there. */
export async function onOpenedFrom(sourceTab: number, tab: number, url: string): Promise<void> {
  const source = await findTab(sourceTab);
  if (!source || !isMessageHost(hostOf(source.url))) return;
  const verdict = (await knowledge()).judge(url);
  if (!('error' in verdict)) await tabState(tab).update((s) => ({ ...s, cameByMessage: verdict.site }));
}

export async function onTabClosed(tab: number): Promise<void> {
  await dropTab(tab);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
