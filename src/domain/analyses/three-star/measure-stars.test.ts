import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissing } from '../../missing.ts';
import { giveStars, type StarThresholds } from './give-stars.ts';
import { holdAreas } from './hold-areas.ts';
import { type Jobs, readJobs } from './jobs-table.ts';
import { type Measure, measureStars, starNames } from './measure-stars.ts';

const inOneCountry = () => 'XX';

function measureAll(rows: readonly Jobs[]) {
  const table = readJobs(rows);
  return measureStars(table, holdAreas(table, inOneCountry, 'all'));
}

const jobs = (region: string, sector: string, persons: number): Jobs => ({
  region,
  sector,
  persons,
});

describe('the three measures', () => {
  // Hill: 30 of its 100 persons make pots; hill and bay together 40 of 200.
  const measures = measureAll([
    jobs('hill', 'pots', 30),
    jobs('hill', 'kites', 70),
    jobs('bay', 'pots', 10),
    jobs('bay', 'kites', 90),
  ]);

  test('are the shares and the quotient that one works out by hand', () => {
    const values = measures.map(({ area, sector, ...of }) => [
      area,
      sector,
      ...starNames.map((name) => Number((of[name] as Measure).value.toFixed(4))),
    ]);
    expect(values).toEqual([
      // size 30/40, dominance 30/100, quotient 0.3 / (40/200)
      ['hill', 'pots', 0.75, 0.3, 1.5],
      // 70/160, 70/100, 0.7 / 0.8
      ['hill', 'kites', 0.4375, 0.7, 0.875],
      ['bay', 'pots', 0.25, 0.1, 0.5],
      ['bay', 'kites', 0.5625, 0.9, 1.125],
    ]);
  });

  test('are exact where every cell is told', () => {
    const certainties = measures.flatMap((one) =>
      starNames.map((name) => (one[name] as Measure).certainty),
    );
    expect(new Set(certainties)).toEqual(new Set(['exact']));
  });

  test('are not applicable where there is nothing to divide by', () => {
    const [pots] = measureAll([jobs('hill', 'pots', 0), jobs('hill', 'kites', 5)]);
    expect(pots?.size).toEqual({ missing: 'not-applicable' });
    expect(pots?.specialisation).toEqual({ missing: 'not-applicable' });
    expect(pots?.dominance).toEqual({ value: 0, certainty: 'exact' });
  });
});

describe('what nobody tells', () => {
  // The number making kites in the bay is unknown.
  const measures = measureAll([
    jobs('hill', 'pots', 30),
    jobs('hill', 'kites', 70),
    jobs('bay', 'pots', 10),
  ]);
  const certaintyOf = (area: string, sector: string) => {
    const found = measures.find((one) => one.area === area && one.sector === sector);
    return found && starNames.map((name) => (found[name] as Measure).certainty);
  };

  test('gives no measures of its own', () => {
    expect(certaintyOf('bay', 'kites')).toBeUndefined();
  });

  test('makes the measures that are divided by it the most that they can be', () => {
    expect(certaintyOf('hill', 'kites')).toEqual(['at-most', 'exact', 'open']);
    expect(certaintyOf('bay', 'pots')).toEqual(['exact', 'at-most', 'open']);
  });

  test('makes a quotient the least that it can be if only the whole lacks it', () => {
    expect(certaintyOf('hill', 'pots')).toEqual(['exact', 'exact', 'at-least']);
  });
});

