import { SLICE_MS } from './budget';

/** Where work waits for its next turn; a test gives its own. */
export interface Idle {
  /** Runs `work` when the page is idle, at the latest after a while. */
  later(work: () => void): void;
  now(): number;
}

/** Runs a generator in slices of at most SLICE_MS, one per idle turn, until it ends or `signal` aborts. */
export function runInSlices(work: Iterator<unknown>, idle: Idle, signal: AbortSignal, done: () => void): void {
  const slice = (): void => {
    if (signal.aborted) return;
    const end = idle.now() + SLICE_MS;
    do {
      if (work.next().done) {
        done();
        return;
      }
    } while (idle.now() < end);
    idle.later(slice);
  };
  idle.later(slice);
}
