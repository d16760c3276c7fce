/** Registrations only, all in the first turn, so that any of these events can wake the worker. */
import { browser } from '../platform/browser';
import { keepStorageFromPages, onStorageChanged } from '../platform/storage';
import { injectIntoOpenTabs, sentinelFile } from '../platform/tabs';
import { forgetCopies } from './knowledge';
import { onMessage } from './on-message';
import { onCommitted, onOpenedFrom, onTabClosed, type Commit } from './on-navigation';
import { commitOf } from './events';

browser.runtime.onMessage.addListener(onMessage);

browser.webNavigation.onCommitted.addListener((details) => {
  void onCommitted(commitOf(details) satisfies Commit);
});
browser.webNavigation.onCreatedNavigationTarget.addListener((details) => {
  void onOpenedFrom(details.sourceTabId, details.tabId, details.url);
});
browser.tabs.onRemoved.addListener((tab) => {
  void onTabClosed(tab);
});
browser.runtime.onInstalled.addListener(() => {
  // Chromium leaves pages that are already open without a content script; Firefox injects by itself.
  void injectIntoOpenTabs([sentinelFile()]);
});
onStorageChanged(forgetCopies);
void keepStorageFromPages();
