import { describe, expect, test } from 'vitest';
import type { FigureTable, TableCell, TableColumn, TableRow } from '../domain/figures/table.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { describeFigure } from './describe.ts';
import { localizeTable } from './localize-table.ts';

const words = (text: string) => ({ text: { az: text, tr: text, ka: text, en: text } });
const lost: TableCell = { missing: 'lost' };
const unknown: TableCell = { missing: 'not-reported' };

type Row = readonly [label: string, ...cells: TableCell[]];

function tableOf(
  columns: readonly (string | readonly [label: string, more: Partial<TableColumn>])[],
  rows: readonly Row[],
  extra: (label: string) => Partial<TableRow> = () => ({}),
): FigureTable {
  return {
    head: words('Row'),
    columns: columns.map((column) => {
      const [label, more] = typeof column === 'string' ? [column, {}] : column;
      return { id: label.toLowerCase(), label: words(label), type: 'number', ...more };
    }),
    rows: rows.map(([label, ...cells]) => ({
      id: label.toLowerCase(),
      label: words(label),
      cells,
      ...extra(label),
    })),
  };
}

const say = (kind: FigureKind, table: FigureTable, locale: Locale = 'en') =>
  describeFigure(kind, localizeTable(table, locale), locale);

describe('numbers', () => {
  test('the highest and the lowest are said with their values', () => {
    const table = tableOf(
      ['Clusters'],
      [
        ['Bolu', 2],
        ['İstanbul', 51],
        ['Ankara', 26],
      ],
    );
    expect(say('bar', table)).toBe('Clusters: highest value 51 (İstanbul). Lowest: 2 (Bolu).');
    for (const locale of locales) {
      const said = say('bar', table, locale);
      for (const part of ['Clusters', 'İstanbul', '51', 'Bolu']) expect(said).toContain(part);
      expect(said).not.toContain('Ankara');
    }
  });

  test('ties are said as ties: none of those alike is named before the others', () => {
    const table = tableOf(
      ['Clusters'],
      [
        ['A', 5],
        ['B', 5],
        ['C', 1],
        ['D', 0],
        ['E', 0],
      ],
    );
    expect(say('bar', table)).toBe('Clusters: highest value 5, in 2 rows. Lowest: 0, in 2 rows.');
    expect(
      say(
        'bar',
        tableOf(
          ['Clusters'],
          [
            ['A', 7],
            ['B', 7],
          ],
        ),
      ),
    ).toBe('Clusters: all 2 values are 7.');
  });

  test('a single value is no highest and no lowest', () => {
    const table = tableOf(
      ['Clusters'],
      [
        ['A', 5],
        ['B', lost],
      ],
    );
    expect(say('bar', table)).toBe('Clusters: only A, 5. One value is lost in the source.');
  });

  test('each column is told, but not more than a listener can keep', () => {
    const names = Array.from({ length: 9 }, (_, index) => `Series ${index + 1}`);
    const table = tableOf(names, [
      ['A', ...names.map((_, index) => index)],
      ['B', ...names.map((_, index) => 10 + index)],
    ]);
    const said = say('heat', table);
    expect(said.match(/highest/g)).toHaveLength(6);
    expect(said).toContain('Series 6: highest value 15 (B).');
  });

  test('words that a source gives instead of numbers are told', () => {
    const table = tableOf(
      ['Clusters'],
      [
        ['Germany', words('named first')],
        ['Italy', words('named second')],
        ['Spain', lost],
      ],
    );
    expect(say('bar', table)).toBe(
      'Germany: named first; Italy: named second. One value is lost in the source.',
    );
  });
});

describe('what is missing', () => {
  test('absences are counted by their reason', () => {
    const table = tableOf(
      ['Now', 'Then'],
      [
        ['A', 1, lost],
        ['B', 2, lost],
        ['C', unknown, 3],
        ['D', { missing: 'suppressed' }, { missing: 'not-applicable' }],
      ],
    );
    const said = say('bar', table);
    expect(said).toContain(
      'One value was not reported. One cell does not apply. One value is not shown. 2 values are lost in the source.',
    );
    expect(say('bar', table, 'tr')).toContain('2 değer elde yok.');
    expect(say('bar', table, 'ka')).toContain('წყაროში დაკარგულია 2 მნიშვნელობა.');
    expect(say('bar', table, 'az')).toContain('2 dəyər mənbədə qalmayıb.');
  });

  test('a table without any number says what is missing, and a lost figure that it is lost', () => {
    expect(say('bar', tableOf(['Clusters'], [['A', lost]]))).toBe(
      'One value is lost in the source.',
    );
    for (const locale of locales) expect(describeFigure('none', undefined, locale)).toMatch(/\.$/);
    expect(describeFigure('none', undefined, 'en')).toContain('lost in the source');
  });
});

