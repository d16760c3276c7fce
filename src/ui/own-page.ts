/** What every page of ours does first: its language, the tab it speaks of, and a word with the worker. */
import { browser } from '../platform/browser';
import { message, uiLanguage } from '../platform/i18n';

/** Sets the document's language for screen readers and fonts. */
export function dressDocument(title: string): void {
  document.documentElement.lang = uiLanguage().tag;
  document.title = title;
}

/** The tab a popup speaks of: `?tab=` when given (a page of ours opened in a tab), else the active one. */
export async function tabOfInterest(): Promise<number | null> {
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null && /^\d{1,15}$/.test(given)) return Number(given);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab this page itself is in. */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent()).id ?? null;
}

/** Says that the page could not be filled: never an empty one. The cause goes to the page's console. */
export function showFailure(root: HTMLElement, error: unknown): void {
  console.error(error);
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = message('page_failed');
  root.replaceChildren(line);
}
