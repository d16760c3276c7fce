export type BrowserName = 'chromium' | 'firefox';
export function lookForBrowser(name: BrowserName): string | null;
export function findBrowser(name: BrowserName): string;