describe('change', () => {
  const years = (first: TableCell, ...rest: TableCell[]) =>
    tableOf(
      ['Index'],
      [first, ...rest].map((cell, index): Row => [String(2019 + index), cell]),
    );

  test.each(['line', 'column'] as const)('%s: the first and the last year are compared', (kind) => {
    expect(say(kind, years(100, 120, 95))).toContain('Index, 2019: 100; 2021: 95; change: −5.');
    expect(say(kind, years(100, 162.9))).toContain('change: +62.9.');
    expect(say(kind, years(100, 50, 100))).toContain('change: 0.');
  });

  test('years without a number are not taken for zero', () => {
    expect(say('line', years(unknown, 120, 95, lost))).toContain(
      'Index, 2020: 120; 2021: 95; change: −25.',
    );
    expect(say('line', years(100, lost))).not.toContain('change');
  });

  test.each(locales)('a rise has a plus and a fall a minus (%s)', (locale) => {
    expect(say('line', years(100, 120), locale)).toContain('+20');
    expect(say('line', years(120, 100), locale)).toContain('−20');
  });
});

describe('figures without a scale', () => {
  test('a flow is told step by step, and how many follow', () => {
    const table = tableOf([], [['Clay'], ['Body'], ['Kiln']], (label) =>
      label === 'Kiln' ? {} : { links: [{ to: label === 'Clay' ? 'body' : 'kiln' }] },
    );
    expect(say('flow', table)).toBe('3 entries, 2 links. Clay → Body. Body → Kiln.');
  });

  test('a network names the node with most links, counted at both ends, and all that share it', () => {
    const star = tableOf([], [['A'], ['B'], ['C'], ['D']], (label) =>
      label === 'A' ? {} : { links: [{ to: 'a' }] },
    );
    expect(say('network', star)).toContain('Most links: A, 3.');
    const pair = tableOf([], [['A'], ['B'], ['C']], (label) =>
      label === 'A' ? { links: [{ to: 'b' }] } : {},
    );
    expect(say('network', pair)).toContain('Most links: A and B, 1.');
    expect(say('network', tableOf([], [['A'], ['B']]))).not.toContain('Most links');
  });

  test('a timeline tells its first and its last, or that none has a date', () => {
    const when = [['When', { type: 'time' }]] as const;
    const table = tableOf(when, [
      ['Report', { time: '2012-06' }],
      ['Project', { time: '2007' }],
      ['Plan', unknown],
    ]);
    expect(say('timeline', table)).toBe(
      '3 entries; first: Project (2007); last: Report (June 2012). One value was not reported.',
    );
    expect(say('timeline', tableOf(when, [['Plan', lost]]))).toBe(
      '1 entry, none with a date. One value is lost in the source.',
    );
  });

  test('rows with words alone are counted by them, the missing ones once', () => {
    const text = { type: 'text' } as const;
    const table = tableOf(
      [
        ['Region', text],
        ['Stage', text],
      ],
      [
        ['A', words('North'), words('Idea')],
        ['B', words('South'), words('Idea')],
        ['C', words('South'), words('Mature')],
        ['D', words('South'), unknown],
      ],
    );
    expect(say('symbol-map', table)).toBe(
      '4 rows. Idea: 2; Mature: 1. One value was not reported.',
    );
  });

  test('a table without rows or columns is not silent either', () => {
    for (const locale of locales) {
      expect(say('symbol-map', tableOf([['Stage', { type: 'text' }]], []), locale)).toMatch(/0 \S/);
      expect(say('bar', tableOf(['Clusters'], []), locale)).toMatch(/0 \S/);
    }
    expect(say('treemap', tableOf([], [['A']]))).toBe('1 row.');
  });

  test('a diamond names its corners', () => {
    expect(say('diamond', tableOf([], [['Demand'], ['Rivalry']]))).toBe('Demand; Rivalry.');
  });
});
