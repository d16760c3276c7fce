/**
 * What the worker is told, and what it answers our own pages. Each message has a schema; what does not fit is refused at the
 * border with a line that names the message and the place. Identity (tab, frame, address) always comes from the browser's
 * sender, never from a message.
 */
import * as v from 'valibot';
import { FIELD_KINDS } from '../core/kinds';
import { STANDINGS } from '../core/reputation/verdict';
import { AGGRAVATIONS, LEVELS } from '../core/risk';
import { CHOICES, MAX_TARGETS, MOMENTS } from './to-content';

/** Longest text any message may carry in one field. */
const MAX_TEXT = 2_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const kind = v.picklist(FIELD_KINDS);
const level = v.picklist(LEVELS);
const standing = v.picklist(STANDINGS);
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const warningId = v.pipe(v.string(), v.maxLength(64));

const choice = v.picklist(CHOICES);

const FromContentSchema = v.variant('type', [
  /** The sentinel of a frame found a control that may matter: the guard is wanted there. Answered with true. */
  v.strictObject({ type: v.literal('arm') }),
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
