import { describe, expect, test } from 'vitest';
import { comparePairs } from './compare-pairs.ts';
import { findCandidates } from './find-candidates.ts';
import { giveStars, tallyStars } from './give-stars.ts';
import { holdAreas } from './hold-areas.ts';
import { type Jobs, readJobs } from './jobs-table.ts';
import { measureStars } from './measure-stars.ts';
import { varyThreshold } from './vary-threshold.ts';

// Columns: pots, kites, clouds. Totals of areas 100, 200, 100; of sectors 75, 270, 55; in all 400.
const later = [
  [60, 20, 20],
  [10, 170, 20],
  [5, 80, 15],
];
const earlier = [
  [40, 40, 20],
  [10, 170, 20],
  [5, 80, 0],
];
const names = ['hill', 'plain', 'coast'];
const things = ['pots', 'kites', 'clouds'];

function measure(numbers: readonly (readonly number[])[]) {
  const rows = numbers.flatMap((line, i) =>
    line.map((persons, j): Jobs => ({ region: names[i] ?? '', sector: things[j] ?? '', persons })),
  );
  const table = readJobs(rows);
  return measureStars(
    table,
    holdAreas(table, () => 'XX', 'above'),
  );
}

const thresholds = { size: 0.4, dominance: 0.2, specialisation: 1.25 };
const pairs = giveStars(measure(later), thresholds);
const told = (list: readonly { area: string; sector: string; stars: readonly string[] }[]) =>
  list.map(({ area, sector, stars }) => `${area} ${sector}: ${stars.join(' ')}`);

describe('stars', () => {
  test('are given from the threshold on', () => {
    expect(told(pairs)).toEqual([
      // 60/75, 60/100, 0.6 / (75/400) = 3.2
      'hill pots: size dominance specialisation',
      // 20/270, 20/100, 0.2 / 0.675
      'hill kites: dominance',
      // 20/55 = 0.36, 20/100, 0.2 / 0.1375 = 1.45
      'hill clouds: dominance specialisation',
      'plain pots: ',
      // 170/270 = 0.63, 170/200, 0.85 / 0.675 = 1.259
      'plain kites: size dominance specialisation',
      // 20/55, 20/200, 0.1 / 0.1375
      'plain clouds: ',
      'coast pots: ',
      // 80/270, 80/100, 0.8 / 0.675 = 1.19
      'coast kites: dominance',
      // 15/55, 15/100, 0.15 / 0.1375 = 1.09
      'coast clouds: ',
    ]);
  });

  test('are counted by area, none of them included', () => {
    expect([...tallyStars(pairs)]).toEqual([
      ['hill', [0, 1, 1, 1]],
      ['plain', [2, 0, 0, 1]],
      ['coast', [2, 1, 0, 0]],
    ]);
  });
});

describe('candidates', () => {
  test('have so many stars, most first, and no cluster yet', () => {
    const isThere = (area: string, sector: string) => area === 'hill' && sector === 'pots';
    expect(told(findCandidates(pairs, 2, isThere))).toEqual([
      'plain kites: size dominance specialisation',
      'hill clouds: dominance specialisation',
    ]);
  });

  test('get fewer as a threshold rises', () => {
    const counts = varyThreshold(measure(later), 'specialisation', [0.5, 1.25, 1.26, 4], {
      thresholds,
      least: 2,
      hasCluster: () => false,
    });
    expect(counts.map(({ stars, candidates }) => [stars, candidates])).toEqual([
      // Quotients: 3.2, 0.30, 1.45, 0.27, 1.26, 0.73, 0.27, 1.19, 1.09.
      [6, 4],
      [3, 3],
      // 0.85 / 0.675 = 1.2593: plain kites keep size and dominance.
      [2, 3],
      [0, 2],
    ]);
  });
});

describe('two times', () => {
  const changes = comparePairs(giveStars(measure(earlier), thresholds), pairs);
  const of = (area: string, sector: string) =>
    changes.find((one) => one.area === area && one.sector === sector);

  test('tell of growth, and of stars gained and lost', () => {
    // Earlier hill clouds: 20/40 of the sector, 20/100 of the hill.
    expect(of('hill', 'clouds')).toMatchObject({
      persons: 0,
      growth: 0,
      gained: [],
      lost: ['size'],
    });
    expect(of('hill', 'pots')).toMatchObject({ persons: 20, growth: 0.5, gained: [], lost: [] });
  });

  test('give no growth from nothing', () => {
    expect(of('coast', 'clouds')).toMatchObject({ persons: 15, growth: undefined });
  });

  test('compare only what both tell', () => {
    const [first, ...others] = giveStars(measure(earlier), thresholds);
    expect(first?.area).toBe('hill');
    expect(comparePairs(others, pairs)).toHaveLength(pairs.length - 1);
  });
});
