/** The browser's API under one name. The only file that imports the polyfill, so that it can go by editing one file. */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime, Tabs, WebNavigation } from 'webextension-polyfill';
