import { spreadAlong } from './spread-along.ts';

/**
 * Pushes labels apart along one line until none covers another, each as near to its wanted place
 * as can be (`spreadAlong`).
 * @param wanted middles of the labels, in any order; equal ones keep their given order
 * @param heights lengths of the labels along the line, with the air that they need
 * @param from where the line begins
 * @param to where it ends; when the labels need more room they run on past it, still apart
 * @returns middles of the labels, in the order given
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
