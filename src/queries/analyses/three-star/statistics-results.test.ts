import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinShipped, joinStatistics } from '../../../../workshop/testing/joined-portals.ts';
import { resultsOf } from '../view-results.ts';
import { viewStrengths } from './view-strengths.ts';

const sample = joinStatistics();
const file = new URL('../../../../tests/statistics/made-up-jobs.csv', import.meta.url);

/** Numbers of the file of the office by year, area and division, read without any code of the engine. */
const office = new Map<string, number>();
const areas = new Set<string>();
const divisions = new Set<string>();
for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
  const [, , , , code = '', , area = '', year = '', value = ''] = line.split(',');
  if (!/^[A-U]\d\d$/.test(code) || code === 'X00' || !/^XX-(?:01|1\d)$/.test(area)) continue;
  areas.add(area);
  divisions.add(code);
  if (/^\d+$/.test(value)) office.set(`${year} ${area} ${code}`, Number(value));
}
const of = (year: string, area: string, code: string) => office.get(`${year} ${area} ${code}`);
const sum = (list: readonly (number | undefined)[]) =>
  list.reduce<number>((total, one) => total + (one ?? 0), 0);

/** Cells of a table of results by the ids of its rows and columns. */
function cellsOf(name: string): Map<string, Map<string, unknown>> {
  const table = resultsOf(sample, 'location-quotients').find((one) => one.name === name)?.table;
  return new Map(
    table?.rows.map(({ id, cells }) => [
      id,
      new Map(table.columns.map((column, at) => [column.id, cells[at]])),
    ]),
  );
}

test('the file has 8 areas and 40 divisions, some of them secret', () => {
  expect([areas.size, divisions.size]).toEqual([8, 40]);
  expect(office.size).toBeLessThan(640);
});

