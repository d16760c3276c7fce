import { FIRST_SLICE_MS, SLICE_MS } from './budget';

/** Where work waits for its next turn; a test gives its own. */
export interface Idle {
  /** Runs `work` when the page is idle, at the latest after a while. */
  later(work: () => void): void;
  now(): number;
}

/**
 * Runs a generator until it ends or `signal` aborts: a first, short slice at once (most looks are over by then, and an idle
 * turn costs more than they do), then slices of at most SLICE_MS, one per idle turn.
 */
export function runInSlices(work: Iterator<unknown>, idle: Idle, signal: AbortSignal, done: () => void): void {
  const slice = (ms: number): void => {
    if (signal.aborted) return;
    const end = idle.now() + ms;
    do {
      if (work.next().done) {
        done();
        return;
      }
    } while (idle.now() < end);
    idle.later(() => { slice(SLICE_MS); });
  };
  slice(FIRST_SLICE_MS);
}
