/** What the person sees, quietest first. */
export const LEVELS = ['none', 'note', 'caution', 'stop'] as const;
export type Level = (typeof LEVELS)[number];

/** Position in LEVELS: a higher number is a louder warning. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The louder of two levels. */
export function louder(a: Level, b: Level): Level {
  return levelRank(a) >= levelRank(b) ? a : b;
}
