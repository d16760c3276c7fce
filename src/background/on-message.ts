/** The border of the worker: who may say what. Decides synchronously whether a message is ours, answers later. */
import { FromContentSchema, FromPageSchema, parseMessage } from '../messages';
import { browser, type Runtime } from '../platform/browser';
import { onContent } from './on-content';
import { onPage } from './on-page';
import { mayBeHeard } from './rate';

const OWN_ROOT = browser.runtime.getURL('');

/**
 * Handles one message. Own pages may ask and choose; content scripts may only report facts of their own document.
 * A message that fits no schema rejects with a TypeError naming message and place; nothing is changed by it.
 */
export function onMessage(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(OWN_ROOT)) return handle(() => onPage(parseMessage(FromPageSchema, raw)));
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || frameId === undefined || url === undefined) return undefined;
  const from = {
    tab: tab.id,
    frame: frameId,
    url,
    origin: originOf(sender),
    document: documentOf(sender),
    pageUrl: frameId === 0 ? url : (tab.url ?? ''),
  };
  if (!mayBeHeard(`${from.tab}:${from.frame}`, performance.now())) return Promise.reject(new Error('too many messages'));
  return handle(() => onContent(parseMessage(FromContentSchema, raw), from));
}

/** Runs a handler so that a refusal is both logged here, once, and told to the sender. */
async function handle(run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof TypeError) console.warn(`refused: ${error.message}`);
    throw error;
  }
}

/** `sender.origin` fails closed: without it a frame counts as one without an origin. */
function originOf(sender: Runtime.MessageSender): string {
  const origin: unknown = Reflect.get(sender, 'origin');
  return typeof origin === 'string' ? origin : 'null';
}

function documentOf(sender: Runtime.MessageSender): string | undefined {
  const id: unknown = Reflect.get(sender, 'documentId');
  return typeof id === 'string' ? id : undefined;
}
