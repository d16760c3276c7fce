/**
 * The content script's one way to the worker. No polyfill here (10 KB in every frame): both browsers have promises on
 * their own namespace. Knows that an update or removal of the extension leaves this script an orphan.
 */
import type { FromContent } from '../messages/protocol';
import { isToContent, type ToContent } from '../messages/to-content';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }) => undefined): void;
    removeListener(listener: (message: unknown, sender: { id?: string }) => undefined): void;
  };
}

interface ExtensionApi {
  readonly runtime?: Runtime;
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi | undefined;

export const extension: ExtensionApi | undefined = typeof browser === 'undefined' ? chrome : browser;

/** Whether the extension that put this script here is still there (it may be updated or removed under an open page). */
export function isAlive(): boolean {
  try {
    return extension?.runtime?.id !== undefined;
  } catch {
    // Chromium throws "Extension context invalidated" from some getters: that is the answer.
    return false;
  }
}

/**
 * Sends a fact to the worker. `undefined` when the extension is gone or the worker refused (it has logged why):
 * the caller then keeps what it knew.
 */
export async function send(message: FromContent): Promise<unknown> {
  if (!isAlive()) return undefined;
  try {
    return await extension?.runtime?.sendMessage(message);
  } catch (error) {
    if (isAlive()) console.debug('Privacy Wall:', error instanceof Error ? error.message : 'no answer');
    return undefined;
  }
}

/** Hears the worker's decisions until `signal` aborts. What fits no schema is dropped. */
export function listen(hear: (message: ToContent) => void, signal: AbortSignal): void {
  const runtime = extension?.runtime;
  if (!runtime) return;
  const listener = (raw: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== runtime.id) return;
    if (isToContent(raw)) hear(raw);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) runtime.onMessage.removeListener(listener);
  });
}
