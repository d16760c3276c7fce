/**
 * Which fields this frame has, and what they ask for. Sweeps when the page is idle, rests between sweeps, and leaves what
 * a sweep did not reach to the moment the person gets there.
 */
import type { FieldKind } from '../core/kinds';
import { isCandidate, kindOfValue, mayHold, recogniseField } from '../page/fields';
import { formTarget } from '../page/form-target';
import { candidates, MAX_SWEPT_FIELDS } from '../page/walk';
import { MAX_TARGETS } from '../messages/to-content';
import { shadowRootOf } from './shadow';
import { createSweeper } from './sweeper';

/** Shortest and longest text that can be a number we can check (11-digit mobile to a spaced 19-digit card). */
const SHORTEST_NUMBER = 11;
const LONGEST_NUMBER = 40;
export interface FieldWatch {
  /** What a field asks for, judged now; `null` when nothing of ours. */
  kindOf(element: Element): FieldKind | null;
  /** Takes a changed value into account. Only its shape is looked at, here and now; nothing of it is kept. */
  valueChanged(element: Element): void;
  /** Fields known to ask for something that are still in the page. */
  known(): Iterable<readonly [Element, FieldKind]>;
  /** Sweeps soon. */
  readonly wake: () => void;
  /** Stops watching for new fields (the site is known to be safe). */
  readonly rest: () => void;
}

/**
 * @param news called when the set of kinds or form targets may have changed
 * @param rearm called at the start of each sweep: `document.open()` takes our listeners away
 */
export function watchFields(
  news: (kinds: ReadonlySet<FieldKind>, targets: readonly string[]) => void,
  rearm: () => void,
  signal: AbortSignal,
): FieldWatch {
  const kinds = new Map<Element, FieldKind>();
  /** A field once seen as a password, or proved by a number typed into it, stays that whatever the page makes of it. */
  const settled = new WeakMap<Element, FieldKind>();

  const recognise = (element: Element): FieldKind | null => {
    const proved = settled.get(element);
    if (proved) return proved;
    const finding = recogniseField(element);
    if (!finding) return null;
    if (finding.kind === 'password') settled.set(element, finding.kind);
    return finding.kind;
  };

  const learn = (element: Element, kind: FieldKind | null): void => {
    if (kind) kinds.set(element, kind);
    else kinds.delete(element);
  };

  const tell = (): void => {
    const targets = new Set<string>();
    for (const element of kinds.keys()) {
      if (!element.isConnected) kinds.delete(element);
      else if (targets.size < MAX_TARGETS) {
        const target = formTarget(element);
        if (target !== null) targets.add(target);
      }
    }
    news(new Set(kinds.values()), [...targets]);
  };

  function* sweep(): Generator<void> {
    let recognised = 0;
    for (const element of candidates(document, shadowRootOf)) {
      if (recognised >= MAX_SWEPT_FIELDS) return;
      if (!isCandidate(element)) continue;
      recognised += 1;
      learn(element, recognise(element));
      yield;
    }
  }

  let before = 0;
  const sweeper = createSweeper(
    () => {
      rearm();
      before = kinds.size;
    },
    sweep,
    () => {
      const grown = kinds.size > before;
      tell();
      return grown;
    },
    signal,
  );

  return {
    kindOf(element) {
      if (!isCandidate(element)) return null;
      const kind = recognise(element);
      const before = kinds.get(element);
      learn(element, kind);
      if (kind !== (before ?? null)) tell();
      return kind;
    },
    valueChanged(element) {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
      const { length } = element.value;
      if (length < SHORTEST_NUMBER || length > LONGEST_NUMBER || settled.has(element)) return;
      const proved = kindOfValue(element.value);
      if (!proved || !mayHold(element, proved)) return;
      settled.set(element, proved);
      kinds.set(element, proved);
      tell();
    },
    *known() {
      for (const entry of kinds) if (entry[0].isConnected) yield entry;
    },
    wake: sweeper.wake,
    rest: sweeper.rest,
  };
}
