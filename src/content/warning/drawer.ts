/**
 * Draws warnings in the top frame and hears the person's choice. At most one at a time. Accepts only trusted events, and
 * "Continue anyway" only once the card has really been visible for a moment: no click-through, no overlay.
 */
import type { WarningChoice, WarningView } from '../../messages/to-content';
import { deepActive } from '../shadow';
import { buildCard, type Card } from './card';
import { placeHost, type Host } from './host';
import { placeBeside, placeInCorner, type Box } from './place';
import { isReallyVisible } from './visible';

/** How long a card must have been visible before its buttons act: longer than a double click. */
export const ARM_MS = 500;
/** How often a caution or stop that is up is checked, in milliseconds. */
const CHECK_MS = 250;
/** Times a covered card is brought to the front again before the page counts as fighting it. */
const MAX_RAISES = 3;

export interface Drawer {
  /** Draws a warning beside `field`, or in the corner; replaces what was drawn. */
  show(view: WarningView, field: Element | null): void;
  hide(id: string): void;
  /** Whether an event was ours (then the page must not see it either). First of all on window, in the capture phase. */
  handle(event: Event): boolean;
  /** Tab from a field with a caution goes into the caution, Escape in it is the safe choice. */
  reachByKey(event: KeyboardEvent): void;
}

interface Drawn extends Card {
  readonly view: WarningView;
  readonly host: Host;
  readonly field: Element | null;
  readonly timer: ReturnType<typeof setInterval>;
  visibleSince: number | null;
  raises: number;
}

export interface DrawerEvents {
  choose(id: string, choice: WarningChoice): void;
  tampered(id: string): void;
}

export function createDrawer(events: DrawerEvents, signal: AbortSignal): Drawer {
  let drawn: Drawn | null = null;

  const clear = (): void => {
    if (!drawn) return;
    clearInterval(drawn.timer);
    drawn.host.remove();
    drawn = null;
  };
  signal.addEventListener('abort', clear);

  const choose = (choice: WarningChoice): void => {
    const id = drawn?.view.id;
    clear();
    if (id !== undefined) events.choose(id, choice);
  };

  const surrender = (): void => {
    if (!drawn) return;
    const { id, level } = drawn.view;
    clear();
    if (level !== 'note') events.tampered(id);
  };

  const raise = (): void => {
    if (!drawn) return;
    const { root, view, field } = drawn;
    if (root instanceof HTMLDialogElement) {
      if (root.open) root.close();
      root.showModal();
    } else {
      if (root.matches(':popover-open')) root.hidePopover();
      root.showPopover();
    }
    if (view.level === 'stop') drawn.safe.focus();
    else position(root, field);
  };

  /** Runs while a card is up: is it where the person can see it? */
  const check = (): void => {
    if (!drawn || document.visibilityState !== 'visible') return;
    const { host, root, view } = drawn;
    if (isReallyVisible(host.element, root)) {
      drawn.visibleSince ??= performance.now();
      return;
    }
    drawn.visibleSince = null;
    if (view.level === 'note') return;
    drawn.raises += 1;
    if (drawn.raises <= MAX_RAISES) raise();
    else if (view.level === 'stop') surrender();
  };

  const isArmed = (): boolean => {
    check();
    return drawn !== null && drawn.visibleSince !== null && performance.now() - drawn.visibleSince >= ARM_MS;
  };

  /** A click or key on our host: which button was it? */
  const press = (event: Event): void => {
    if (!drawn || !event.isTrusted || event.type !== 'click' || !(event instanceof MouseEvent)) return;
    const byMouse = event.detail > 0;
    const at = byMouse ? drawn.host.shadow.elementFromPoint(event.clientX, event.clientY) : drawn.host.shadow.activeElement;
    const button = at?.closest('button');
    if (!button || !isArmed()) return;
    if (button === drawn.safe) choose(drawn.view.safe.choice);
    else if (button === drawn.goOn) choose('continue');
  };

  return {
    show(view, field) {
      clear();
      const card = buildCard(view);
      const host = placeHost((restored) => {
        if (restored) raise();
        else surrender();
      });
      host.shadow.append(card.root);
      drawn = { ...card, view, host, field, timer: setInterval(check, CHECK_MS), visibleSince: null, raises: 0 };
      card.root.addEventListener('cancel', (event) => { event.preventDefault(); });
      raise();
      check();
    },
    hide(id) {
      if (drawn?.view.id === id) clear();
    },
    handle(event) {
      if (!drawn) return false;
      if (event instanceof KeyboardEvent && event.key === 'Escape' && event.type === 'keydown' && drawn.view.level === 'stop') {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.isTrusted) choose(drawn.view.safe.choice);
        return true;
      }
      if (event.target !== drawn.host.element) return false;
      if (event instanceof KeyboardEvent && event.key === 'Escape' && event.type === 'keydown' && event.isTrusted) {
        event.preventDefault();
        choose(drawn.view.safe.choice);
      } else press(event);
      event.stopImmediatePropagation();
      return true;
    },
    reachByKey(event) {
      if (!drawn || drawn.view.level === 'stop' || !event.isTrusted || deepActive() !== drawn.field) return;
      const { safe, view } = drawn;
      if (event.key === 'Tab' && !event.shiftKey && view.level === 'caution') {
        event.preventDefault();
        safe.focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        choose(view.safe.choice);
      }
    },
  };
}

/** Moves a note or caution beside its field (or into the corner), off other controls where it can. */
function position(root: HTMLElement, field: Element | null): void {
  const viewport: Box = { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const card = root.getBoundingClientRect();
  const box = field?.getBoundingClientRect();
  const inView = box !== undefined && box.bottom > 0 && box.top < innerHeight && box.width > 0;
  const spot = inView ? placeBeside(box, card, viewport, controlsUnder) : placeInCorner(card, viewport);
  root.style.left = `${spot.left}px`;
  root.style.top = `${spot.top}px`;
}

/** How many of a few points of a box lie on controls of the page. */
function controlsUnder(box: Box): number {
  let covered = 0;
  for (const y of [0.03, 0.15, 0.35, 0.6, 0.85, 0.97]) {
    for (const x of [0.05, 0.3, 0.6, 0.95]) {
      const under = document.elementsFromPoint(box.left + x * box.width, box.top + y * box.height);
      if (under.some((element) => element.matches('input,select,textarea,button,[role="button"],a[href],label'))) covered += 1;
    }
  }
  return covered;
}
