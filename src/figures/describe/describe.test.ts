import { describe, expect, test } from 'vitest';
import type { FigureTable, TableCell, TableColumn, TableRow } from '../../domain/figures/table.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { FigureKind } from '../../schemas/figure.ts';
import { describeFigure } from './describe.ts';
import { localizeTable } from '../localize-table.ts';

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
  const named: Row[] = [
    ['Bolu', 2],
    ['İstanbul', 51],
    ['Ankara', 26],
    ['Gaziantep', 19],
    ['İzmir', 8],
  ];

  test('the highest and the lowest are said with their values', () => {
    const table = tableOf(['Clusters'], named);
    expect(say('bar', table)).toBe('Clusters: İstanbul at the top (51), Bolu at the bottom (2).');
    for (const locale of locales) {
      const said = say('bar', table, locale);
      for (const part of ['Clusters', 'İstanbul', '51', 'Bolu']) expect(said).toContain(part);
      expect(said).not.toContain('Ankara');
    }
  });

  test('of four values or fewer all are told, in the order of the table', () => {
    expect(say('bar', tableOf(['Clusters'], named.slice(0, 4)))).toBe(
      'Clusters: Bolu (2), İstanbul (51), Ankara (26) and Gaziantep (19).',
    );
    expect(say('bar', tableOf(['Clusters'], named.slice(0, 2)), 'tr')).toBe(
      'Clusters: Bolu (2) ve İstanbul (51).',
    );
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
    expect(say('bar', table)).toBe('Clusters: most – A and B (5 each); D and E: none.');
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
    ).toBe('Clusters: A (7) and B (7).');
  });

  test('of counts in a list of those with any, none is called the lowest', () => {
    const table = tableOf([['Idea', { unit: 'clusters' }]], named);
    const listed = { ...table, head: { word: 'region' } as const };
    expect(say('bar', listed)).toBe('Idea: most – İstanbul (51).');
  });

  test('where all that have any have as many, none is called first', () => {
    const rows: readonly Row[] = [
      ['A', 1],
      ['B', 1],
      ['C', 1],
      ['D', 0],
      ['E', 0],
    ];
    const table = tableOf([['Idea', { unit: 'clusters' }]], [...rows]);
    const listed = { ...table, head: { word: 'region' } as const };
    expect(say('bar', listed)).toBe('Idea: 1 each in A, B and C; D and E: none.');
    const all = { ...listed, rows: listed.rows.slice(0, 2) };
    expect(say('bar', all)).toBe('Idea: 1 each in A and B.');
  });

  test('what is counted is most and fewest, what is measured from and to', () => {
    expect(say('bar', tableOf([['Actions', { unit: 'count' }]], named))).toBe(
      'Actions: most – İstanbul (51); fewest – Bolu (2).',
    );
  });

  test('names with brackets of their own are told without further brackets', () => {
    const table = tableOf(
      ['Points'],
      [
        ['Work (first level)', 22],
        ['Plans', 2],
      ],
    );
    expect(say('bar', table)).toBe('Points: Work (first level) – 22; Plans – 2.');
  });

  test('a single value is no highest and no lowest', () => {
    const table = tableOf(
      ['Clusters'],
      [
        ['A', 5],
        ['B', lost],
      ],
    );
    expect(say('bar', table)).toBe(
      'Clusters: the only value given is 5 (A). One value is missing from our copy of the source.',
    );
  });

  test('each column is told, but not more than a listener can keep', () => {
    const names = Array.from({ length: 9 }, (_, index) => `Series ${index + 1}`);
    const table = tableOf(names, [
      ['A', ...names.map((_, index) => index)],
      ['B', ...names.map((_, index) => 10 + index)],
    ]);
    const said = say('heat', table);
    expect(said.match(/Series \d: /g)).toHaveLength(6);
    expect(said).toContain('Series 6: A (5) and B (15).');
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
      'Germany: named first; Italy: named second. One value is missing from our copy of the source.',
    );
  });
});

