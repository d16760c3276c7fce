/** One warning as nodes: no HTML strings (page CSP, Trusted Types), no style attributes (Firefox drops them). */
import type { WarningView } from '../../messages/to-content';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** The product's shield, 24 × 24. */
const SHIELD = 'M12 1 3 4.5v6.2c0 5.4 3.8 10.4 9 12.3 5.2-1.9 9-6.9 9-12.3V4.5L12 1Zm-1.2 15.4L6.9 12.5l1.5-1.5 2.4 2.4 4.9-4.9 1.5 1.5-6.4 6.4Z';
const WARN = 'M12 1 3 4.5v6.2c0 5.4 3.8 10.4 9 12.3 5.2-1.9 9-6.9 9-12.3V4.5L12 1Zm-1.1 5h2.2v8h-2.2V6Zm0 10h2.2v2.2h-2.2V16Z';

/** XHTML whatever the page is (XML and SVG documents have no HTML elements of their own). */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text?: string): HTMLElementTagNameMap[K] {
  const node = document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[K];
  if (className !== '') node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function icon(level: WarningView['level']): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', level === 'note' ? SHIELD : WARN);
  svg.append(path);
  return svg;
}

const ROLES = { note: 'status', caution: 'alert', stop: 'alertdialog' } as const;

export interface Card {
  readonly root: HTMLElement;
  readonly safe: HTMLButtonElement;
  readonly goOn: HTMLButtonElement | null;
}

/** Builds the card of a warning. A stop is a modal dialog, the others are popovers. */
export function buildCard(view: WarningView): Card {
  const root = make(view.level === 'stop' ? 'dialog' : 'div', `card ${view.level}`);
  root.setAttribute('role', ROLES[view.level]);
  root.setAttribute('aria-label', `${view.name}: ${view.title}`);
  root.lang = view.lang;
  root.dir = view.dir;
  if (view.level === 'stop') root.setAttribute('aria-modal', 'true');
  else root.setAttribute('popover', 'manual');

  const brand = make('p', 'brand');
  brand.append(icon(view.level), make('span', '', view.name));
  root.append(brand, make('h2', '', view.title));
  if (view.level !== 'note') {
    root.append(make('p', 'site', view.site));
    const list = make('ul', '');
    list.append(...view.lines.map((line) => make('li', '', line)));
    root.append(list);
  }
  root.append(make('p', 'advice', view.advice));
  if (view.instead !== undefined) root.append(make('p', 'instead', view.instead));

  const safe = make('button', 'safe', view.safe.label);
  safe.type = 'button';
  const goOn = view.goOn ? make('button', 'go-on', view.goOn.label) : null;
  if (goOn) goOn.type = 'button';
  const buttons = make('div', 'buttons');
  buttons.append(safe, ...(goOn ? [goOn] : []));
  root.append(buttons);
  return { root, safe, goOn };
}
