import { describe, expect, test } from 'vitest';
import { classOfIndex, findGaps } from './class-of-index.ts';
import { indexLevels } from './index-levels.ts';

const fiveSteps = { least: 1, greatest: 5 };

describe('an index of levels', () => {
  test('is the weighted mean on the scale', () => {
    // (4-1)/4 = 0.75 twice, (2-1)/4 = 0.25 once: 175/3; with weights 2, 1, 1: 250/4.
    expect(indexLevels([4, 4, 2], [1, 1, 1], fiveSteps).index).toBeCloseTo(58.3333, 4);
    expect(indexLevels([4, 4, 2], [2, 1, 1], fiveSteps).index).toBe(62.5);
  });

  test('runs from 0 to 100', () => {
    expect(indexLevels([1, 1], [3, 1], fiveSteps).index).toBe(0);
    expect(indexLevels([5, 5], [3, 1], fiveSteps).index).toBe(100);
  });

  test('leaves out what is not known, and says how far that could move it', () => {
    // Known: 0.75 and 0.25 with weights 1 and 1; unknown: weight 2 of 4.
    expect(indexLevels([4, undefined, 2], [1, 2, 1], fiveSteps)).toEqual({
      index: 50,
      lowest: 25,
      highest: 75,
      known: 2,
    });
  });

  test('is none where nothing is known or weighs', () => {
    expect(indexLevels([undefined], [1], fiveSteps)).toMatchObject({ index: undefined, known: 0 });
    expect(indexLevels([5], [0], fiveSteps).index).toBeUndefined();
  });
});

describe('classes', () => {
  /** As the paper prints them, lines 1294–1304. */
  const ranges = [
    { from: 85, to: 100 },
    { from: 51, to: 84 },
    { from: 1, to: 50 },
  ];

  test('have the six printed indices as the paper has them', () => {
    const classes = [97, 83, 73, 60, 50, 47].map((index) => classOfIndex(index, ranges));
    expect(classes).toEqual([0, 1, 1, 1, 2, 2]);
  });

  test('hold no index between them, and not 0', () => {
    for (const index of [84.5, 50.01, 0.99, 0]) expect(classOfIndex(index, ranges)).toBeUndefined();
  });

  test('leave gaps that can be told', () => {
    expect(findGaps(ranges)).toEqual([
      { from: 0, to: 1 },
      { from: 50, to: 51 },
      { from: 84, to: 85 },
    ]);
    expect(findGaps([{ from: 0, to: 100 }])).toEqual([]);
  });
});
