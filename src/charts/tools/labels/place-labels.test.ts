import { expect, test } from 'vitest';
import type { Segment } from '../geometry/segments.ts';
import { type LabelPlace, placeLabels } from './place-labels.ts';

const place = (x: number, cost: number, more: Partial<LabelPlace> = {}): LabelPlace => ({
  box: { x, y: 0, width: 10, height: 10 },
  leader: undefined,
  cost,
  gap: { x: 2, y: 0 },
  ...more,
});
const lefts = (places: readonly (LabelPlace | undefined)[]) => places.map((each) => each?.box.x);
const from =
  (...places: readonly LabelPlace[]) =>
  () =>
    places;

test('each takes its cheapest free place, the first of equal ones, and keeps its distance', () => {
  expect(lefts(placeLabels([from(place(50, 2), place(0, 1), place(90, 1))]))).toEqual([0]);
  const second = from(place(0, 0), place(11, 1), place(12, 2));
  expect(lefts(placeLabels([from(place(0, 0)), second]))).toEqual([0, 12]);
});

test('no label stands on the leader of another, and crossing leaders cost a way round', () => {
  const leader: Segment = [0, 5, 100, 5];
  const led = from(place(-20, 0, { leader }));
  expect(lefts(placeLabels([led, from(place(50, 0), place(200, 9))]))).toEqual([-20, 200]);
  const across = place(300, 0, { leader: [50, -20, 50, 40] });
  expect(lefts(placeLabels([led, from(across, place(200, 399))]))).toEqual([-20, 200]);
  expect(lefts(placeLabels([led, from(across, place(200, 401))]))).toEqual([-20, 300]);
});

test('who has no place goes without, or all do', () => {
  const labels = [from(place(0, 0)), from(place(5, 0)), from(place(40, 0))];
  expect(lefts(placeLabels(labels))).toEqual([0, undefined, 40]);
  expect(placeLabels(labels, { allOrNone: true })).toEqual([undefined, undefined, undefined]);
});

test('the order decides who chooses first, and a further round lets labels move again', () => {
  const both = from(place(0, 0), place(30, 5));
  expect(lefts(placeLabels([both, both], { order: [1, 0] }))).toEqual([30, 0]);
  // The second gives up the position that the first wanted, which takes it in the next round.
  let tries = 0;
  const restless = () => [tries++ === 0 ? place(0, 0) : place(60, 0)];
  expect(lefts(placeLabels([restless, both], { order: [0, 1], rounds: 2 }))).toEqual([60, 0]);
});

test('what is slow to find out is asked of free places alone', () => {
  const asked: string[] = [];
  const slow = (name: string, x: number, cost: number) =>
    place(x, 0, {
      slowCost: () => {
        asked.push(name);
        return cost;
      },
    });
  const found = placeLabels([
    from(place(0, 0)),
    from(slow('a', 0, 0), slow('b', 40, 9), slow('c', 80, 1)),
  ]);
  expect(lefts(found)).toEqual([0, 80]);
  expect(asked).toEqual(['b', 'c']);
});
