import { expect, test } from 'vitest';
import { readTablePortal } from '../../../workshop/testing/spreadsheets/table-portal.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { readNumbers } from './read-numbers.ts';
import { employment } from './table-kinds.ts';

const { lists, tree } = readTablePortal('pl');

function read(...rows: readonly string[]) {
  const { workbook } = readWorkbook(Buffer.from(rows.join('\n')), 'sexes.csv');
  if (!workbook) throw new Error('expected a readable file');
  const files = [{ file: 'sexes.csv', workbook, mapping: undefined }];
  const setting = { lists, tree, locale: 'en', wanted: '2024' } as const;
  const { numbers, remarks } = readNumbers(files, employment, setting);
  return {
    numbers: numbers.map(({ ids, value }) => `${ids.join(' ')} ${value}`),
    // Sexes alone do not say that persons are employed.
    remarks: remarks
      .filter(({ code }) => code !== 'table.uncounted')
      .map(({ cell, code }) => `${cell} ${code}`),
  };
}

const sexes = [
  ['Total', 'Men', 'Women'],
  ['Toplam', 'Erkek', 'Kadın'],
  ['Cəmi', 'Kişilər', 'Qadınlar'],
  ['სულ', 'კაცი', 'ქალი'],
  ['Всего', 'Мужчины', 'Женщины'],
  ['Total', 'Mujeres', 'Varones'],
  ['Insgesamt', 'Männer', 'Frauen'],
  ['Ogółem', 'Mężczyźni', 'Kobiety'],
];

test.each(sexes)('%s, %s and %s below each sector: the totals are read', (total, one, other) => {
  const told = read(
    ';Manufacturing;;;Construction;;',
    `Region;${total};${one};${other};${one};${other};${total}`,
    'opolskie;100;60;40;30;20;50',
    'śląskie;10;6;4;3;1;5',
  );
  expect(told.numbers.toSorted()).toEqual([
    ...['PL-16 construction 50', 'PL-16 manufacturing 100'],
    ...['PL-24 construction 5', 'PL-24 manufacturing 10'],
  ]);
  // 3 + 1 are not 5.
  expect(told.remarks).toEqual(['C3 table.measure.chosen', 'G4 table.total.differs']);
});

test.each(sexes)('%s, %s and %s above the sectors: the totals are read', (...names) => {
  const told = read(
    `;${names.map((name) => `${name};`).join(';')}`,
    `Region;${names.map(() => 'Manufacturing;Construction').join(';')}`,
    'opolskie;100;50;60;30;40;20',
  );
  expect(told.numbers.toSorted()).toEqual(['PL-16 construction 50', 'PL-16 manufacturing 100']);
  expect(told.remarks).toEqual(['D3 table.measure.chosen']);
});

test.each(['HM', 'ᲝᲠᲘᲕᲔ', '9', 'MW'])(
  '%s is read where it is the sum of the others in every row',
  (whole) => {
    const rows = ['opolskie', 'śląskie'].flatMap((region, n) =>
      ['Manufacturing', 'Construction'].flatMap((sector, m) => [
        `${region};${sector};${whole};${30 + n + m}`,
        `${region};${sector};H;${20 + n}`,
        `${region};${sector};M;${10 + m}`,
      ]),
    );
    const head = 'Region;Sector;Sexo;Persons employed';
    const told = read(head, ...rows);
    expect({ ...told, numbers: told.numbers.toSorted() }).toEqual({
      numbers: [
        ...['PL-16 construction 31', 'PL-16 manufacturing 30'],
        ...['PL-24 construction 32', 'PL-24 manufacturing 31'],
      ],
      remarks: ['D3 table.measure.chosen'],
    });
    // One sum that is not right shows that it is none.
    const wrong = rows.map((row, n) => (n === 3 ? row.replace(/\d+$/, '99') : row));
    expect(read(head, ...wrong).numbers).toEqual([]);
  },
);

test.each([['Total'], ['Всего'], ['ჯამი'], ['Toplam']])(
  '%s beside a blank code is the total',
  (total) => {
    const head = ['Code;Activity;opolskie;śląskie', `;${total};17;8`];
    const rows = ['C;Manufacturing;9;5', 'F;Construction;8;3'];
    expect(read(...head, ...rows)).toMatchObject({ numbers: { length: 4 }, remarks: [] });
    // It is checked against its parts.
    expect(read(...head, rows[0] ?? '', 'F;Construction;8;4').remarks).toEqual([
      'D2 table.total.differs',
    ]);
  },
);

test.each([
  ['Cosmetics industry', 'Total', 'Men', 'Women'],
  ['Industria cosmetică', 'Total', 'Bărbați', 'Femei'],
])('%s, which is no sector, is told above its total, not lost', (unknown, ...names) => {
  const heads = `;Manufacturing;;;${unknown};;`;
  const told = read(
    heads,
    `Region;${[...names, ...names].join(';')}`,
    'opolskie;100;60;40;500;300;200',
  );
  expect(told.numbers).toEqual(['PL-16 manufacturing 100']);
  expect(told.remarks.some((one) => one.startsWith('E1 '))).toBe(true);
});

test('a label with a word for a total that names nothing known is told, not lost', () => {
  const told = read('Region;Manufacturing;Cosmetics total', 'opolskie;100;50', 'śląskie;10;5');
  expect(told.numbers).toEqual(['PL-16 manufacturing 100', 'PL-24 manufacturing 10']);
  expect(told.remarks).toEqual(['C2 table.total.unproven', 'C3 table.total.unproven']);
});

test('the total of a sector in one line of heads is that sector', () => {
  const told = read('Region;Manufacturing total;Total construction;Total', 'opolskie;100;50;150');
  expect(told.numbers.toSorted()).toEqual(['PL-16 construction 50', 'PL-16 manufacturing 100']);
});
