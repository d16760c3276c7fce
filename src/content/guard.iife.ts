/**
 * The guard: put by the worker into frames that have a control which may matter, and into their top frame. It watches
 * fields, tells the worker what they ask for, holds back what must wait, and (in the top frame) draws warnings. Off when the
 * extension is gone. On official and trusted sites it stops looking for new fields.
 */
import type { ToContent } from '../messages/to-content';
import { earsOfDocument } from './ears';
import { createFrameGuard, type FrameGuard } from './frame-guard';
import { claim, retire } from './instance';
import { deepActive, deepTarget } from './shadow';
import { heldFromSubmit } from './submit';
import { createDrawer, type Drawer } from './warning/drawer';
import { isAlive, listen, send } from './wire';

function start(): void {
  const end = claim('guard');
  if (!end) return;
  const { signal } = end;

  const drawer: Drawer | null = window === window.top
    ? createDrawer({
        choose: (id, choice) => void send({ type: 'choice', id, choice }),
        tampered: (id) => void send({ type: 'tampered', id }),
      }, signal)
    : null;

  const ears = earsOfDocument();
  const guard: FrameGuard = createFrameGuard(ears.rearm, signal);
  ears.hear((event) => {
    if (!isAlive()) end.abort();
    if (!signal.aborted && drawer?.handle(event) !== true) handle(guard, drawer, event);
  });
  retire('sentinel');

  listen((message) => { hear(guard, drawer, message); }, signal);
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    guard.rulings.reset();
    guard.watch.wake();
  }, { signal });
  guard.watch.wake();
  // The person may be in a field already: that is often why we were called.
  const active = deepActive();
  if (active && active !== document.body) {
    guard.onFocus(active);
    guard.onInput(active);
  }
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

start();
