/** What the worker decided for this frame, and whether it still has to. */
import type { FieldKind } from '../core/kinds';
import type { Level } from '../core/risk/level';
import { isRuling, type Moment, type Ruling } from '../messages/to-content';
import { send } from './wire';

export interface Rulings {
  /** Tells the worker what the frame asks for, if that is news. Resolves when the worker has answered. */
  report(kinds: ReadonlySet<FieldKind>, targets: readonly string[]): Promise<void>;
  /** The level for a kind, or `pending` while no ruling covers it. */
  level(kind: FieldKind, moment: Moment): Level | 'pending';
  /** A ruling that was pushed by the worker. */
  take(ruling: Ruling): void;
  /** Whether the frame is on a verified or trusted site: nothing more to watch for. */
  isSafeSite(): boolean;
  /** Forgets what was reported, so that the next report goes out even if it is the same (page restored from cache). */
  reset(): void;
}

export function createRulings(changed: () => void): Rulings {
  let ruling: Ruling | null = null;
  let reported = '';
  let waiting: Promise<void> = Promise.resolve();

  const ask = async (kinds: FieldKind[], targets: string[]): Promise<void> => {
    const answer = await send({ type: 'fields', kinds, targets });
    if (isRuling(answer)) ruling = answer;
    else reported = '';
  };

  return {
    report(kinds, targets) {
      const sorted = [...kinds].sort();
      const key = JSON.stringify([sorted, targets]);
      if (key !== reported) {
        reported = key;
        waiting = ask(sorted, [...targets]).then(changed);
      }
      return waiting;
    },
    level(kind, moment) {
      return ruling?.cells[kind]?.[moment] ?? 'pending';
    },
    take(next) {
      ruling = next;
      changed();
    },
    isSafeSite: () => ruling !== null && (ruling.standing === 'official' || ruling.standing === 'trusted'),
    reset() {
      reported = '';
    },
  };
}
