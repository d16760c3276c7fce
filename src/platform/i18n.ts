import { browser } from './browser';

/** A message of `_locales` in the browser's language; the key itself where it is missing, so that a gap is seen. */
export function message(key: string, ...details: string[]): string {
  return browser.i18n.getMessage(key, details) || key;
}

/** Whether the language the messages are in is Chinese, and its BCP 47 tag. */
export function uiLanguage(): { tag: string; chinese: boolean } {
  const chinese = browser.i18n.getMessage('product_language') === 'zh-CN';
  return { tag: chinese ? 'zh-CN' : 'en', chinese };
}
