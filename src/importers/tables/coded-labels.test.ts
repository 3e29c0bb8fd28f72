import { expect, test } from 'vitest';
import { type CountRows, readCounts } from '../../../workshop/testing/spreadsheets/read-counts.ts';

const [adana, mersin] = ['Adana', 'Mersin'];

/** C and F of Adana and Mersin in the portal with the sections of NACE, in English. */
const read = [
  'TR-01 construction 7',
  'TR-01 manufacturing 5',
  'TR-33 construction 9',
  'TR-33 manufacturing 8',
];

/** A wide table with these headers. */
const across = (...heads: readonly string[]): CountRows => [
  ['Województwo', ...heads],
  [adana, 5, 7, ...heads.slice(2).map(() => 3)],
  [mersin, 8, 9, ...heads.slice(2).map(() => 4)],
];

const list = (manufacturing: string | number, construction: string | number): CountRows => [
  ['Województwo', 'Sekcja', 'Pracujący'],
  [adana, manufacturing, 5],
  [adana, construction, 7],
  [mersin, manufacturing, 8],
  [mersin, construction, 9],
];

test.each<[string, CountRows]>([
  ['a dash', across('C — Przetwórstwo', 'F — Budownictwo')],
  ['a hyphen between spaces', across('C - Przetwórstwo', 'F - Budownictwo')],
  ['brackets', across('Przetwórstwo (C)', 'Budownictwo (F)')],
  ['square brackets', across('Przetwórstwo [C]', 'Sekcja F')],
  ['a colon', across('C: დამამუშავებელი მრეწველობა', 'F: მშენებლობა')],
  ['a full stop', across('C. Feldolgozóipar', 'F. Építőipar')],
  ['a space', across('C Przetwórstwo przemysłowe', 'F Budownictwo')],
  ['the word for a section', across('Sekcja C – Przetwórstwo', 'Sekcja F – Budownictwo')],
  ['divisions', across('10 Produkcja artykułów spożywczych', '41 Roboty budowlane')],
  ['divisions in brackets', across('Artykuły spożywcze (10)', 'Roboty budowlane (41)')],
  ['letters and divisions', across('C10 Żywność', 'F41 Budynki')],
  ['a measure beside it', across('Pracujący w przetwórstwie (C)', 'Pracujący w budownictwie (F)')],
  ['a semicolon in the words', across('C — Przetwórstwo; naprawa', 'F — Budownictwo')],
  ['a list', list('C — Przetwórstwo', 'F — Budownictwo')],
  ['a list with brackets', list('Przetwórstwo (C)', 'Budownictwo (F)')],
  ['letters alone', list('C', 'F')],
])('a code counts beside words of another language: %s', (_, rows) => {
  const { numbers, errors } = readCounts('nace', rows);
  expect({ numbers, errors }).toEqual({ numbers: read, errors: [] });
});

test('sectors that a code told are listed with their words', () => {
  const { remarks } = readCounts('nace', across('C — Przetwórstwo', 'F — Budownictwo'));
  expect(remarks.find(({ code }) => code === 'table.codes')?.values).toEqual({
    names: 'C — Przetwórstwo = Manufacturing; F — Budownictwo = Construction',
  });
});

test.each<[string, CountRows]>([
  ['men and women', across('Kobiety (K)', 'Mężczyźni (M)')],
  ['abbreviations', across('Firmy (F)', 'Udziały (U)')],
  ['a numbering of its own', across('A. Przemysł', 'B. Budownictwo', 'C. Usługi')],
  ['words joined by a hyphen', across('C-Klasse', 'F-Klavye')],
  ['totals and measures', across('Total (A)', 'Persons (C)')],
  ['a single label', across('C — Przetwórstwo', 'Budownictwo')],
  // By its words, K in the table is F in the portal: another classification.
  ['letters of another classification', across('C — Przetwórstwo', 'K — Construcción')],
])('a letter is no code where it is something else: %s', (_, rows) => {
  const { numbers, errors } = readCounts('nace', rows);
  expect(numbers.filter((line) => !line.includes(' construction '))).toEqual([]);
  expect(errors).not.toEqual([]);
});

test('titles that begin with a letter name no sector', () => {
  const rows: CountRows = [
    ['A. Zatrudnienie według województw'],
    ['C. Przeciętne zatrudnienie'],
    ['Region', 'Persons'],
    [adana, 450],
    [mersin, 210],
  ];
  expect(readCounts('nace', rows).numbers).toEqual([]);
});

test('an unknown label suggests the entry of its code', () => {
  const { remarks } = readCounts('nace', across('C — Przetwórstwo', 'Budownictwo'));
  const told = remarks.find(({ cell }) => cell === 'B1');
  expect(told?.asks).toMatchObject({ key: 'sector', near: ['manufacturing'] });
  const women = readCounts('nace', across('Kobiety (K)', 'Mężczyźni (M)')).remarks;
  expect(women.find(({ cell }) => cell === 'B1')?.asks).toMatchObject({ near: [] });
});