describe('official statistics of the sample', () => {
  test('have the quotients, shares and stars of another computation', () => {
    const shown = cellsOf('measures');
    const whole = sum([...areas].flatMap((a) => [...divisions].map((d) => of('2024', a, d))));
    let compared = 0;
    for (const area of areas) {
      const ofArea = sum([...divisions].map((code) => of('2024', area, code)));
      for (const code of divisions) {
        const jobs = of('2024', area, code);
        const cells = shown.get(`${area}-${code}`.toLowerCase());
        if (jobs === undefined) {
          expect(cells).toBeUndefined();
          continue;
        }
        const ofDivision = sum([...areas].map((one) => of('2024', one, code)));
        const size = jobs / ofDivision;
        const dominance = jobs / ofArea;
        const quotient = dominance / (ofDivision / whole);
        const stars = Number(size >= 0.25) + Number(dominance >= 0.05) + Number(quotient >= 1.5);
        expect(cells?.get('persons')).toBe(jobs);
        if (ofDivision > 0) expect(cells?.get('quotient')).toBeCloseTo(quotient, 2);
        expect(cells?.get('stars')).toBe(jobs >= 100 ? stars : 0);
        compared += 1;
      }
    }
    expect(compared).toBe([...office.keys()].filter((key) => key.startsWith('2024')).length);
  });

  test('split growth into parts that another computation has, and that add up', () => {
    const shown = cellsOf('shift-share');
    const both = (area: string, code: string) => {
      const pair = [of('2023', area, code), of('2024', area, code)] as const;
      return pair.includes(undefined) ? undefined : (pair as readonly [number, number]);
    };
    const total = (year: 0 | 1, codes: Iterable<string>) =>
      sum([...codes].flatMap((code) => [...areas].map((area) => both(area, code)?.[year])));
    const pace = total(1, divisions) / total(0, divisions) - 1;
    expect(shown.size).toBe(8);
    for (const area of areas) {
      const cells = shown.get(area.toLowerCase());
      const parts = [...divisions].flatMap((code) => {
        const pair = both(area, code);
        if (!pair) return [];
        const there = total(1, [code]) / total(0, [code]) - 1;
        const here = pair[1] - pair[0];
        return [{ reference: pair[0] * pace, mix: pair[0] * (there - pace), here, there, pair }];
      });
      expect(cells?.get('reference')).toBeCloseTo(sum(parts.map(({ reference }) => reference)), 0);
      expect(cells?.get('mix')).toBeCloseTo(sum(parts.map(({ mix }) => mix)), 0);
      const local = sum(parts.map(({ here, there, pair }) => here - pair[0] * there));
      expect(Math.abs(Number(cells?.get('local')) - local)).toBeLessThanOrEqual(0.051);
      expect(cells?.get('change')).toBe(sum(parts.map(({ here }) => here)));
      const added = ['reference', 'mix', 'local'].map((id) => Number(cells?.get(id)));
      expect(Math.abs(sum(added) - Number(cells?.get('change')))).toBeLessThan(0.16);
      expect(cells?.get('left-out')).toBe(40 - parts.length);
    }
  });

  test('have no concentration where a number is secret, and by hand elsewhere', () => {
    const shown = cellsOf('spread');
    const complete = [...divisions].filter((code) =>
      [...areas].every((area) => of('2024', area, code) !== undefined),
    );
    expect(complete.length).toBeLessThan(40);
    for (const code of divisions) {
      const told = shown.get(code.toLowerCase())?.get('coefficient');
      if (!complete.includes(code)) {
        expect(told).toEqual({ missing: 'not-reported' });
        continue;
      }
      const ofDivision = sum([...areas].map((area) => of('2024', area, code)));
      const all = sum(complete.flatMap((one) => [...areas].map((area) => of('2024', area, one))));
      const gap = sum(
        [...areas].map((area) => {
          const ofArea = sum(complete.map((one) => of('2024', area, one)));
          return Math.abs((of('2024', area, code) ?? 0) / ofDivision - ofArea / all);
        }),
      );
      expect(Math.abs(Number(told) - gap / 2)).toBeLessThanOrEqual(0.00501);
    }
  });

  test('relate activities by the areas in which both are strong, as another computation does', () => {
    const whole = sum([...areas].flatMap((a) => [...divisions].map((d) => of('2024', a, d))));
    const isStrong = (area: string, code: string): boolean | undefined => {
      const jobs = of('2024', area, code);
      const ofDivision = sum([...areas].map((one) => of('2024', one, code)));
      if (jobs === undefined || ofDivision === 0) return undefined;
      const ofArea = sum([...divisions].map((one) => of('2024', area, one)));
      return (jobs * whole) / (ofArea * ofDivision) >= 1;
    };
    const codes = [...divisions];
    const expected = new Map<string, readonly [number, number]>();
    for (const [at, one] of codes.entries()) {
      for (const other of codes.slice(at + 1)) {
        const known = [...areas].filter(
          (area) => isStrong(area, one) !== undefined && isStrong(area, other) !== undefined,
        );
        const inOne = known.filter((area) => isStrong(area, one));
        const inOther = known.filter((area) => isStrong(area, other));
        const both = inOne.filter((area) => inOther.includes(area)).length;
        const proximity = Math.min(both / inOne.length, both / inOther.length);
        if (both >= 3 && proximity >= 0.55)
          expected.set([one, other].sort().join(), [both, proximity]);
      }
    }
    const shown = [...cellsOf('related')].map(
      ([id, cells]) => [id.toUpperCase().split('-').sort().join(), cells] as const,
    );
    expect(shown.map(([pair]) => pair).toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [pair, cells] of shown) {
      expect(cells.get('areas')).toBe(expected.get(pair)?.[0]);
      expect(cells.get('proximity')).toBeCloseTo(expected.get(pair)?.[1] ?? 0, 2);
    }
    expect(shown.length).toBeGreaterThan(5);
    const closest = cellsOf('closest');
    expect([...closest.keys()].toSorted()).toEqual(
      [...new Set([...expected.keys()].flatMap((pair) => pair.split(',')))]
        .map((code) => code.toLowerCase())
        .toSorted(),
    );
    for (const [sector, cells] of closest) {
      const own = [...expected].filter(([pair]) => pair.split(',').includes(sector.toUpperCase()));
      const most = Math.max(...own.map(([, [, proximity]]) => proximity));
      expect(cells.get('proximity')).toBeCloseTo(most, 2);
    }
  });

  test('name as candidates only activities whose sector has no cluster there', () => {
    const starred = [...cellsOf('stars').keys()];
    const candidates = [...cellsOf('candidates').keys()];
    // Teaware is C23: Thistle Hills make it in a cluster already. No sector of the portal has fishing.
    expect(starred).toContain('xx-11-c23');
    expect(candidates).not.toContain('xx-11-c23');
    expect(starred).toContain('xx-13-a03');
    expect(candidates).not.toContain('xx-13-a03');
    expect([...cellsOf('unmatched').keys()]).toContain('xx-13-a03');
  });
});

describe('what a region is strong in', () => {
  const rows = (region: string) =>
    viewStrengths(sample, region, 'en')?.table.rows.map(({ label, cells }) => [
      label,
      ...cells.map(({ text }) => text),
    ]);

  test('comes with its rank among areas whose number is known', () => {
    expect(rows('XX-12')?.[0]).toEqual(['Other manufacturing (C32)', '974', '4.06', '1 / 8']);
    expect(rows('XX-11')).toEqual([
      ['Manufacture of other non-metallic mineral products (C23)', '1,634', '2.88', '1 / 8'],
      ['Manufacture of food products (C10)', '1,424', '1.71', '2 / 8'],
    ]);
  });

  test('is on no page without statistics', () => {
    expect(viewStrengths(sample, 'XM-01', 'en')).toBeUndefined();
    expect(viewStrengths(joinShipped(), 'TR-35', 'en')).toBeUndefined();
  });
});
