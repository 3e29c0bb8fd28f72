import { spreadAlong } from './spread-along.ts';

/**
 * Push labels apart until none overlap, each as near to its desired position as possible (`spreadAlong`).
 * @param wanted centres of the labels, in any order; equal ones keep their given order
 * @param heights lengths along the line, including padding
 * @param to end of the line; exceeded if labels need more space
 * @returns centres of the labels in the given order
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): number[] {
  const sorted = wanted
    .map((ideal, index) => ({ ideal, room: heights[index] ?? 0, index }))
    .sort((a, b) => a.ideal - b.ideal);
  const middles = spreadAlong(sorted, 0, from, to);
  const places = new Array<number>(wanted.length).fill(0);
  sorted.forEach(({ index }, at) => {
    places[index] = middles[at] as number;
  });
  return places;
}
