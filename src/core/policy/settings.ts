/** The person's settings: schema, defaults, and repair of a damaged blob key by key. */
import * as v from 'valibot';

/** Sites one person may trust; far above use, so that the blob stays small whatever happens. */
const MAX_TRUSTED = 5_000;

const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
/** Whole days since 1970-01-01, local time. */
const day = v.pipe(v.number(), v.integer(), v.minValue(0));

const entries = {
  version: v.literal(1),
  /** Site → the day it was trusted. */
  trusted: v.pipe(
    v.record(site, day),
    v.check((sites) => Object.keys(sites).length <= MAX_TRUSTED, `more than ${MAX_TRUSTED} trusted sites`),
  ),
};

export const SettingsSchema = v.object(entries);
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = { version: 1, trusted: {} };

/** A value read from outside, what could be kept of it, and a line per thing that could not. */
export interface Repaired<T> {
  readonly value: T;
  /** One line a problem: where, what was expected, what was found (never a stored value). Empty = all was well. */
  readonly problems: readonly string[];
}

/** Keeps the good rows of a record; each bad one is named. */
function repairTrusted(raw: unknown, problems: string[]): Settings['trusted'] {
  const whole = v.safeParse(entries.trusted, raw);
  if (whole.success) return whole.output;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    problems.push('trusted: expected Object');
    return {};
  }
  const kept: Settings['trusted'] = {};
  for (const [name, since] of Object.entries(raw).slice(0, MAX_TRUSTED)) {
    const row = v.safeParse(v.tuple([site, day]), [name, since]);
    if (row.success) kept[row.output[0]] = row.output[1];
    else problems.push(`trusted["${name.slice(0, 60)}"]: expected ${row.issues[0].expected ?? 'a site and a day'}`);
  }
  return kept;
}

/**
 * Reads a stored settings blob. What fits is kept, each bad key falls back to its default alone, unknown keys are
 * dropped and named. `undefined` (nothing stored yet) is no problem.
 */
export function readSettings(raw: unknown): Repaired<Settings> {
  if (raw === undefined) return { value: DEFAULT_SETTINGS, problems: [] };
  const whole = v.safeParse(SettingsSchema, raw);
  if (whole.success) return { value: whole.output, problems: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { value: DEFAULT_SETTINGS, problems: ['settings: expected Object'] };
  }
  const blob = raw as Record<string, unknown>;
  const problems: string[] = [];
  if (!v.is(entries.version, blob.version)) problems.push('version: expected 1');
  return { value: { version: 1, trusted: repairTrusted(blob.trusted, problems) }, problems };
}

/** Settings with one site trusted (since `today`) or no longer trusted. */
export function withTrust(settings: Settings, siteName: string, on: boolean, today: number): Settings {
  const { [siteName]: _gone, ...rest } = settings.trusted;
  return { ...settings, trusted: on ? { ...rest, [siteName]: today } : rest };
}
