import { attribute } from './dom';
import { typeOf } from './candidate';
import { cluesOf } from './clues';
import { hasStem } from './stems';

/** Whether a candidate is worth a full look: its type says so, or any of its clues could speak for a kind. */
export function mayMatter(element: Element): boolean {
  const type = typeOf(element);
  if (type === 'password' || type === 'tel') return true;
  if (type === 'search' || type === 'email') return false;
  return attribute(element, 'maxlength') === '1' || cluesOf(element).some(({ text }) => hasStem(text));
}
