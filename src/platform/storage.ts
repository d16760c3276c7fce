/** Stored items: one key, one reader that repairs, writes one after the other. */
import { browser } from './browser';

type Area = 'local' | 'session';

export interface Stored<T> {
  /** The current value; read from the browser once, then from memory. */
  read(): Promise<T>;
  /** Replaces the value by `change(value)`. Calls run one after the other; each writes whole or not at all. */
  update(change: (value: T) => T): Promise<T>;
  /** Forgets the copy in memory (storage was changed from elsewhere). */
  forget(): void;
  /** Removes the key, after the writes that are under way. */
  remove(): Promise<void>;
}

/**
 * One key of a storage area.
 * @param parse turns what is stored (or `undefined`) into a value; must not throw
 */
export function stored<T>(area: Area, key: string, parse: (raw: unknown) => T): Stored<T> {
  let loaded: Promise<T> | undefined;
  let chain: Promise<unknown> = Promise.resolve();
  const store = browser.storage[area];

  const read = (): Promise<T> => {
    loaded ??= store.get(key).then((found) => parse(found[key]));
    return loaded;
  };

  return {
    read,
    update(change) {
      const next = chain.then(async () => {
        const before = await read();
        const after = change(before);
        if (after !== before) {
          await store.set({ [key]: after });
          loaded = Promise.resolve(after);
        }
        return after;
      });
      // A failed write is reported to its caller; the next one starts afresh.
      chain = next.catch(() => undefined);
      return next;
    },
    forget() {
      loaded = undefined;
    },
    remove() {
      const next = chain.then(async () => {
        loaded = undefined;
        await store.remove(key);
      });
      chain = next.catch(() => undefined);
      return next;
    },
  };
}

/** Calls `listener` with the keys of a local or session change made by anyone, this context included. */
export function onStorageChanged(listener: (area: string, keys: string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    listener(area, Object.keys(changes));
  });
}

/** Keeps the extension's storage out of reach of content scripts where the browser can (Chromium 140). */
export async function keepStorageFromPages(): Promise<void> {
  const level = { accessLevel: 'TRUSTED_CONTEXTS' };
  for (const area of [browser.storage.local, browser.storage.session]) {
    const setAccessLevel: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof setAccessLevel === 'function') await Reflect.apply(setAccessLevel, area, [level]);
  }
}
