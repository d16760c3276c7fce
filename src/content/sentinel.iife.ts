/**
 * The sentinel: every frame, document_start, isolated world. Small, because every frame of every page pays for it. It looks
 * for a control that might matter; where there is one it asks the worker to put the guard into this frame, keeps keys from
 * that control until the guard is there, and is done.
 */
import { isCandidate, mayMatter } from '../page/fields';
import { candidates, MAX_GLANCED_FIELDS } from '../page/walk';
import { earsOfDocument } from './ears';
import { createGate, PENDING_MS } from './gate';
import { claim } from './instance';
import { deepTarget, shadowRootOf } from './shadow';
import { createSweeper } from './sweeper';
import { isAlive, send } from './wire';

/** A number we can check has at least this many characters. */
const SHORTEST_NUMBER = 11;

function start(): void {
  const end = claim('sentinel');
  if (!end) return;
  const { signal } = end;
  const ears = earsOfDocument();
  const gate = createGate();
  let armed = false;

  const arm = (): void => {
    if (armed) return;
    armed = true;
    void send({ type: 'arm' }).then((there) => {
      if (there !== true) armed = false;
    });
  };

  const listener = (event: Event): void => {
    if (!isAlive()) end.abort();
    if (signal.aborted) return;
    const target = deepTarget(event);
    if (gate.stops(event, target) || !target) return;
    if (event.type === 'focusin') {
      if (!isCandidate(target) || !mayMatter(target)) return;
      arm();
      gate.hold(target, PENDING_MS, () => undefined);
    } else if (event.type === 'input') {
      // A field that says nothing may still be given a number that says it all.
      if (target instanceof HTMLInputElement && target.value.length >= SHORTEST_NUMBER && /(\d[ -]?){10}/.test(target.value.slice(0, 64))) arm();
    }
  };
  function* look(): Generator<void> {
    let looked = 0;
    for (const element of candidates(document, shadowRootOf)) {
      if (armed || looked >= MAX_GLANCED_FIELDS) return;
      if (!isCandidate(element)) continue;
      looked += 1;
      if (mayMatter(element)) arm();
      yield;
    }
  }
  const sweeper = createSweeper(ears.rearm, look, () => false, signal);

  ears.hear(listener);
  window.addEventListener('pageshow', (event) => { if (event.persisted) sweeper.wake(); }, { signal });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => { sweeper.wake(); }, { signal });
  } else sweeper.wake();
}

// While a page is prerendered nobody sees it: no watching, no report, no warning.
if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', start, { once: true });
} else start();
