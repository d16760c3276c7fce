/** Where a note or caution goes: beside its field, not over anything the person may want to use next. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Free space between the field and the card, and between the card and the viewport's edge, in CSS pixels. */
const GAP = 10;
const EDGE = 8;

/**
 * The best of the places around a field: the first that lies in the viewport and covers the least.
 * @param cost how much a box would cover (0 = nothing that matters)
 */
export function placeBeside(field: Box, card: Box, viewport: Box, cost: (box: Box) => number): { left: number; top: number } {
  const clampLeft = (x: number): number => Math.max(EDGE, Math.min(x, viewport.width - card.width - EDGE));
  const clampTop = (y: number): number => Math.max(EDGE, Math.min(y, viewport.height - card.height - EDGE));
  const right = field.left + field.width + GAP;
  const below = field.top + field.height + GAP;
  const places = [
    { left: right, top: clampTop(field.top) },
    { left: clampLeft(field.left), top: field.top - card.height - GAP },
    { left: clampLeft(field.left), top: below },
    { left: field.left - card.width - GAP, top: clampTop(field.top) },
  ].filter(
    ({ left, top }) =>
      left >= 0 && top >= 0 && left + card.width <= viewport.width && top + card.height <= viewport.height,
  );
  let best = cornerOff(field, card, viewport);
  let least = Infinity;
  for (const place of places) {
    const covered = cost({ width: card.width, height: card.height, ...place });
    if (covered < least) {
      best = place;
      least = covered;
    }
  }
  return best;
}

/** No room beside the field (small window, large zoom): the corner that leaves most of the field in sight. */
function cornerOff(field: Box, card: Box, viewport: Box): { left: number; top: number } {
  const corner = placeInCorner(card, viewport);
  const corners = [corner.left, EDGE].flatMap((left) => [corner.top, EDGE].map((top) => ({ left, top })));
  const hidden = ({ left, top }: { left: number; top: number }): number =>
    Math.max(0, Math.min(left + card.width, field.left + field.width) - Math.max(left, field.left)) *
    Math.max(0, Math.min(top + card.height, field.top + field.height) - Math.max(top, field.top));
  return corners.reduce((a, b) => (hidden(b) < hidden(a) ? b : a));
}

/** The lower right corner: for fields in other frames, whose place the top frame does not know. */
export function placeInCorner(card: Box, viewport: Box): { left: number; top: number } {
  return {
    left: Math.max(EDGE, viewport.width - card.width - 2 * EDGE),
    top: Math.max(EDGE, viewport.height - card.height - 2 * EDGE),
  };
}
