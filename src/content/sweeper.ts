/** Looks through the document when the page is idle, then rests until something changed: a page in motion costs little. */
import { MAX_REST_MS, REST_GROWTH, REST_MS, runInSlices, type Idle } from '../page/walk';

/** The page may be slow to become idle; a sweep does not wait longer, in milliseconds. */
const IDLE_TIMEOUT_MS = 500;

const idle: Idle = {
  later: (work) => requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS }),
  now: () => performance.now(),
};

export interface Sweeper {
  /** Sweeps soon, and shortens the next rest. */
  readonly wake: () => void;
  /** Stops looking for what comes later. */
  readonly rest: () => void;
}

/**
 * @param begin called before each sweep
 * @param sweep one look, cut into slices where it yields
 * @param done called after each sweep; answers whether it found anything new
 */
export function createSweeper(begin: () => void, sweep: () => Generator<void>, done: () => boolean, signal: AbortSignal): Sweeper {
  let restMs = REST_MS;
  let sweeping = false;
  let resting = false;

  const observer = new MutationObserver(() => {
    // One record is enough to know that a sweep is due: until then the page may change as it likes, at no cost.
    observer.disconnect();
    setTimeout(start, restMs);
  });

  const start = (): void => {
    if (sweeping || signal.aborted) return;
    sweeping = true;
    begin();
    runInSlices(sweep(), idle, signal, () => {
      sweeping = false;
      restMs = done() ? REST_MS : Math.min(restMs * REST_GROWTH, MAX_REST_MS);
      if (!resting && !signal.aborted) observer.observe(document, { childList: true, subtree: true });
    });
  };

  signal.addEventListener('abort', () => { observer.disconnect(); });

  return {
    wake() {
      restMs = REST_MS;
      start();
    },
    rest() {
      resting = true;
      observer.disconnect();
    },
  };
}
