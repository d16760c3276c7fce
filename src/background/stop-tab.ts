/** Taking a tab off a page, to the extension's own full-page stop, and back if the person insists there. */
import { FIELD_KINDS } from '../core/kinds';
import type { StoppedReport } from '../messages';
import { findTab, navigate, openOwnPage, replaceByNewTab } from '../platform/tabs';
import { askedKinds, viewTab } from './circumstances';
import { knowledge, rememberChoice } from './knowledge';
import { tabState } from './tab-state';

const STOPPED_PAGE = 'src/blocked/index.html';

/** Leaves the page in a tab for the extension's own page, which says why and what to do instead. */
export async function stopTab(tabId: number, why: StoppedReport['why']): Promise<void> {
  const [state, know, tab] = await Promise.all([tabState(tabId).read(), knowledge(), findTab(tabId)]);
  const url = tab?.url || state.url;
  const { view } = viewTab({ ...state, url }, know);
  const asked = askedKinds(state);
  const stopped: StoppedReport = {
    why,
    url,
    site: view?.verdict.site ?? '',
    standing: view?.standing ?? 'unknown',
    reasons: (view?.verdict.reasons ?? []).map((reason) => ({ ...reason })),
    ...(view?.verdict.entity ? { entity: { ...view.verdict.entity } } : {}),
    kinds: FIELD_KINDS.filter((kind) => asked.has(kind)),
  };
  await tabState(tabId).update((s) => ({ ...s, stopped, warning: null }));
  await openOwnPage(tabId, STOPPED_PAGE);
}

export async function stoppedReport(tabId: number): Promise<StoppedReport | null> {
  return (await tabState(tabId).read()).stopped;
}

/** Goes back to the page on the person's word, given on the extension's own page: for this browser session only. */
export async function proceed(tabId: number): Promise<void> {
  const { stopped } = await tabState(tabId).read();
  // Only an address this worker itself stopped, and only the web: never an open redirect.
  if (!stopped || !/^https?:/.test(stopped.url)) return;
  await rememberChoice(stopped.site, stopped.kinds, 'stop', stopped.standing);
  await tabState(tabId).update((s) => ({ ...s, stopped: null }));
  await navigate(tabId, stopped.url);
}

/** To the page of another site the person came from, else to a fresh tab. Never into the stopped site again. */
export async function goBack(tabId: number): Promise<void> {
  const { cameFrom } = await tabState(tabId).read();
  if (cameFrom !== null) await navigate(tabId, cameFrom);
  else await replaceByNewTab(tabId);
}
