import * as v from 'valibot';

export const CATEGORIES = [
  'bank', 'payment', 'government', 'telecom', 'logistics', 'commerce', 'social', 'travel', 'mail', 'securities', 'insurance',
  'technology', 'crypto', 'media',
] as const;
export type Category = (typeof CATEGORIES)[number];

const domain = v.pipe(v.string(), v.regex(/^(xn--)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a registrable domain in lower case'));
const filled = v.pipe(v.string(), v.minLength(1));

/**
 * One organisation. `sites`: official sites, the main one first. `names`: what forgers build names from, most distinctive
 * first; a leading '~' marks a name that is short or an everyday word, which alone proves nothing.
 * `hotline` only where it could be checked, with `hotlineSource` saying where.
 */
export const EntitySchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    category: v.picklist(CATEGORIES),
    zh: filled,
    en: filled,
    sites: v.pipe(v.array(domain), v.minLength(1)),
    names: v.pipe(v.array(v.pipe(v.string(), v.regex(/^~?[a-z0-9-]{2,}$/))), v.minLength(1)),
    hotline: v.optional(v.pipe(v.string(), v.regex(/^\+?[0-9-]{3,20}$/))),
    hotlineSource: v.optional(filled),
  }),
  v.check((e) => (e.hotline === undefined) === (e.hotlineSource === undefined), 'a hotline and its source go together'),
);
export type Entity = v.InferOutput<typeof EntitySchema>;
