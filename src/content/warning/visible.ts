/** Whether a card can really be seen and reached: what the page's CSS, overlays and inertness cannot fake. */

/** Least opacity of the page's root at which a person sees what is drawn. */
const MIN_OPACITY = 0.7;

/** Points of the card that must belong to us: its centre and near its corners, as shares of its size. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
] as const;

/** True when every point of the card that lies in the viewport belongs to `host` and the page's root is opaque. */
export function isReallyVisible(host: Element, card: Element): boolean {
  const box = card.getBoundingClientRect();
  if (box.width < 40 || box.height < 20) return false;
  const inView = POINTS.map(([x, y]) => [box.left + x * box.width, box.top + y * box.height] as const).filter(
    ([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight,
  );
  if (inView.length === 0) return false;
  if (!inView.every(([x, y]) => document.elementFromPoint(x, y) === host)) return false;
  const root = getComputedStyle(document.documentElement);
  return Number(root.opacity) >= MIN_OPACITY && !/opacity|brightness|contrast|blur/.test(root.filter);
}
