/** Where the form of a field is sent. */

/** Longest form target that is looked at. */
const MAX_URL = 2_048;

/**
 * Origin of another site's address that a field's form is sent to; `null` when there is no form, or it stays on this
 * origin, or its target is no web address. Reads through the prototype: a page can clobber the form's own properties.
 */
export function formTarget(field: Element): string | null {
  const form = 'form' in field ? field.form : null;
  if (!(form instanceof HTMLFormElement)) return null;
  const action: unknown = Reflect.get(HTMLFormElement.prototype, 'action', form);
  if (typeof action !== 'string' || action.length > MAX_URL || !URL.canParse(action)) return null;
  const target = new URL(action);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return null;
  return target.origin === location.origin ? null : target.origin;
}
