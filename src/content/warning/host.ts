/** The element that holds our closed shadow root: put in, kept in, given up when the page insists. */
import { make } from './card';
import css from './styles.css?inline';

/** Times a warning is put back within WINDOW_MS before we stop fighting in the page and leave it. */
export const MAX_RESTORES = 3;
export const WINDOW_MS = 5_000;

/** Inline and important: no rule of the page can reach past it. */
const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;width:0!important;height:0!important;' +
  'visibility:visible!important;content-visibility:visible!important;opacity:1!important;pointer-events:auto!important;';

export interface Host {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  remove(): void;
}

/**
 * Puts a new host at the end of the document element and watches that it stays there unchanged.
 * @param disturbed called when the page took it away or altered it; the host is then already restored, or not, as
 *   `restored` says (the budget of restores may be used up)
 */
export function placeHost(disturbed: (restored: boolean) => void): Host {
  const element = make('div', '');
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const times: number[] = [];

  const dress = (): void => {
    for (const name of element.getAttributeNames()) if (name !== 'style') element.removeAttribute(name);
    if (element.style.cssText !== dressed) element.style.cssText = HOST_STYLE;
  };
  element.style.cssText = HOST_STYLE;
  const dressed = element.style.cssText;

  const isWhole = (): boolean =>
    element.parentNode === document.documentElement &&
    element.style.cssText === dressed &&
    element.getAttributeNames().every((name) => name === 'style');

  const watch = (): void => {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributes: true });
  };

  const check = (): void => {
    if (isWhole()) return;
    const now = performance.now();
    while (times[0] !== undefined && now - times[0] > WINDOW_MS) times.shift();
    if (times.length >= MAX_RESTORES) {
      observer.disconnect();
      disturbed(false);
      return;
    }
    times.push(now);
    observer.disconnect();
    dress();
    document.documentElement.append(element);
    watch();
    disturbed(true);
  };

  const observer = new MutationObserver(check);
  document.documentElement.append(element);
  watch();

  return {
    element,
    shadow,
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}
