/** Browser events in our own words. */
import type { WebNavigation } from '../platform/browser';
import type { Commit } from './on-navigation';

/** A committed navigation; fields that only some browsers send are `undefined` elsewhere. */
export function commitOf(details: WebNavigation.OnCommittedDetailsType): Commit {
  return {
    tab: details.tabId,
    frame: details.frameId,
    url: details.url,
    document: text(details, 'documentId'),
    transition: text(details, 'transitionType'),
    lifecycle: text(details, 'documentLifecycle'),
  };
}

function text(details: object, key: string): string | undefined {
  const value: unknown = Reflect.get(details, key);
  return typeof value === 'string' ? value : undefined;
}
