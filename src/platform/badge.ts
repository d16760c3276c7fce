import type { Level } from '../core/risk';
import { browser } from './browser';

const COLOURS: Readonly<Record<Level, string>> = { none: '#5b6b7b', note: '#2f6fd6', caution: '#b35c00', stop: '#c01c28' };
const TEXTS: Readonly<Record<Level, string>> = { none: '', note: 'i', caution: '!', stop: '✕' };
const ICONS: Readonly<Record<Level, string>> = { none: 'calm', note: 'note', caution: 'caution', stop: 'stop' };

/** Draws a tab's level on the toolbar button: icon and badge, so that colour is not the only sign. */
export async function drawBadge(tabId: number, level: Level, title: string): Promise<void> {
  const icon = ICONS[level];
  await Promise.all([
    browser.action.setIcon({ tabId, path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } }),
    browser.action.setBadgeText({ tabId, text: TEXTS[level] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[level] }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** Opens the popup on its own. Browsers refuse when another window has the focus: answers whether it opened. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    // Refused (no focused window, popup already open): the badge and the full-page stop still speak.
    return false;
  }
}
