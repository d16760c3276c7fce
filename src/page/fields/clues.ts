/** What speaks for a field: its own words, its label, the text before it, its programmers' names. Nearest first. */
import { attribute, closest, count, find, isElement, isText, matches, nextOf, parentOf, previousOf, tagOf, textOf } from './dom';
import { normaliseName, normaliseText } from './normalise';

export type Source = 'autocomplete' | 'placeholder' | 'label' | 'aria-label' | 'title' | 'before' | 'column' | 'heading' | 'name' | 'id' | 'data';

export interface Clue {
  readonly source: Source;
  /** Normalised. */
  readonly text: string;
}

/** Containers climbed in search of a label, and siblings looked at in each. */
const MAX_CLIMB = 6;
const MAX_SIBLINGS = 6;
/** Longest text that can be a label; of longer ones the end is taken, which is next to the field. */
const MAX_LABEL = 40;
/** Boxes for a few characters each that make up one number. */
const MAX_BOX = 4;

const CONTROLS = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea';

/** All clues of a control, strongest sources first. */
export function cluesOf(element: Element): Clue[] {
  const clues: Clue[] = [];
  const text = (source: Source, raw: string): void => {
    const normal = normaliseText(raw);
    if (normal !== '') clues.push({ source, text: normal });
  };
  for (const token of attribute(element, 'autocomplete').toLowerCase().split(/\s+/)) {
    if (token !== '' && token !== 'on' && token !== 'off') clues.push({ source: 'autocomplete', text: token });
  }
  text('label', labelOf(element));
  text('placeholder', attribute(element, 'placeholder'));
  text('aria-label', attribute(element, 'aria-label'));
  text('title', attribute(element, 'title'));
  text('data', attribute(element, 'data-placeholder') || attribute(element, 'alt'));
  if (tagOf(element) === 'input' && looksLikePrompt(attribute(element, 'value'))) text('placeholder', attribute(element, 'value'));
  text('before', textBefore(element));
  text('column', columnHeader(element));
  for (const source of ['name', 'id'] as const) {
    const normal = normaliseName(attribute(element, source));
    if (normal !== '') clues.push({ source, text: normal });
  }
  return clues;
}

/** Old pages write the prompt into the value; digits are never a prompt. */
function looksLikePrompt(value: string): boolean {
  return value.length > 1 && value.length < MAX_LABEL && /^[^\d@]+$/.test(value) && /[\u4e00-\u9fff]|enter|your/i.test(value);
}

function labelOf(element: Element): string {
  const id = attribute(element, 'id');
  const root = element.getRootNode();
  for (const name of attribute(element, 'aria-labelledby').split(/\s+/).slice(0, 3)) {
    const labelled = name === '' ? null : find(root, `[id="${escape(name)}"]`);
    const words = labelled ? textOf(labelled, MAX_LABEL) : '';
    if (words !== '') return words;
  }
  if (id !== '') {
    const forId = find(root, `label[for="${escape(id)}"]`);
    const words = forId ? textOf(forId, 2 * MAX_LABEL) : '';
    if (words !== '') return words;
  }
  const around = closest(element, 'label');
  return around ? textOf(around, MAX_LABEL) : '';
}

