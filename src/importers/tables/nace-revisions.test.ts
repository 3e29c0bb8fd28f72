import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountRows, readCounts } from '../../../workshop/testing/spreadsheets/read-counts.ts';
import { namedRevisions } from './named-revision.ts';

/** Sections of NACE Rev. 2 by their sectors in a portal of NACE Rev. 2.1; J was divided. */
const ofRev2 = {
  A: 'agriculture',
  B: 'mining',
  C: 'manufacturing',
  D: 'energy',
  E: 'water',
  F: 'construction',
  G: 'trade',
  H: 'transport',
  I: 'hotels',
  K: 'finance',
  L: 'property',
  M: 'science',
  N: 'support',
  O: 'government',
  P: 'education',
  Q: 'health',
  R: 'culture',
  S: 'services',
  T: 'households',
  U: 'bodies',
} as const;
type Letter = keyof typeof ofRev2;
const letters = Object.keys(ofRev2) as Letter[];
const ofRev21 = {
  A: 'agriculture',
  B: 'mining',
  C: 'manufacturing',
  D: 'energy',
  E: 'water',
  F: 'construction',
  G: 'trade',
  H: 'transport',
  I: 'hotels',
  J: 'publishing',
  K: 'computing',
  L: 'finance',
  M: 'property',
  N: 'science',
  O: 'support',
  P: 'government',
  Q: 'education',
  R: 'health',
  S: 'culture',
  T: 'services',
  U: 'households',
  V: 'bodies',
} as const;

/** Sections in a header, or down a column of a list. */
const layouts: ((heads: readonly string[], title?: string) => CountRows)[] = [
  (heads, title) => [
    ...(title === undefined ? [] : [[title]]),
    ['Region', ...heads],
    ['Adana', ...heads.map((_, n) => 100 + n)],
  ],
  (heads, title) => [
    ...(title === undefined ? [] : [[title]]),
    ['Region', 'Code', 'Persons employed'],
    ...heads.map((head, n) => ['Adana', head, 100 + n]),
  ],
];
const layout = fc.constantFrom(...layouts);

/** At least one letter with the same meaning in both, so that the table is recognised as sections. */
const some = fc
  .shuffledSubarray([...letters, 'J' as const], { minLength: 3 })
  // In a table of one row, C is the mark of offices for a secret, too.
  .map((all) => all.filter((letter) => letter !== 'C'))
  .filter((all) => all.length > 2)
  .filter((all) => all.some((letter) => letter < 'J') && all.some((letter) => letter >= 'J'));

const written = (heads: readonly string[], meanings: Readonly<Record<string, string>>) =>
  heads.flatMap((head, n) => (meanings[head] ? [`TR-01 ${meanings[head]} ${100 + n}`] : [])).sort();

test('letters from J on are left open where nothing tells their revision, and asked once', () => {
  fc.assert(
    fc.property(some, layout, (heads, lay) => {
      const { numbers, remarks } = readCounts('nace-2-1', lay(heads));
      const same = Object.fromEntries(Object.entries(ofRev2).filter(([letter]) => letter < 'J'));
      expect(numbers).toEqual(written(heads, same));
      const open = remarks.filter(({ code }) => code === 'table.revision');
      expect(open.map(({ values }) => values.n)).toEqual([
        heads.filter((letter) => letter >= 'J').length,
      ]);
      expect(remarks.filter(({ asks }) => asks)).toEqual([]);
    }),
  );
});

test.each([
  ['NACE Rev. 2', ofRev2],
  ['NACE Rev. 2.1', ofRev21],
] as const)('the mapping or a title says the revision: %s', (revision, meanings) => {
  fc.assert(
    fc.property(some, layout, fc.boolean(), (heads, lay, isTitle) => {
      const rows = lay(heads, isTitle ? `Persons employed by section (${revision})` : undefined);
      const mapping = isTitle ? {} : { classification: revision };
      expect(readCounts('nace-2-1', rows, mapping).numbers).toEqual(written(heads, meanings));
    }),
  );
});

test('letters of an unknown revision are passed over where the mapping says so', () => {
  const { numbers, errors } = readCounts('nace-2-1', layouts[0]?.(['C', 'K', 'M']) ?? [], {
    classification: '-',
  });
  expect({ numbers, errors }).toEqual({ numbers: ['TR-01 manufacturing 100'], errors: [] });
});

test('a word of a mapping says what a letter is', () => {
  const { numbers } = readCounts('nace-2-1', layouts[0]?.(['D', 'F', 'K']) ?? [], {
    words: { sector: { K: 'finance' } },
  });
  expect(numbers).toEqual(['TR-01 construction 101', 'TR-01 energy 100', 'TR-01 finance 102']);
});

