/**
 * Keeps keys, paste and drop from a field until the person has chosen. Works without any drawing of ours, so that a page
 * which hides the warning gains nothing by it.
 */

/** Keys that write nothing and must keep working: moving on, closing, browser shortcuts. */
const FREE_KEYS = /^(Tab|Escape|F\d{1,2}|Shift|Control|Alt|Meta|CapsLock)$/;

/** How long a field waits for the guard, or for its first ruling, before it counts as one on an unknown site, in milliseconds. */
export const PENDING_MS = 1_000;

export interface Gate {
  /** Holds back what is entered into `element`, at most for `ms`. `swallowed` is called for each thing held back. */
  hold(element: Element, ms: number, swallowed: () => void): void;
  open(): void;
  holds(element: Element | null): boolean;
  /** Whether an event was held back; to be called first, in the capture phase on window. */
  stops(event: Event, target: Element | null): boolean;
}

export function createGate(): Gate {
  let held: { element: Element; until: number; swallowed: () => void } | null = null;

  const holds = (element: Element | null): boolean => {
    if (held && performance.now() > held.until) held = null;
    return held !== null && held.element === element;
  };

  return {
    hold(element, ms, swallowed) {
      held = { element, until: performance.now() + ms, swallowed };
    },
    open() {
      held = null;
    },
    holds,
    stops(event, target) {
      if (!event.isTrusted || !held || !holds(target)) return false;
      if (event instanceof KeyboardEvent) {
        if (FREE_KEYS.test(event.key)) return false;
        // Shortcuts act on the browser, not on the field; what they paste comes as its own event.
        if (event.ctrlKey || event.metaKey) return false;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      held.swallowed();
      return true;
    },
  };
}
