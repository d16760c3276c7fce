/**
 * The only wire format. Each message has a schema; what does not fit is refused at the border with a line that names the
 * message and the place. Names carry direction: ToBackground, ToContent. Identity (tab, frame, address) always
 * comes from the browser's sender, never from a message.
 */
import * as v from 'valibot';
import { FIELD_KINDS } from '../core/kinds';
import { STANDINGS } from '../core/reputation/verdict';
import { AGGRAVATIONS, LEVELS } from '../core/risk';

/** Longest text any message may carry in one field. */
const MAX_TEXT = 2_000;
/** Form targets a frame may name. */
export const MAX_TARGETS = 4;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const kind = v.picklist(FIELD_KINDS);
const level = v.picklist(LEVELS);
const standing = v.picklist(STANDINGS);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const warningId = v.pipe(v.string(), v.maxLength(64));

const cell = v.object({ focus: level, submit: level });

export const CHOICES = ['leave', 'dont-fill', 'continue'] as const;
const choice = v.picklist(CHOICES);
export type WarningChoice = (typeof CHOICES)[number];

export const MOMENTS = ['focus', 'submit'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What a frame has to do for each kind it reported. */
export const RulingSchema = v.object({
  standing,
  cells: v.record(kind, cell),
});
export type Ruling = v.InferOutput<typeof RulingSchema>;

/** A warning ready to draw: every text is in the person's language already. */
export const WarningViewSchema = v.object({
  id: warningId,
  level: v.picklist(['note', 'caution', 'stop']),
  lang: text,
  dir: v.picklist(['ltr', 'rtl']),
  /** Accessible name; begins with the product's name. */
  name: text,
  title: text,
  /** The site the warning speaks of, shown on its own so that no sentence can hide it. */
  site: text,
  /** Facts: what is asked for, why the site is not trusted. */
  lines: v.pipe(v.array(text), v.maxLength(6)),
  /** The advice that fits. */
  advice: text,
  /** What to do instead: the imitated entity's true site and hotline. */
  instead: v.exactOptional(text),
  safe: v.object({ label: text, choice }),
  goOn: v.exactOptional(v.object({ label: text })),
});
export type WarningView = v.InferOutput<typeof WarningViewSchema>;

const FromContentSchema = v.variant('type', [
  /** What this frame asks for now; answered with a Ruling. Sent only when it changes. */
  v.strictObject({
    type: v.literal('fields'),
    kinds: v.pipe(v.array(kind), v.maxLength(FIELD_KINDS.length)),
    /** Origins of other sites that forms holding these fields are sent to. */
    targets: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(MAX_TARGETS)),
  }),
  /** A field with a warning got the focus, or is about to be sent; answered with the warning's id, or null. */
  v.strictObject({ type: v.literal('warn'), kind, moment: v.picklist(MOMENTS) }),
  /** The person left the field: a note or caution may go. */
  v.strictObject({ type: v.literal('unwarn'), id: warningId }),
  /** The person chose in a warning drawn by this (top) frame. */
  v.strictObject({ type: v.literal('choice'), id: warningId, choice }),
  /** The page keeps taking our warning away. */
  v.strictObject({ type: v.literal('tampered'), id: warningId }),
]);
export type FromContent = v.InferOutput<typeof FromContentSchema>;

const FromPageSchema = v.variant('type', [
  /** What the popup shows of a tab; answered with a PageReport. */
  v.strictObject({ type: v.literal('page-report'), tab: tabId }),
  v.strictObject({ type: v.literal('trust'), site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)), on: v.boolean() }),
  v.strictObject({ type: v.literal('leave'), tab: tabId }),
  /** What the interstitial shows for the tab it is in; answered with a StoppedReport or null. */
  v.strictObject({ type: v.literal('stopped-report'), tab: tabId }),
  v.strictObject({ type: v.literal('proceed'), tab: tabId }),
  /** From the interstitial to where the person was before. */
  v.strictObject({ type: v.literal('back'), tab: tabId }),
  /** Damaged stored state that was repaired, to be shown once in the popup. */
  v.strictObject({ type: v.literal('dismiss-repairs') }),
]);
export type FromPage = v.InferOutput<typeof FromPageSchema>;

export const ToContentSchema = v.variant('type', [
  v.object({ type: v.literal('ruling'), ruling: RulingSchema }),
  /** Draw this (top frame only). `anchored`: the field is in this very frame, draw beside it. */
  v.object({ type: v.literal('show'), warning: WarningViewSchema, anchored: v.boolean() }),
  v.object({ type: v.literal('hide'), id: warningId }),
  /** The person chose: the frame whose field it was acts on it. */
  v.object({ type: v.literal('settle'), id: warningId, choice }),
]);
export type ToContent = v.InferOutput<typeof ToContentSchema>;

const reason = v.objectWithRest({ code: v.string() }, v.union([v.string(), v.number()]));
const entity = v.object({ id: text, zh: text, en: text, site: text, hotline: v.exactOptional(text) });

/** Everything the popup shows of one tab. Facts only: the popup turns them into sentences. */
export const PageReportSchema = v.object({
  url: v.string(),
  site: v.string(),
  /** 'none' = a page the guard does not judge (browser pages, stores). */
  standing: v.union([standing, v.literal('none')]),
  reasons: v.array(reason),
  entity: v.exactOptional(entity),
  /** Days (whole, distinct) on which the person was here before. */
  visitDays: v.number(),
  kinds: v.array(kind),
  level,
  aggravations: v.array(v.picklist(AGGRAVATIONS)),
  /** The frame whose site is worse than the page's own, if any. */
  worseFrame: v.exactOptional(v.string()),
  trusted: v.boolean(),
  /** Sentences about stored state that was damaged and repaired. */
  repairs: v.array(v.string()),
});
export type PageReport = v.InferOutput<typeof PageReportSchema>;

/** Everything the interstitial shows. */
export const StoppedReportSchema = v.object({
  why: v.picklist(['left', 'tampered']),
  url: v.string(),
  site: v.string(),
  standing,
  reasons: v.array(reason),
  entity: v.exactOptional(entity),
  kinds: v.array(kind),
});
export type StoppedReport = v.InferOutput<typeof StoppedReportSchema>;

export { FromContentSchema, FromPageSchema };
