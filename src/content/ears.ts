/**
 * The listeners of this document, put on window at document_start, before any of the page's: whoever listens first may
 * keep an event from the rest. They outlive the sentinel that put them there and serve the guard after it.
 */

const TYPES = ['focusin', 'focusout', 'input', 'click', 'submit', 'keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'drop'] as const;

export interface Ears {
  /** Whom events go to from now on, instead of whoever had them before. */
  readonly hear: (handler: (event: Event) => void) => void;
  /** Puts the listeners back where `document.open()` took them away; costs nothing where they are. */
  readonly rearm: () => void;
}

const MARK = Symbol.for('privacy-wall.ears');
/** Our isolated world's own: no page can see or set it. */
const world = globalThis as { [MARK]?: Ears };

/** The ears of this document; grown at the first call. */
export function earsOfDocument(): Ears {
  let ears = world[MARK];
  if (ears) return ears;
  let heard: (event: Event) => void = () => undefined;
  const listener = (event: Event): void => {
    heard(event);
  };
  ears = {
    hear(handler) {
      heard = handler;
    },
    rearm() {
      // Adding the same listener again is a no-op.
      for (const type of TYPES) window.addEventListener(type, listener, true);
    },
  };
  ears.rearm();
  world[MARK] = ears;
  return ears;
}
