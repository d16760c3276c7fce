/** Which elements can ask for something at all, told from the element alone. */
import { attribute, matches, tagOf } from './dom';

const CANDIDATE =
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]):not([type=range]):not([type=color]),' +
  'select,textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';

/** Whether an element is a control that may ask for something of ours. */
export function isCandidate(element: Element): boolean {
  return matches(element, CANDIDATE);
}

const KNOWN_TYPES = new Set(['text', 'tel', 'number', 'password', 'email', 'search', 'url', 'file', 'date', 'month', 'week', 'time', 'datetime-local']);

/** The kind of control: an input's type ('' when none or unknown), 'select', 'textarea' or 'editable'. */
export function typeOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'input') {
    const type = attribute(element, 'type').toLowerCase();
    return KNOWN_TYPES.has(type) ? type : '';
  }
  return tag === 'select' || tag === 'textarea' ? tag : 'editable';
}
