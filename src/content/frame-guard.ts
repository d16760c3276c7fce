/**
 * One frame's guard: brings together what is watched (fields, keys, sending) and what was decided. The order of things
 * when the person gets to a field: recognise → report → ruling → hold or warn.
 */
import type { FieldKind } from '../core/kinds';
import type { Level } from '../core/risk/level';
import type { Moment, WarningChoice } from '../messages/to-content';
import { createGate, PENDING_MS, type Gate } from './gate';
import { createRulings, type Rulings } from './rulings';
import { formOf, heldFromClick, heldFromEnter, isFilled, type HeldSubmit } from './submit';
import { watchFields, type FieldWatch } from './watch-fields';
import { send } from './wire';

/** Least time between two requests for the same warning, in milliseconds (keys keep coming while one is due). */
const ASK_AGAIN_MS = 300;

interface Warned {
  /** `null` while the worker has not answered yet. */
  id: string | null;
  readonly element: Element;
  readonly kind: FieldKind;
  readonly moment: Moment;
  readonly level: Level;
  readonly held: HeldSubmit | null;
  readonly asked: number;
}

export interface FrameGuard {
  readonly rulings: Rulings;
  readonly watch: FieldWatch;
  /** The field a warning in this frame is about, to draw beside it. */
  warnedField(): Element | null;
  onFocus(target: Element | null): void;
  onBlurred(): void;
  onInput(target: Element): void;
  /** Whether a key, paste or drop was kept from the page. */
  onEntry(event: Event, target: Element | null): boolean;
  /** Whether a click opens a file field that must wait. */
  onClick(event: Event, target: Element): boolean;
  onSubmit(event: Event, held: HeldSubmit | null): boolean;
  settle(id: string, choice: WarningChoice): void;
}

export function createFrameGuard(rearm: () => void, signal: AbortSignal): FrameGuard {
  const gate: Gate = createGate();
  let focused: { element: Element; kind: FieldKind } | null = null;
  let warned: Warned | null = null;

  const rulings = createRulings(() => {
    if (rulings.isSafeSite()) watch.rest();
    if (focused) judgeFocus(focused.element, focused.kind);
  });
  const watch = watchFields((kinds, targets) => {
    if (kinds.size > 0 || reportedAny) {
      reportedAny = true;
      void rulings.report(kinds, targets);
    }
  }, rearm, signal);
  let reportedAny = false;

  const ask = (element: Element, kind: FieldKind, moment: Moment, level: Level, held: HeldSubmit | null): void => {
    const same = warned?.element === element && warned.kind === kind && warned.moment === moment && warned.level === level;
    const now = performance.now();
    if (same && warned && (warned.id !== null || now - warned.asked < ASK_AGAIN_MS)) return;
    const mine: Warned = { id: null, element, kind, moment, level, held, asked: now };
    warned = mine;
    void send({ type: 'warn', kind, moment }).then((id) => {
      if (warned !== mine) return;
      if (typeof id === 'string') mine.id = id;
      else {
        warned = null;
        // The worker sees no need to warn (the person chose in another tab): nothing to hold either.
        if (id === null) release(mine);
      }
    });
  };

  const release = (was: Warned): void => {
    if (gate.holds(was.element)) gate.open();
    was.held?.replay();
  };

  const judgeFocus = (element: Element, kind: FieldKind): void => {
    const level = rulings.level(kind, 'focus');
    if (level === 'pending') {
      if (!gate.holds(element)) gate.hold(element, PENDING_MS, () => undefined);
      return;
    }
    if (level === 'stop') {
      gate.hold(element, Infinity, () => {
        ask(element, kind, 'focus', 'stop', null);
      });
    } else gate.open();
    if (level !== 'none') ask(element, kind, 'focus', level, null);
  };

  const unwarn = (): void => {
    if (!warned || warned.moment === 'submit' || warned.level === 'stop') return;
    if (warned.id !== null) void send({ type: 'unwarn', id: warned.id });
    warned = null;
  };

  /** The worst filled field that must not be sent yet, among those that go out together. */
  const mustHold = (form: HTMLFormElement | null): { element: Element; kind: FieldKind; pending: boolean } | null => {
    let pending: { element: Element; kind: FieldKind; pending: boolean } | null = null;
    for (const [element, kind] of watch.known()) {
      if (formOf(element) !== form || !isFilled(element)) continue;
      const level = rulings.level(kind, 'submit');
      if (level === 'stop') return { element, kind, pending: false };
      if (level === 'pending') pending ??= { element, kind, pending: true };
    }
    return pending;
  };

  const holdSubmit = (event: Event, held: HeldSubmit | null): boolean => {
    const due = held && mustHold(held.form);
    if (!due) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!due.pending) {
      ask(due.element, due.kind, 'submit', 'stop', held);
      return true;
    }
    const late = new Promise<void>((resolve) => setTimeout(resolve, PENDING_MS));
    void Promise.race([rulings.report(new Set([...watch.known()].map(([, kind]) => kind)), []), late]).then(() => {
      const now = mustHold(held.form);
      if (now && !now.pending) ask(now.element, now.kind, 'submit', 'stop', held);
      else held.replay();
    });
    return true;
  };

  return {
    rulings,
    watch,
    warnedField: () => warned?.element ?? null,
    onFocus(target) {
      if (target && focused?.element === target && warned?.element === target) return;
      unwarn();
      focused = null;
      gate.open();
      const kind = target ? watch.kindOf(target) : null;
      if (!target || !kind) return;
      focused = { element: target, kind };
      // Opening a file field is the moment, not reaching it with the keyboard.
      if (!isFileField(target)) judgeFocus(target, kind);
    },
    onBlurred() {
      unwarn();
      focused = null;
    },
    onInput(target) {
      watch.valueChanged(target);
      const kind = watch.kindOf(target);
      if (!kind || (focused?.element === target && focused.kind === kind)) return;
      focused = { element: target, kind };
      judgeFocus(target, kind);
    },
    onEntry(event, target) {
      if (gate.stops(event, target)) return true;
      if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key === 'Enter' && event.isTrusted && target) {
        const isKnown = target instanceof HTMLInputElement && watch.kindOf(target) !== null;
        return isKnown && holdSubmit(event, heldFromEnter(target, formOf(target)));
      }
      return false;
    },
    onClick(event, target) {
      if (isFileField(target)) {
        const kind = watch.kindOf(target);
        const level = kind ? rulings.level(kind, 'focus') : 'none';
        if (!kind || (level !== 'stop' && level !== 'caution')) return false;
        event.preventDefault();
        event.stopImmediatePropagation();
        ask(target, kind, 'focus', level, null);
        return true;
      }
      return holdSubmit(event, heldFromClick(target));
    },
    onSubmit: holdSubmit,
    settle(id, choice) {
      const was = warned;
      if (was?.id !== id) return;
      warned = null;
      if (choice === 'dont-fill') {
        focused = null;
        gate.open();
        if (was.element instanceof HTMLElement) was.element.blur();
        return;
      }
      release(was);
      if (was.moment === 'focus' && was.level !== 'note' && was.element instanceof HTMLElement) was.element.focus();
    },
  };
}

function isFileField(element: Element): boolean {
  return element instanceof HTMLInputElement && element.type === 'file';
}
