import { expect, it } from 'vitest';
import { placeBeside, placeInCorner } from './place';

const viewport = { left: 0, top: 0, width: 1_000, height: 700 };
const card = { left: 0, top: 0, width: 300, height: 200 };
const field = { left: 100, top: 100, width: 200, height: 30 };

it('beside the field when nothing is in the way', () => {
  expect(placeBeside(field, card, viewport, () => 0)).toEqual({ left: 310, top: 100 });
});

it('where it covers least', () => {
  expect(placeBeside(field, card, viewport, (box) => (box.left > 300 ? 5 : 0))).toEqual({ left: 100, top: 140 });
});

it('in the corner that hides the field least, where there is no room beside it', () => {
  const small = { left: 0, top: 0, width: 320, height: 240 };
  const wide = { left: 10, top: 10, width: 300, height: 60 };
  expect(placeBeside(wide, card, small, () => 0)).toEqual(placeInCorner(card, small));
  expect(placeBeside({ ...wide, top: 170 }, card, small, () => 0)).toEqual({ left: 8, top: 8 });
  expect(placeInCorner(card, small)).toEqual({ left: 8, top: 24 });
});
