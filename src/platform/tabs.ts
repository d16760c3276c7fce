import { browser } from './browser';

/** A tab that may have gone meanwhile: `null` then. */
export async function findTab(tabId: number): Promise<{ url: string; incognito: boolean } | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { url: tab.url ?? '', incognito: tab.incognito };
  } catch {
    // The only failure of tabs.get is that there is no such tab.
    return null;
  }
}

/** Sends to one frame of a tab; `false` when nobody is there any more (closed, navigated, never injected). */
export async function sendToFrame(tabId: number, frameId: number, message: unknown): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return true;
  } catch {
    // "Receiving end does not exist": the frame is gone, which is an answer, not an error.
    return false;
  }
}

/** Takes a tab to one of the extension's own pages. */
export async function openOwnPage(tabId: number, path: string): Promise<void> {
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(path) });
}

/** Takes a tab to an address that was checked to be http or https. */
export async function navigate(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Closes a tab and puts a fresh one in its place. */
export async function replaceByNewTab(tabId: number): Promise<void> {
  await browser.tabs.create({});
  await browser.tabs.remove(tabId);
}

/** Every open tab's id. */
export async function tabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Where the manifest names our two content scripts: the first runs everywhere, the second only where it is put. */
function contentScript(which: 0 | 1): string {
  const file = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.js ?? [])[which];
  if (file === undefined) throw new Error(`the manifest names no content script ${which}`);
  return file;
}
export const sentinelFile = (): string => contentScript(0);
export const guardFile = (): string => contentScript(1);

/** Runs a content script file in some frames of a tab, before anything the page still has to do. Rejects when none could be reached. */
export async function injectIntoFrames(tabId: number, frameIds: number[], files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files, injectImmediately: true });
}

/** Runs a content script file in every frame of the http(s) tabs that are already open. Tabs that refuse are left out. */
export async function injectIntoOpenTabs(files: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const ids = tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true })),
  );
}
