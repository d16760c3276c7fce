import type { FromPage } from '../messages';
import { browser } from '../platform/browser';

/** Asks the worker. Rejects when it refuses or fails. */
export async function ask(message: FromPage): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