describe.each<[string, string, string]>([
  ['Polish', 'K — Działalność finansowa', 'L — Rynek nieruchomości'],
  ['Greek', 'K – Χρηματοπιστωτικές δραστηριότητες', 'L – Διαχείριση ακίνητης περιουσίας'],
  ['Hungarian', 'K Pénzügyi tevékenység', 'L Ingatlanügyletek'],
  ['Russian', 'K. Финансовая деятельность', 'L. Операции с недвижимостью'],
])('words of sections that every revision has tell it: %s', (_, finance, property) => {
  test('letters of NACE Rev. 2 are read by their meaning, and it is said', () => {
    const { numbers, errors, remarks } = readCounts('nace-2-1', [
      ['Region', 'C', finance, property],
      ['Adana', 120, 70, 31],
    ]);
    expect({ numbers, errors }).toEqual({
      numbers: ['TR-01 finance 70', 'TR-01 manufacturing 120', 'TR-01 property 31'],
      errors: [],
    });
    expect(remarks.find(({ code }) => code === 'table.revision.other')?.values).toEqual({
      revision: 'NACE Rev. 2',
      own: 'NACE Rev. 2.1',
      found: finance,
    });
  });
});

test('a section that was divided is left open, with those that it may be', () => {
  const { numbers, remarks } = readCounts(
    'nace-2-1',
    [
      ['Region', 'D', 'F', 'J'],
      ['Adana', 120, 70, 31],
    ],
    { classification: 'NACE Rev. 2' },
  );
  expect(numbers).toEqual(['TR-01 construction 70', 'TR-01 energy 120']);
  expect(remarks.find(({ asks }) => asks)?.asks?.near).toEqual(['publishing', 'computing']);
});

test('all sections to V are those of NACE Rev. 2.1', () => {
  const heads = Object.keys(ofRev21);
  expect(readCounts('nace-2-1', layouts[0]?.(heads) ?? []).numbers).toEqual(
    written(heads, ofRev21),
  );
});

test('evidence that disagrees proves nothing', () => {
  const { numbers } = readCounts('nace-2-1', [
    ['NACE Rev. 2.1'],
    ['Region', 'C', 'K – Finanse', 'L'],
    ['Adana', 120, 70, 31],
  ]);
  expect(numbers).toEqual(['TR-01 manufacturing 120']);
});

test('divisions mean the same in both newer revisions, and others before them', () => {
  const rows: CountRows = [
    ['Region', 'Code', 'Persons employed'],
    ['Adana', '64', 5],
    ['Adana', '85', 7],
  ];
  expect(readCounts('nace-2-1', rows).numbers).toEqual(['TR-01 education 7', 'TR-01 finance 5']);
  const old = { classification: 'NACE Rev. 1.1' };
  expect(readCounts('nace-2-1', rows, old).numbers).toEqual([]);
});

test('letters in the order of another alphabet are no Latin ones that look like them', () => {
  const { numbers } = readCounts('nace-2-1', [
    ['Region', 'Α – Γεωργία', 'Β – Ορυχεία', 'Γ – Μεταποίηση', 'Ι – Ενημέρωση'],
    ['Adana', 120, 70, 31, 4],
  ]);
  expect(numbers).toEqual([]);
});

test.each([
  ['Employment by NACE Rev. 2 activity', ['NACE Rev. 2']],
  ['NACE Rev. 2.1', ['NACE Rev. 2.1']],
  ['nace_r2', ['NACE Rev. 2']],
  ['ISIC Rev. 3.1', ['NACE Rev. 1.1']],
  ['ISIC Rev.4', ['NACE Rev. 2']],
  ['CIIU Rev. 5', ['NACE Rev. 2.1']],
  ['ISIC Rev. 3', ['NACE Rev. 1.1']],
  ['CIIU Rev. 2', []],
  ['CAEN Rev.1', ['NACE Rev. 1.1']],
  ['CAEN Rev. 2', ['NACE Rev. 2']],
  ['CAEN Rev.3', ['NACE Rev. 2.1']],
  ['CAEM-2', ['NACE Rev. 2']],
  // Portugal counts one ahead of NACE; Brazil has four versions of one revision.
  ['Secção da CAE Rev. 2.1', ['NACE Rev. 1.1']],
  ['Secção da CAE Rev. 3', ['NACE Rev. 2']],
  ['atividade económica (Secção - CAE-Rev.3); Anual', ['NACE Rev. 2']],
  ['CAE Rev. 4', ['NACE Rev. 2.1']],
  ['CNAE 2.3', ['NACE Rev. 2']],
  ['NAF rév. 2', ['NACE Rev. 2']],
  ['EVRK 2.1 red.', ['NACE Rev. 2.1']],
  ['NACE Rev. 3', []],
  ['Pracujący według PKD 2007', ['NACE Rev. 2']],
  ['TEÁOR’25', ['NACE Rev. 2.1']],
  ['ОКВЭД2', ['NACE Rev. 2']],
  ['CNAE 2.0', ['NACE Rev. 2']],
  ['Sections of NACE', []],
  ['NACE 2-digit level', []],
  ['NACE, 2 haneli', []],
  // The year of the numbers, not of the classification.
  ['Employment by PKD 2024', []],
])('a text names a revision: %s', (text, expected) => {
  expect([...namedRevisions(text, '2024')]).toEqual(expected);
});
