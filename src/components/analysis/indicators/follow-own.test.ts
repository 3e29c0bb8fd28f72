import { describe, expect, test } from 'vitest';
import { viewOwnIndicators } from '../../../queries/analyses/indicators/view-own-indicators.ts';
import { resultsOf } from '../../../queries/analyses/view-results.ts';
import { locales } from '../../../i18n/locales.ts';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { typedUnit } from '../lab/read-cell.ts';
import { followOwn } from './follow-own.ts';

const sample = joinWholeSample();
const analysis = sample.analyses.flatMap(({ data }) =>
  data.method === 'indicators' ? [data] : [],
)[0];
if (!analysis) throw new Error('expected an analysis of indicators');

const published = (name: string) =>
  new Map(
    resultsOf(sample, 'indicators')
      .find((one) => one.name === name)
      ?.table.rows.map(({ id, cells }) => [id, cells] as const),
  );
const round = (value: number | undefined) =>
  value === undefined ? undefined : Math.round(value * 100) / 100;
const plain = (cell: unknown) => (typeof cell === 'number' ? cell : undefined);

describe('indicators of one’s own, before anything is typed', () => {
  test('have the change, the growth and the way to the target of the published tables, in each language', () => {
    const [course, targets] = [published('course'), published('targets')];
    for (const locale of locales) {
      const { table, ...rules } = viewOwnIndicators(sample, 'indicators', analysis, locale);
      const idOf = new Map(Object.entries(table.names ?? {}).map(([id, name]) => [name, id]));
      expect(table.rows.length).toBeGreaterThan(5);
      for (const row of table.rows) {
        const id = idOf.get(String(row[0])) ?? '';
        const own = followOwn(row, rules);
        const cells = course.get(id) ?? [];
        expect([id, round(own.change)]).toEqual([id, plain(cells.at(-2))]);
        expect([id, round(own.growthPercent)]).toEqual([id, plain(cells.at(-1))]);
        expect([id, round(own.donePercent)]).toEqual([id, plain(targets.get(id)?.at(-1))]);
      }
    }
  });

  test('begin with the targets of the entry: 60 guests', () => {
    const { table } = viewOwnIndicators(sample, 'indicators', analysis, 'en');
    const guests = table.rows.find(([name]) => name === table.names?.guests);
    expect(guests?.slice(1)).toEqual([2023, 124.5, 2024, 77, 60, 'number']);
  });

  test('of a share have no growth, by its unit in any language, by its name, or from an older link', () => {
    const { table, ...rules } = viewOwnIndicators(sample, 'indicators', analysis, 'tr');
    const grow = (name: string, unit?: string) =>
      followOwn([name, 2020, 30, 2024, 40, undefined, unit], rules).growthPercent;
    for (const unit of ['%', 'per cent', 'Faiz', 'yüzde', 'პროცენტი', 'PUAN', 'ქულა', 'fərq'])
      expect([unit, grow('Marj', unit)]).toEqual([unit, undefined]);
    expect(grow('Margin on a cup, %')).toBeUndefined();
    expect(grow(String(table.names?.margin))).toBeUndefined();
    // (40 / 30) ^ (1 / 4) − 1
    expect(grow('Cups', 'adet')).toBeCloseTo(7.457, 3);
    expect(grow('Cups')).toBeCloseTo(7.457, 3);
  });

  test('of numbers typed as per cent are shares, unless another unit is written', () => {
    const { table } = viewOwnIndicators(sample, 'indicators', analysis, 'tr');
    const { columns } = table;
    const row = ['Pazar payı', '2012', '%10', '2013', '%15', '%20', ''];
    expect(typedUnit(row, columns)).toEqual({ at: 6, unit: '%' });
    expect(typedUnit(row.with(6, 'adet'), columns)).toBeUndefined();
    expect(typedUnit(['Payı %10', '2012', '10', '2013', '15', '20', ''], columns)).toBeUndefined();
    expect(typedUnit(row, columns.slice(0, 6))).toBeUndefined();
  });
});
