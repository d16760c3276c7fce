/**
 * The content script: every frame, document_start, isolated world. It watches fields, tells the worker what they ask
 * for, holds back what must wait, and (in the top frame) draws warnings. Off when: the extension is gone, the document is
 * still being prerendered. On official and trusted sites it stops looking for new fields.
 */
import type { ToContent } from '../messages/protocol';
import { createFrameGuard, type FrameGuard } from './frame-guard';
import { deepTarget } from './shadow';
import { heldFromSubmit } from './submit';
import { createDrawer, type Drawer } from './warning/drawer';
import { isAlive, listen, send } from './wire';

/** Marks this world, so that a second injection (after an update) takes over from an orphan. */
const MARK = Symbol.for('privacy-wall.guard');
const ENTRIES = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste', 'drop'] as const;

function start(): void {
  const world = globalThis as { [MARK]?: { alive: () => boolean; stop: () => void } };
  if (world[MARK]?.alive()) return;
  world[MARK]?.stop();
  const end = new AbortController();
  const { signal } = end;
  world[MARK] = { alive: () => isAlive() && !signal.aborted, stop: () => { end.abort(); } };

  const drawer: Drawer | null = window === window.top
    ? createDrawer({
        choose: (id, choice) => void send({ type: 'choice', id, choice }),
        tampered: (id) => void send({ type: 'tampered', id }),
      }, signal)
    : null;

  const guard: FrameGuard = createFrameGuard(() => { addListeners(); }, signal);

  const listener = (event: Event): void => {
    if (!isAlive()) end.abort();
    else if (!drawer?.handle(event)) handle(guard, drawer, event);
  };
  // Adding the same listener again is a no-op: this is also how they come back after document.open().
  const addListeners = (): void => {
    const options = { capture: true, signal };
    for (const type of ['focusin', 'focusout', 'input', 'click', 'submit', ...ENTRIES]) {
      window.addEventListener(type, listener, options);
    }
  };
  addListeners();

  listen((message) => { hear(guard, drawer, message); }, signal);
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    guard.rulings.reset();
    guard.watch.wake();
  }, { signal });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => { guard.watch.wake(); }, { signal });
  } else guard.watch.wake();
}

function handle(guard: FrameGuard, drawer: Drawer | null, event: Event): void {
  const target = deepTarget(event);
  switch (event.type) {
    case 'focusin':
      guard.onFocus(target);
      break;
    case 'focusout':
      // The next field's focusin follows at once; only a focus that goes nowhere (and not into our card) ends a warning.
      if (event instanceof FocusEvent && event.relatedTarget !== null) break;
      setTimeout(() => {
        if (document.hasFocus() && document.activeElement === document.body) guard.onBlurred();
      });
      break;
    case 'input':
      if (target) guard.onInput(target);
      break;
    case 'click':
      if (target) guard.onClick(event, target);
      break;
    case 'submit':
      if (event instanceof SubmitEvent) guard.onSubmit(event, heldFromSubmit(event));
      break;
    default:
      if (!guard.onEntry(event, target) && event instanceof KeyboardEvent && event.type === 'keydown') {
        drawer?.reachByKey(event);
      }
  }
}

function hear(guard: FrameGuard, drawer: Drawer | null, message: ToContent): void {
  switch (message.type) {
    case 'ruling':
      guard.rulings.take(message.ruling);
      break;
    case 'show':
      drawer?.show(message.warning, message.anchored ? guard.warnedField() : null);
      break;
    case 'hide':
      drawer?.hide(message.id);
      break;
    case 'settle':
      guard.settle(message.id, message.choice);
      break;
  }
}

// While a page is prerendered nobody sees it: no watching, no report, no warning.
if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else start();
