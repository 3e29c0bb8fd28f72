import { greatestFirst } from '../../../domain/figures/greatest-first.ts';
import { packMarks } from '../../tools/marks/pack-marks.ts';
import { pickHighest } from '../../tools/maps/pick-highest.ts';
import { half, spacing, type StageGroup } from './place-stages.ts';

/** Scale at which marks are legible, however dense. */
const readable = 0.75;
/** Fewer marks than this are legible at any size. */
const many = 6;
/** Width for the marks of a region in its inset. */
const room = 126;

/**
 * Regions whose marks are too small and dense to distinguish, to be enlarged in an inset, as in an atlas.
 * @param max max number of regions, largest first; ties beyond it are dropped
 */
export function pickCrowded<Group extends Pick<StageGroup, 'count' | 'atPoint'>>(
  groups: readonly Group[],
  scale: number,
  max: number,
): readonly Group[] {
  if (scale >= readable) return [];
  const crowded = groups.filter(({ count, atPoint }) => count >= many && !atPoint);
  return pickHighest(crowded.toSorted(greatestFirst(({ count }) => count)), sizeOf, max);
}

const sizeOf = ({ count }: Pick<StageGroup, 'count'>) => count;

/** Max scale of the largest group's marks in its inset. */
export function enlargedScale(groups: readonly Pick<StageGroup, 'count'>[]): number {
  const largest = Math.max(1, ...groups.map(sizeOf));
  const reach = packMarks(largest, spacing).map(({ x, y }) => Math.hypot(x, y));
  return Math.min(1, room / (2 * (Math.max(...reach) + half)));
}

export const maxBoxes = (width: number): number => (width < 400 ? 2 : 3);
