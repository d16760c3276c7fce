import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { candidates, FIRST_SLICE_MS, MAX_CANDIDATES, MAX_HOSTS, MAX_ROOT_DEPTH, MAX_ROOTS, MAX_SEARCHED_ELEMENTS, runInSlices, SLICE_MS } from '.';

function page(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document;
}
const openRoot = (element: Element): ShadowRoot | null => element.shadowRoot;
const found = (document: Document, rootOf = openRoot): Element[] => [...candidates(document, rootOf)];

describe('candidates', () => {
  it('finds fields of the document and of nested shadow roots', () => {
    const document = page('<input><my-form></my-form>');
    const outer = document.querySelector('my-form')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no root');
    outer.innerHTML = '<input><inner-form></inner-form>';
    const inner = outer.querySelector('inner-form')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no root');
    inner.innerHTML = '<input>';
    expect(found(document)).toHaveLength(3);
  });

  it('stops at the number of fields', () => {
    expect(found(page('<input>'.repeat(MAX_CANDIDATES + 50)))).toHaveLength(MAX_CANDIDATES);
  });

  it('enters so many roots and no more', () => {
    const document = page('<x-y></x-y>'.repeat(MAX_ROOTS + 20));
    for (const host of document.querySelectorAll('x-y')) host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    expect(found(document)).toHaveLength(MAX_ROOTS - 1);
  });

  it('goes so deep and no deeper', () => {
    const document = page('<x-y></x-y>');
    let host = document.querySelector('x-y');
    for (let depth = 0; depth < MAX_ROOT_DEPTH + 10 && host; depth += 1) {
      const root: ShadowRoot = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<input><x-y></x-y>';
      host = root.querySelector('x-y');
    }
    expect(found(document)).toHaveLength(MAX_ROOT_DEPTH);
  });

  it('asks so many elements for a root and no more', () => {
    let asked = 0;
    found(page('<x-y></x-y>'.repeat(MAX_HOSTS + 100)), () => {
      asked += 1;
      return null;
    });
    expect(asked).toBe(MAX_HOSTS);
  });

  it('looks for no roots in a vast document', () => {
    let asked = 0;
    found(page(`<x-y></x-y>${'<i></i>'.repeat(MAX_SEARCHED_ELEMENTS)}`), () => {
      asked += 1;
      return null;
    });
    expect(asked).toBe(0);
  });
});

describe('slices', () => {
  /** A clock on which every step of the work takes half a millisecond. */
  function run(steps: number): { slices: number[]; done: boolean } {
    let now = 0;
    const slices: number[] = [];
    let sinceLast = 0;
    let done = false;
    const queue: (() => void)[] = [];
    function* work(): Generator<void> {
      for (let i = 0; i < steps; i += 1) {
        now += 0.5;
        sinceLast += 0.5;
        yield;
      }
    }
    runInSlices(work(), { now: () => now, later: (next) => { slices.push(sinceLast); sinceLast = 0; queue.push(next); } }, new AbortController().signal, () => { done = true; });
    for (let next = queue.shift(); next; next = queue.shift()) next();
    return { slices, done };
  }

  it('a short look is over at once', () => {
    expect(run(1)).toEqual({ slices: [], done: true });
  });

  it('a long one pauses within its bounds and ends', () => {
    const { slices, done } = run(100);
    expect(done).toBe(true);
    expect(slices[0]).toBeLessThanOrEqual(FIRST_SLICE_MS);
    expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE_MS);
    expect(slices.length).toBeGreaterThan(10);
  });

  it('ends when told to', () => {
    const end = new AbortController();
    end.abort();
    let ran = false;
    runInSlices((function* () { ran = true; yield; })(), { now: () => 0, later: (next) => { next(); } }, end.signal, () => undefined);
    expect(ran).toBe(false);
  });
});
