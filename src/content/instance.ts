/** One living instance of a script per document, across re-injections: a new one takes over from an orphan. */
import { isAlive } from './wire';

type Role = 'sentinel' | 'guard';

interface Instance {
  readonly alive: () => boolean;
  readonly stop: () => void;
}

/** Symbols live in our isolated world only: no page can see or set them. */
const world = globalThis as { [mark: symbol]: Instance | undefined };
const markOf = (role: Role): symbol => Symbol.for(`privacy-wall.${role}`);

/** Ends the instance of a role, if there is one. */
export function retire(role: Role): void {
  world[markOf(role)]?.stop();
}

/** Takes a role in this document: what ends with it hangs on the signal. `null` when a living one already has it. */
export function claim(role: Role): AbortController | null {
  const mark = markOf(role);
  if (world[mark]?.alive() === true) return null;
  retire(role);
  const end = new AbortController();
  world[mark] = { alive: () => isAlive() && !end.signal.aborted, stop: () => { end.abort(); } };
  return end;
}
