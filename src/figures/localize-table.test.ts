import { describe, expect, test } from 'vitest';
import type { FigureTable, TableCell, TableColumn } from '../domain/figures/table.ts';
import { missingReasons } from '../domain/missing.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { FigureUnit } from '../schemas/figure-data.ts';
import { localizeTable, type PrintOptions } from './localize-table.ts';

const words = (text: string) => ({ text: { az: text, tr: text, ka: text, en: text } });

/** A table of one column. */
function tableOf(
  cells: readonly TableCell[],
  column: Pick<TableColumn, 'unit' | 'type'> = { type: 'number' },
): FigureTable {
  return {
    head: words('Row'),
    columns: [{ id: 'value', label: words('Value'), ...column }],
    rows: cells.map((cell, index) => ({
      id: `r${index}`,
      label: words(`Row ${index}`),
      cells: [cell],
    })),
  };
}

/** Printed texts of its cells. */
function printed(
  locale: Locale,
  cells: readonly TableCell[],
  unit?: FigureUnit,
  options?: PrintOptions,
): string[] {
  const column = unit ? ({ type: 'number', unit } as const) : ({ type: 'number' } as const);
  const { rows } = localizeTable(tableOf(cells, column), locale, options);
  return rows.map((row) => row.cells[0]?.text ?? '');
}

describe('numbers', () => {
  test('the sign of per cent stands before the number in Turkish, and behind it elsewhere', () => {
    expect(printed('tr', [90.2, 5], 'percent')).toEqual(['%90,2', '%5,0']);
    expect(printed('az', [90.2], 'percent')).toEqual(['90,2%']);
    expect(printed('ka', [90.2], 'percent').map((text) => text.replace(/\s/, ''))).toEqual([
      '90,2%',
    ]);
    expect(printed('en', [90.2], 'percent')).toEqual(['90.2%']);
  });

  test('a large number has the thousands of its language, a year has none', () => {
    expect(locales.map((locale) => printed(locale, [6_000_000], 'eur')[0])).toEqual([
      '6.000.000',
      '6.000.000',
      '6\u00a0000\u00a0000',
      '6,000,000',
    ]);
    for (const locale of locales) expect(printed(locale, [2012], 'year')).toEqual(['2012']);
  });

  test('numbers of a column have equally many decimals, but as given where the source prints them', () => {
    expect(printed('en', [12.5, 3, 0.25])).toEqual(['12.50', '3.00', '0.25']);
    expect(printed('en', [12.5, 3, 0.25], undefined, { asGiven: true })).toEqual([
      '12.5',
      '3',
      '0.25',
    ]);
    expect(printed('tr', [37.5, 18.75], 'percent', { asGiven: true })).toEqual(['%37,5', '%18,75']);
  });

  test('a negative number has a minus, and what rounds to zero has none', () => {
    expect(printed('en', [-18])).toEqual(['−18']);
    expect(printed('tr', [-18], 'percent')).toEqual(['−%18']);
    expect(printed('en', [-0.001, 0])).toEqual(['0', '0']);
  });

  test('what is met is said in words', () => {
    expect(printed('en', [1, 0], 'status')).toEqual(['met', 'not met']);
    expect(printed('tr', [1, 0], 'status')).toEqual(['karşılandı', 'karşılanmadı']);
  });

  test('levels have their names, and keep their numbers', () => {
    const levels = new Map([
      [1, 'low'],
      [2, 'high'],
    ]);
    const { rows } = localizeTable(tableOf([1, 2, 3]), 'en', { levels });
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      { value: 1, text: 'low' },
      { value: 2, text: 'high' },
      { value: 3, text: '3' },
    ]);
  });
});