describe('in each language', () => {
  const rows: Row[] = [
    ['Bolu', 2],
    ['Ankara', 26],
    ...['Bursa', 'Çorum', 'Düzce', 'Edirne'].map((name): Row => [name, 1]),
  ];
  test.each([
    ['en', 'Clusters: Ankara at the top (26), 4 others at the bottom (1).'],
    ['tr', 'Clusters: en yüksek olan Ankara (26), en düşük olan diğer 4 (1).'],
    ['az', 'Clusters: ən yüksək olan Ankara (26), ən aşağı olan digər 4 (1).'],
    ['ka', 'Clusters: პირველია Ankara (26), ბოლო – დანარჩენი 4 (1).'],
  ] as const)('the highest and the lowest (%s)', (locale, said) => {
    expect(say('bar', tableOf(['Clusters'], rows), locale)).toBe(said);
  });

  const levels = new Map([
    [1, 'too little'],
    [3, 'enough'],
  ]);
  test.each([
    ['en', 'Money: Selling at the top (“enough”), Buying at the bottom (“too little”).'],
    ['tr', 'Money: en üstte Selling (“enough”), en altta Buying (“too little”).'],
    ['az', 'Money: ən yuxarıda Selling («enough»), ən aşağıda Buying («too little»).'],
    ['ka', 'Money: ყველაზე მაღლაა Selling („enough“), ყველაზე დაბლა – Buying („too little“).'],
  ] as const)('names of levels stand in quotation marks (%s)', (locale, said) => {
    const table = tableOf(
      ['Money'],
      [
        ['Selling', 3],
        ['Buying', 1],
      ],
    );
    expect(describeFigure('heat', localizeTable(table, locale, { levels }), locale)).toBe(said);
  });

  test('where levels are told, a row is named with the group whose part it is', () => {
    const table = tableOf(
      ['Money'],
      [
        ['At home', 3],
        ['Making', 1],
      ],
      (label) => ({ group: words(label === 'Making' ? 'Making' : 'Selling') }),
    );
    expect(describeFigure('heat', localizeTable(table, 'en', { levels }), 'en')).toBe(
      'Money: Selling: at home at the top (“enough”), Making at the bottom (“too little”).',
    );
  });

  test.each([
    ['en', '5% a year: 100 (row: 0), then 162.9 (row: 10), a change of +62.9.'],
    ['tr', '5% a year: ilk değer 100 (row: 0), son değer 162,9 (row: 10); fark: +62,9.'],
    ['az', '5% a year: 100 (row: 0), sonra 162,9 (row: 10); fərq: +62,9.'],
    ['ka', '5% a year: ჯერ 100 (row: 0), ბოლოს 162,9 (row: 10); სხვაობა: +62,9.'],
  ] as const)(
    'a bare number in the head of a row is told with what it counts (%s)',
    (locale, said) => {
      const table = tableOf(
        ['5% a year'],
        [
          ['0', 100],
          ['10', 162.9],
        ],
      );
      const local = localizeTable(table, locale, { asGiven: true });
      expect(describeFigure('line', local, locale)).toBe(said);
    },
  );
});

test('whether something is met is counted and not ranked', () => {
  const table = tableOf(
    [['Status', { unit: 'status' }]],
    [
      ['A', 1],
      ['B', 1],
      ['C', 0],
    ],
  );
  expect(say('ladder', table)).toBe('3 criteria. Met: 2; not met: 1.');
  const listed = tableOf([], [['A'], ['B']]);
  expect(say('ladder', listed)).toBe('2 criteria.');
});

test('a network tells its strongest link, unless several are as strong', () => {
  const pairs = (one: number, other: number) =>
    tableOf([], [['A'], ['B'], ['C']], (label) =>
      label === 'A'
        ? {
            links: [
              { to: 'b', weight: one },
              { to: 'c', weight: other },
            ],
          }
        : {},
    );
  expect(say('network', pairs(2, 5))).toContain('The strongest link: A and C (5).');
  expect(say('network', pairs(2, 2))).not.toContain('strongest');
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
      'Not reported: C (now). One cell is empty, as there is no such value. One value is not shown. 2 values are missing from our copy of the source.',
    );
    expect(say('bar', table, 'tr')).toContain('2 değer elimizdeki kopyada yok.');
    expect(say('bar', table, 'ka')).toContain('2 მონაცემი წყაროს ჩვენს ასლში არ არის.');
    expect(say('bar', table, 'az')).toContain('2 dəyər əlimizdəki nüsxədə yoxdur.');
  });

  test('a table without any number says what is missing, and a lost figure that it is lost', () => {
    expect(say('bar', tableOf(['Clusters'], [['A', lost]]))).toBe(
      'One value is missing from our copy of the source.',
    );
    for (const locale of locales) expect(describeFigure('none', undefined, locale)).toMatch(/\.$/);
    expect(describeFigure('none', undefined, 'en')).toContain('missing from our copy');
  });
});

describe('change', () => {
  const years = (first: TableCell, ...rest: TableCell[]) =>
    tableOf(
      ['Index'],
      [first, ...rest].map((cell, index): Row => [String(2019 + index), cell]),
    );

  test.each(['line', 'column'] as const)('%s: the first and the last year are compared', (kind) => {
    expect(say(kind, years(100, 120, 95))).toContain(
      'Index: 100 (2019), then 95 (2021), a change of −5.',
    );
    expect(say(kind, years(100, 162.9))).toContain('a change of +62.9.');
    expect(say(kind, years(100, 50, 100))).toContain('a change of 0.');
  });

  test('years without a number are not taken for zero', () => {
    expect(say('line', years(unknown, 120, 95, lost))).toContain(
      'Index: 120 (2020), then 95 (2021), a change of −25.',
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
    expect(say('flow', table)).toBe('Clay, then body, then kiln.');
  });

  test('a network names the node with most links, counted at both ends, and all that share it', () => {
    const star = tableOf([], [['A'], ['B'], ['C'], ['D']], (label) =>
      label === 'A' ? {} : { links: [{ to: 'a' }] },
    );
    expect(say('network', star)).toContain('Most links: A (3).');
    const pair = tableOf([], [['A'], ['B'], ['C']], (label) =>
      label === 'A' ? { links: [{ to: 'b' }] } : {},
    );
    expect(say('network', pair)).toContain('Most links: A (1) and B (1).');
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
      'First: Project (2007); last: Report (June 2012). Not reported: Plan.',
    );
    expect(say('timeline', tableOf(when, [['Plan', lost]]))).toBe(
      'No dates are given. One value is missing from our copy of the source.',
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
      '4 clusters: 2 at the idea stage and 1 at the mature stage. Not reported: D (stage).',
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
