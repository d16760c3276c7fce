/**
 * Safe reads of the page. In Chromium a page can clobber every property of a form even in our world
 * (`<input name="parentElement">`), so nothing is read off a node itself: accessors and methods come from its prototype,
 * which no page can reach. Works on any realm's nodes (jsdom too), so no `instanceof`.
 */

/** Longest attribute that is read. */
const MAX_ATTRIBUTE = 512;
const ELEMENT = 1;
const TEXT = 3;

/** Finds what a node's prototypes define under a name: an accessor or a method, never a property of the node itself. */
function inherited(node: Node, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(node); typeof at === 'object' && at !== null; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

/** A reader of one property: looks its accessor up once, in the realm of the first node, and calls it from then on. */
function reader(name: string): (node: Node) => unknown {
  let found: PropertyDescriptor | undefined;
  return (node) => {
    found ??= inherited(node, name);
    const value: unknown = found?.get?.call(node);
    return value;
  };
}

/** A caller of one method that takes one text. */
function caller(name: string): (node: Node, argument: string) => unknown {
  let method: ((argument: string) => unknown) | undefined;
  return (node, argument) => {
    if (!method) {
      const found: unknown = inherited(node, name)?.value;
      if (typeof found !== 'function') return undefined;
      method = found as (argument: string) => unknown;
    }
    return method.call(node, argument);
  };
}

const nodeType = reader('nodeType');
const parentElement = reader('parentElement');
const previousSibling = reader('previousSibling');
const nextSibling = reader('nextSibling');
const lastChild = reader('lastChild');
const localName = reader('localName');
const getAttribute = caller('getAttribute');
const matchesSelector = caller('matches');
const closestMatch = caller('closest');
// A document, a fragment and an element each have their own.
const queries = { 1: caller('querySelector'), 9: caller('querySelector'), 11: caller('querySelector') };
const queriesAll = { 1: caller('querySelectorAll'), 9: caller('querySelectorAll'), 11: caller('querySelectorAll') };

function of<T>(callers: Readonly<Record<1 | 9 | 11, T>>, node: Node): T {
  const type = nodeType(node);
  return type === 9 ? callers[9] : type === 11 ? callers[11] : callers[1];
}

function asElement(value: unknown): Element | null {
  return isNode(value) && isElement(value) ? value : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === ELEMENT;
}

export function isText(node: Node): boolean {
  return nodeType(node) === TEXT;
}

/** An attribute, cut; '' when absent. */
export function attribute(element: Element, name: string): string {
  const value = getAttribute(element, name);
  return typeof value === 'string' ? value.slice(0, MAX_ATTRIBUTE) : '';
}

/** Parent element; crosses no shadow boundary. */
export function parentOf(node: Node): Element | null {
  return asElement(parentElement(node));
}

export function previousOf(node: Node): Node | null {
  const found = previousSibling(node);
  return isNode(found) ? found : null;
}

export function nextOf(node: Node): Node | null {
  const found = nextSibling(node);
  return isNode(found) ? found : null;
}

function lastChildOf(node: Node): Node | null {
  const found = lastChild(node);
  return isNode(found) ? found : null;
}

/** Lower-case tag. */
export function tagOf(element: Element): string {
  const name = localName(element);
  return typeof name === 'string' ? name : '';
}

export function matches(element: Element, selector: string): boolean {
  return matchesSelector(element, selector) === true;
}

export function find(root: Node, selector: string): Element | null {
  return asElement(of(queries, root)(root, selector));
}

export function closest(element: Element, selector: string): Element | null {
  return asElement(closestMatch(element, selector));
}

/** How many descendants match. */
export function count(root: Node, selector: string): number {
  const list = of(queriesAll, root)(root, selector);
  const length: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, 'length') : 0;
  return typeof length === 'number' ? length : 0;
}

/** Nodes visited for one text at most. */
const MAX_NODES = 60;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'select', 'option', 'datalist', 'textarea', 'svg']);

/** Visible-looking text of a node, at most `max` characters; script, style and options left out. Bounded, iterative. */
export function textOf(node: Node, max: number): string {
  let out = '';
  let visited = 0;
  const stack: Node[] = [node];
  while (stack.length > 0 && out.length < max && visited < MAX_NODES) {
    const next = stack.pop();
    if (!next) break;
    visited += 1;
    if (isText(next)) out += `${(next.nodeValue ?? '').slice(0, 4 * max)} `;
    else if (isElement(next) && !SILENT.has(tagOf(next))) {
      let child = lastChildOf(next);
      for (let i = 0; child && i < MAX_NODES; i += 1) {
        stack.push(child);
        child = previousOf(child);
      }
    }
  }
  return out.replace(/\s{1,500}/g, ' ').trim().slice(0, max);
}