describe('an area against its reference', () => {
  const places: Record<string, string> = {
    bay: 'XX',
    hill: 'XX',
    quay: 'bay',
    pier: 'bay',
    ridge: 'hill',
  };
  const table = (...areas: string[]) => readJobs(areas.map((area) => jobs(area, 'pots', 1)));
  const referencesIn = (areas: string[], kind: 'all' | 'above') =>
    holdAreas(table(...areas), (area) => places[area], kind).map(({ area, parts }) => [
      area,
      ...parts,
    ]);

  test('is a district in its province, and a province in its country', () => {
    expect(referencesIn(['bay', 'hill', 'quay', 'pier'], 'above')).toEqual([
      ['bay', 'bay', 'hill'],
      ['hill', 'bay', 'hill'],
      ['quay', 'bay'],
      ['pier', 'bay'],
    ]);
  });

  test('is the sum of the districts where nothing is told of the province', () => {
    expect(referencesIn(['quay', 'pier', 'ridge'], 'above')).toEqual([
      ['quay', 'quay', 'pier'],
      ['pier', 'quay', 'pier'],
      // A province with one district in the table is no reference for it.
      ['ridge', 'quay', 'pier', 'ridge'],
    ]);
  });

  test('counts nobody twice among all areas, and leaves out what it does not know', () => {
    expect(referencesIn(['bay', 'hill', 'quay', 'moon'], 'all')).toEqual([
      ['bay', 'bay', 'hill'],
      ['hill', 'bay', 'hill'],
      ['quay', 'bay', 'hill'],
    ]);
  });

  test('is the country also for a capital that stands among regions of a higher level', () => {
    const whole = ['bay', 'ridge'];
    expect(referencesIn(['bay', 'quay', 'ridge'], 'all')).toEqual([
      ['bay', ...whole],
      ['quay', ...whole],
      ['ridge', ...whole],
    ]);
    expect(referencesIn(['bay', 'quay', 'ridge'], 'above')).toEqual([
      ['bay', ...whole],
      ['quay', 'bay'],
      ['ridge', ...whole],
    ]);
  });

  test('cannot be measured in a sector of which the province is silent', () => {
    const silent = readJobs([
      jobs('bay', 'pots', 50),
      jobs('quay', 'pots', 20),
      jobs('quay', 'kites', 5),
    ]);
    const held = holdAreas(silent, (area) => places[area], 'above');
    const kites = measureStars(silent, held).find(({ sector }) => sector === 'kites');
    expect(kites?.size).toEqual({ missing: 'not-reported' });
    expect(kites?.dominance).toEqual({ value: 0.2, certainty: 'exact' });
  });
});

const areas = ['a', 'b', 'c'];
const sectors = ['s', 't', 'u', 'v'];
const grid = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 12 });
const rowsOf = (numbers: readonly number[]) =>
  areas.flatMap((area, i) =>
    sectors.map((sector, j) => jobs(area, sector, numbers[i * sectors.length + j] ?? 0)),
  );

test('sizes of a sector and dominances of an area add up to one, quotients to the mean of one', () => {
  fc.assert(
    fc.property(grid, (numbers) => {
      const measures = measureAll(rowsOf(numbers.map((n) => n + 1)));
      const total = measures.reduce((sum, { persons }) => sum + persons, 0);
      const add = (list: typeof measures, name: 'size' | 'dominance') =>
        list.reduce((sum, one) => sum + (one[name] as Measure).value, 0);
      for (const sector of sectors) {
        const own = measures.filter((one) => one.sector === sector);
        expect(add(own, 'size')).toBeCloseTo(1);
        const mean = own.reduce((sum, one) => {
          const ofArea = measures.filter(({ area }) => area === one.area);
          const weight = ofArea.reduce((all, { persons }) => all + persons, 0) / total;
          return sum + weight * (one.specialisation as Measure).value;
        }, 0);
        expect(mean).toBeCloseTo(1);
      }
      for (const area of areas) {
        const own = measures.filter((one) => one.area === area);
        expect(add(own, 'dominance')).toBeCloseTo(1);
      }
    }),
  );
});

test('a verdict that is called sure stands whatever the cells hold that nobody tells', () => {
  const thresholds: StarThresholds = { size: 0.4, dominance: 0.3, specialisation: 1.2 };
  const holes = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  let judged = 0;
  fc.assert(
    fc.property(grid, holes, (numbers, hidden) => {
      const rows = rowsOf(numbers);
      // Keep one row and one column, so that both tables have the same areas and sectors.
      const told = rows.filter((_, n) => n < sectors.length || n % 4 === 0 || !hidden[n]);
      const whole = giveStars(measureAll(rows), thresholds);
      for (const pair of giveStars(measureAll(told), thresholds)) {
        const true_ = whole.find(
          ({ area, sector }) => area === pair.area && sector === pair.sector,
        );
        for (const name of starNames) {
          if (pair.unsure.includes(name) || isMissing(pair[name])) continue;
          judged += 1;
          expect(pair.stars.includes(name)).toBe(true_?.stars.includes(name));
        }
      }
    }),
  );
  expect(judged).toBeGreaterThan(1000);
});

test('a sector with fewer persons than the least number gets no star, whatever its shares', () => {
  const rows = [jobs('hill', 'pots', 2), jobs('hill', 'kites', 8), jobs('bay', 'kites', 90)];
  const all: StarThresholds = { size: 0.1, dominance: 0.1, specialisation: 1 };
  const starsOfPots = (atLeast: number) =>
    giveStars(measureAll(rows), { ...all, atLeast }).find(({ sector }) => sector === 'pots')?.stars;
  expect(starsOfPots(2)).toEqual([...starNames]);
  expect(starsOfPots(3)).toEqual([]);
});
