/** Requests from the extension's own pages: what the popup and the full-page stop show, and the choices made there. */
import { FIELD_KINDS } from '../core/kinds';
import type { FromPage, PageReport } from '../messages';
import { findTab, tabIds } from '../platform/tabs';
import { askedKinds, viewTab } from './circumstances';
import { dismissRepairs, knowledge, repairLines, setTrust } from './knowledge';
import { pushRulings, refreshBadge } from './show';
import { goBack, proceed, stoppedReport, stopTab } from './stop-tab';
import { tabState } from './tab-state';

export async function onPage(what: FromPage): Promise<unknown> {
  switch (what.type) {
    case 'page-report':
      return pageReport(what.tab);
    case 'trust':
      await setTrust(what.site, what.on);
      await Promise.all((await tabIds()).flatMap((id) => [pushRulings(id), refreshBadge(id)]));
      return null;
    case 'leave':
      await stopTab(what.tab, 'left');
      return null;
    case 'stopped-report':
      return stoppedReport(what.tab);
    case 'proceed':
      await proceed(what.tab);
      return null;
    case 'back':
      await goBack(what.tab);
      return null;
    case 'dismiss-repairs':
      await dismissRepairs();
      return null;
  }
}

async function pageReport(tabId: number): Promise<PageReport> {
  const [stateBefore, know, tab, repairs] = await Promise.all([
    tabState(tabId).read(),
    knowledge(),
    findTab(tabId),
    repairLines(),
  ]);
  // The browser knows best what is in the tab now; reports of an earlier page do not count.
  const url = tab?.url ?? '';
  const state = { ...stateBefore, url };
  const { level, view } = viewTab(state, know);
  const base = { url, repairs: [...repairs] };
  if (!view || !/^https?:/.test(url)) {
    return { ...base, site: '', standing: 'none', reasons: [], visitDays: 0, kinds: [], level: 'none', aggravations: [], trusted: false };
  }
  const page = know.judge(url);
  const site = 'error' in page ? '' : page.site;
  const asked = askedKinds(state);
  return {
    ...base,
    site,
    standing: view.standing,
    reasons: view.verdict.reasons.map((reason) => ({ ...reason })),
    ...(view.verdict.entity ? { entity: { ...view.verdict.entity } } : {}),
    visitDays: know.visitDays(site),
    kinds: FIELD_KINDS.filter((kind) => asked.has(kind)),
    level,
    aggravations: [...view.aggravations],
    ...(view.verdict.site === site ? {} : { worseFrame: view.verdict.site }),
    trusted: know.isTrusted(site),
  };
}