describe('times', () => {
  const times = ['2013', '2013-Q2', '2009-07', '2009-07-15'].map((time) => ({ time }));
  const timesIn = (locale: Locale, ends: readonly string[] = []) =>
    localizeTable(tableOf(times, { type: 'time' }), locale, { ends }).rows.map(
      ({ cells }) => cells[0],
    );

  test.each([
    ['az', ['2013', '2013, II rüb', 'iyul 2009', '15 iyul 2009']],
    ['tr', ['2013', '2013, 2. çeyrek', 'Temmuz 2009', '15 Temmuz 2009']],
    ['ka', ['2013', '2013 წლის II კვარტალი', '2009 წლის ივლისი', '2009 წლის 15 ივლისი']],
    ['en', ['2013', 'Q2 2013', 'July 2009', '15 July 2009']],
  ] as const)('years, quarters, months and days in %s', (locale, texts) => {
    expect(timesIn(locale).map((cell) => cell?.text)).toEqual(texts);
  });

  test('a period stands at its start; in a column of ends, at its end', () => {
    expect(timesIn('en')[1]?.value).toBe(2013.25);
    expect(timesIn('en', ['value'])[1]?.value).toBe(2013.5);
    expect(timesIn('en', ['other'])[0]?.value).toBe(2013);
  });
});

describe('what is no number', () => {
  test.each(locales)('words are said as they are, without a value (%s)', (locale) => {
    const { rows } = localizeTable(tableOf([words('almost half')]), locale);
    expect(rows[0]?.cells).toEqual([{ text: 'almost half' }]);
  });

  test.each(locales)('each reason for an absence has words of its own (%s)', (locale) => {
    const { rows } = localizeTable(tableOf(missingReasons.map((missing) => ({ missing }))), locale);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.map(({ missing }) => missing)).toEqual(missingReasons);
    expect(cells.every(({ value }) => value === undefined)).toBe(true);
    const texts = cells.map(({ text }) => text);
    expect(new Set(texts).size).toBe(missingReasons.length);
    // Ids must not be visible.
    if (locale !== 'en') for (const reason of missingReasons) expect(texts).not.toContain(reason);
  });

  test('words of the interface are those of the language', () => {
    const table: FigureTable = { ...tableOf([]), head: { word: 'sector' } };
    expect(locales.map((locale) => localizeTable(table, locale).head)).toEqual([
      'Sektor',
      'Sektör',
      'სექტორი',
      'Sector',
    ]);
  });
});

describe('rows', () => {
  test('what a row leads to stands in a last column, by its label', () => {
    const table: FigureTable = {
      head: words('Step'),
      columns: [],
      rows: [
        {
          id: 'a',
          label: words('First'),
          cells: [],
          links: [{ to: 'b' }, { to: 'c', weight: 2 }],
        },
        { id: 'b', label: words('Second'), cells: [], links: [{ to: 'c' }] },
        { id: 'c', label: words('Third'), cells: [] },
      ],
    };
    const { columns, rows } = localizeTable(table, 'en');
    expect(columns).toEqual([{ id: 'links', label: 'Next step', type: 'text', decimals: 0 }]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      [{ text: 'Second; Third (2)' }],
      [{ text: 'Third' }],
      [{ text: '' }],
    ]);
    expect(rows[0]?.links).toEqual([{ to: 'b' }, { to: 'c', weight: 2 }]);
  });

  test('a name that is not known in the language is the original one, and says its language', () => {
    const table = tableOf([1]);
    const named: FigureTable = {
      ...table,
      rows: [
        {
          id: 'a',
          label: { name: { original: 'ღვინო, კახეთი', language: 'ka', tr: 'Şarap, Kaheti' } },
          cells: [1],
        },
      ],
    };
    const label = (locale: Locale) => {
      const [row] = localizeTable(named, locale).rows;
      return [row?.label, row?.lang];
    };
    expect(label('tr')).toEqual(['Şarap, Kaheti', undefined]);
    expect(label('az')).toEqual(['ღვინო, კახეთი', 'ka']);
    expect(label('ka')).toEqual(['ღვინო, კახეთი', undefined]);
  });

  test('units are named in the language, and keep their id', () => {
    const [column] = localizeTable(tableOf([1], { type: 'number', unit: 'usd' }), 'en').columns;
    expect(column).toMatchObject({ unitId: 'usd', unit: 'US dollars' });
  });
});
