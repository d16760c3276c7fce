/**
 * Safe reads of the page. In Chromium a page can clobber every property of a form even in our world
 * (`<input name="parentElement">`), so nothing is read off a node itself: accessors and methods come from its prototype,
 * which no page can reach. Works on any realm's nodes (jsdom too), so no `instanceof`.
 */

/** Longest attribute that is read. */
const MAX_ATTRIBUTE = 512;
const ELEMENT = 1;
const TEXT = 3;

/** A property through the prototype's accessor. */
function read(node: Node, property: string): unknown {
  const prototype: unknown = Object.getPrototypeOf(node);
  return typeof prototype === 'object' && prototype !== null ? Reflect.get(prototype, property, node) : undefined;
}

/** A method of the prototype, called on the node. */
function call(node: Node, method: string, argument: string): unknown {
  const found = read(node, method);
  return typeof found === 'function' ? Reflect.apply(found, node, [argument]) : undefined;
}

function asElement(value: unknown): Element | null {
  return isNode(value) && isElement(value) ? value : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'nodeType') === 'number';
}

export function isElement(node: Node): node is Element {
  return read(node, 'nodeType') === ELEMENT;
}

export function isText(node: Node): boolean {
  return read(node, 'nodeType') === TEXT;
}

/** An attribute, cut; '' when absent. */
export function attribute(element: Element, name: string): string {
  const value = call(element, 'getAttribute', name);
  return typeof value === 'string' ? value.slice(0, MAX_ATTRIBUTE) : '';
}

/** Parent element; crosses no shadow boundary. */
export function parentOf(node: Node): Element | null {
  return asElement(read(node, 'parentElement'));
}

export function previousOf(node: Node): Node | null {
  const found = read(node, 'previousSibling');
  return isNode(found) ? found : null;
}

export function nextOf(node: Node): Node | null {
  const found = read(node, 'nextSibling');
  return isNode(found) ? found : null;
}

function lastChildOf(node: Node): Node | null {
  const found = read(node, 'lastChild');
  return isNode(found) ? found : null;
}

/** Lower-case tag. */
export function tagOf(element: Element): string {
  const name = read(element, 'localName');
  return typeof name === 'string' ? name : '';
}

export function matches(element: Element, selector: string): boolean {
  return call(element, 'matches', selector) === true;
}

export function find(root: Node, selector: string): Element | null {
  return asElement(call(root, 'querySelector', selector));
}

export function closest(element: Element, selector: string): Element | null {
  return asElement(call(element, 'closest', selector));
}

/** How many descendants match. */
export function count(root: Node, selector: string): number {
  const list = call(root, 'querySelectorAll', selector);
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
