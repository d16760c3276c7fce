/** Shadow roots as the extension may see them: closed ones too (no page script can do this). */
import { extension } from './wire';

/** The open or closed shadow root of an element, or `null`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (firefox instanceof ShadowRoot) return firefox;
  return element instanceof HTMLElement ? (extension?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** Shadow roots a focus may be nested in before we stop looking. */
const MAX_DEPTH = 32;

function innermost(from: EventTarget | null): Element | null {
  let target = from;
  for (let depth = 0; depth < MAX_DEPTH && target instanceof Element; depth += 1) {
    const inner: Element | null | undefined = shadowRootOf(target)?.activeElement;
    if (!inner) return target;
    target = inner;
  }
  return target instanceof Element ? target : null;
}

/** The element an event is really about, inside however many shadow roots. */
export function deepTarget(event: Event): Element | null {
  return innermost(event.composedPath()[0] ?? event.target);
}

/** The focused element, inside however many shadow roots. */
export function deepActive(): Element | null {
  return innermost(document.activeElement);
}