function escape(text: string): string {
  return text.replace(/["\\\n\r\f]/g, '\\$&');
}

const boxSize = (element: Element): number => Number(attribute(element, 'maxlength')) || Infinity;

/** The nearest text before a control, within the smallest container that has one. */
export function textBefore(element: Element): string {
  const isBox = boxSize(element) <= MAX_BOX;
  let at: Node = element;
  for (let climb = 0; climb < MAX_CLIMB; climb += 1) {
    let sibling = previousOf(at);
    for (let i = 0; sibling && i < MAX_SIBLINGS; i += 1, sibling = previousOf(sibling)) {
      if (isElement(sibling)) {
        const other = matches(sibling, CONTROLS) ? sibling : find(sibling, CONTROLS);
        // What stands before another control is that control's label, unless both are boxes of one number.
        if (other && !(isBox && boxSize(other) <= MAX_BOX)) return textAfterControl(sibling);
      }
      const words = textOf(sibling, 3 * MAX_LABEL);
      if (/[\p{L}\d]/u.test(words)) return words.length > 2 * MAX_LABEL ? words.slice(-MAX_LABEL) : words;
    }
    const parent = parentOf(at);
    if (!parent || /^(form|body|html|fieldset)$/.test(tagOf(parent))) return legendOf(parent);
    at = parent;
  }
  return '';
}

/** Text that follows the last control of a container and so stands before the next one: 'Exp [MM] / Year [YY]'. */
function textAfterControl(container: Element): string {
  const last = container.lastChild;
  return last && isText(last) ? textOf(last, MAX_LABEL) : '';
}

function legendOf(parent: Element | null): string {
  if (!parent || tagOf(parent) !== 'fieldset') return '';
  const legend = find(parent, 'legend');
  return legend ? textOf(legend, MAX_LABEL) : '';
}

/** The header of a control's table column, when the cells before it in the row hold none. */
function columnHeader(element: Element): string {
  const cell = closest(element, 'td');
  const row = cell ? parentOf(cell) : null;
  const table = row ? closest(row, 'table') : null;
  if (!cell || !row || !table) return '';
  let column = 0;
  for (let left = previousOf(cell); left && column < 30; left = previousOf(left)) if (isElement(left)) column += 1;
  const first = find(table, 'tr');
  if (!first || first === row) return '';
  let head = first.firstElementChild;
  for (let i = 0; head && i < column; i += 1) head = head.nextElementSibling;
  return head && tagOf(head) === 'th' ? textOf(head, MAX_LABEL) : '';
}

export type Beside = 'send-button' | 'image' | null;

/** Within how many containers a button or picture still belongs to the field. */
const BESIDE_CLIMB = 3;
const SENDS = /获取|发送|重发|重新获取|验证码|动态码|短信|语音|get|send|resend|text me|request/i;

/** What stands beside a code field: a button that sends one, or a picture to read one from; the nearer counts. */
export function besideField(element: Element): Beside {
  let at: Element = element;
  for (let climb = 0; climb < BESIDE_CLIMB; climb += 1) {
    for (const step of [nextOf, previousOf]) {
      let sibling = step(at);
      for (let i = 0; sibling && i < MAX_SIBLINGS; i += 1, sibling = step(sibling)) {
        if (!isElement(sibling)) continue;
        if (matches(sibling, CONTROLS) && !/^(button|submit|image)$/.test(attribute(sibling, 'type'))) break;
        const found = kindBeside(sibling);
        if (found) return found;
        if (step === previousOf && find(sibling, CONTROLS)) break;
      }
    }
    const parent = parentOf(at);
    if (!parent || tagOf(parent) === 'form' || tagOf(parent) === 'body') return null;
    at = parent;
  }
  return null;
}

function kindBeside(sibling: Element): Beside {
  const picture = matches(sibling, 'img,canvas') ? sibling : find(sibling, 'img,canvas');
  if (picture && !/icon|logo|arrow|close|eye|clear|ico\b|phone|lock|mima/i.test(attribute(picture, 'src') + attribute(picture, 'class'))) return 'image';
  if (/换一张|看不清|刷新/.test(textOf(sibling, MAX_LABEL))) return 'image';
  const button = matches(sibling, 'button,a,span,div,input[type=button],[role=button]');
  if (!button) return null;
  const words = normaliseText(textOf(sibling, MAX_LABEL) || attribute(sibling, 'value'));
  return words.length < 24 && SENDS.test(words) && !/输入|请填|enter/.test(words) ? 'send-button' : null;
}

/** How many boxes of one character stand in a row with this one (itself included). */
export function boxesInRow(element: Element): number {
  if (attribute(element, 'maxlength') !== '1') return 0;
  let container = parentOf(element);
  for (let climb = 0; container && climb < 3; climb += 1, container = parentOf(container)) {
    const boxes = count(container, 'input[maxlength="1"]');
    if (boxes > 1) return boxes;
  }
  return 1;
}
