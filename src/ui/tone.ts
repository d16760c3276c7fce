import type { Standing } from '../core/reputation';
import { levelRank, type Level } from '../core/risk';

/** The look of a page of ours: one of the four states of the icon. */
export type Tone = 'calm' | 'note' | 'caution' | 'stop';

/** The table of looks: the standing sets the least, what the page asks for may raise it. */
const LEAST: Readonly<Record<Standing | 'none', Tone>> = {
  none: 'calm',
  official: 'calm',
  trusted: 'calm',
  familiar: 'calm',
  unknown: 'note',
  suspicious: 'stop',
  dangerous: 'stop',
};

/** A stop on an unknown site is for the moment of sending: until then the popup speaks as a caution does. */
export function toneOf(standing: Standing | 'none', level: Level): Tone {
  const least = LEAST[standing];
  if (least === 'stop' || levelRank(level) <= levelRank(least === 'calm' ? 'none' : 'note')) return least;
  return level === 'note' ? 'note' : 'caution';
}
