/** What the worker knows on its own: settings, visits, choices. Memory is a copy of storage and may vanish at any time. */
import * as v from 'valibot';
import { readAddress } from '../core/address';
import { FIELD_KINDS, type FieldKind } from '../core/kinds';
import { readSettings, withTrust, type Settings } from '../core/policy';
import { isFamiliar, judgeAddress, noteVisit, STANDINGS, VisitsSchema, type NoVerdict, type Verdict, type Visits } from '../core/reputation';
import { LEVELS, levelRank, type Choice, type Level } from '../core/risk';
import { stored } from '../platform/storage';
import { today } from '../platform/clock';

const RepairsSchema = v.array(v.string());
/** Repair lines kept until the person dismisses them. */
const MAX_REPAIRS = 20;

const settingsProblems: string[] = [];
const settings = stored<Settings>('local', 'settings', (raw) => {
  const read = readSettings(raw);
  settingsProblems.push(...read.problems);
  return read.value;
});

const visits = stored<Visits>('local', 'visits', (raw) => {
  if (raw === undefined) return {};
  const read = v.safeParse(VisitsSchema, raw);
  if (read.success) return read.output;
  settingsProblems.push('visits: expected a list of days per site');
  return {};
});

const repairs = stored<string[]>('local', 'repairs', (raw) => (v.is(RepairsSchema, raw) ? raw : []));

const ChoicesSchema = v.record(
  v.string(),
  v.record(v.picklist(FIELD_KINDS), v.object({ level: v.picklist(LEVELS), standing: v.picklist(STANDINGS) })),
);
type Choices = v.InferOutput<typeof ChoicesSchema>;
/** In session storage only: "Continue anyway" in a page ends with the browser's session. */
const choices = stored<Choices>('session', 'choices', (raw) => (v.is(ChoicesSchema, raw) ? raw : {}));

export type ChosenHere = Readonly<Partial<Record<FieldKind, Choice>>>;

/** Everything a verdict needs, loaded: judging is synchronous from here on. */
export interface Knowledge {
  judge(url: string): Verdict | NoVerdict;
  /** The site of a web address; `null` for what is none. */
  siteOf(url: string): string | null;
  isTrusted(site: string): boolean;
  visitDays(site: string): number;
  chosen(place: string): ChosenHere;
}

/** Loads settings, visits and choices (from memory when the worker is awake). Nothing here waits for network or policy. */
export async function knowledge(): Promise<Knowledge> {
  const [prefs, seen, chosen] = await Promise.all([settings.read(), visits.read(), choices.read()]);
  await recordRepairs();
  const day = today();
  return {
    judge(url) {
      const plain = judgeAddress(url);
      if ('error' in plain) return plain;
      const trusted = Object.hasOwn(prefs.trusted, plain.site);
      const familiar = isFamiliar(seen, plain.site, day);
      return trusted || familiar ? judgeAddress(url, { trusted, familiar }) : plain;
    },
    siteOf(url) {
      const read = readAddress(url);
      return 'error' in read || !/^https?:/.test(url) ? null : read.site;
    },
    isTrusted: (site) => Object.hasOwn(prefs.trusted, site),
    visitDays: (site) => (Object.hasOwn(seen, site) ? (seen[site]?.length ?? 0) : 0),
    chosen: (place) => (Object.hasOwn(chosen, place) ? (chosen[place] ?? {}) : {}),
  };
}

/** Damage found while loading is kept for the popup, and the repaired state is written over the damaged one. */
async function recordRepairs(): Promise<void> {
  if (settingsProblems.length === 0) return;
  const found = settingsProblems.splice(0);
  await repairs.update((lines) => [...lines, ...found].slice(-MAX_REPAIRS));
  await settings.update((value) => ({ ...value }));
  await visits.update((value) => ({ ...value }));
}

export async function repairLines(): Promise<readonly string[]> {
  return repairs.read();
}

export async function dismissRepairs(): Promise<void> {
  await repairs.update((lines) => (lines.length === 0 ? lines : []));
}

export async function setTrust(site: string, on: boolean): Promise<void> {
  await settings.update((value) => withTrust(value, site, on, today()));
}

/** Counts today as a day on which the person was at this site. */
export async function countVisit(site: string): Promise<void> {
  await visits.update((value) => noteVisit(value, site, today()));
}

/** Remembers a choice for kinds at a place (a site, or a frame's site within a site), never lowering an earlier one. */
export async function rememberChoice(
  place: string,
  kinds: readonly FieldKind[],
  level: Level,
  standing: Choice['standing'],
): Promise<void> {
  await choices.update((all) => {
    const here = Object.hasOwn(all, place) ? { ...all[place] } : {};
    for (const kind of kinds) {
      const before = here[kind];
      if (before?.standing === standing && levelRank(before.level) >= levelRank(level)) continue;
      here[kind] = { level, standing };
    }
    return { ...all, [place]: here };
  });
}

/** Storage was changed by someone else (another context, a test, the person's sync): read it afresh next time. */
export function forgetCopies(area: string, keys: readonly string[]): void {
  if (area === 'local' && keys.includes('settings')) settings.forget();
  if (area === 'local' && keys.includes('visits')) visits.forget();
  if (area === 'local' && keys.includes('repairs')) repairs.forget();
  if (area === 'session' && keys.includes('choices')) choices.forget();
}
