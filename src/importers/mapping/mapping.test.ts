import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { importMappingSchema } from '../../schemas/import-mapping.ts';
import { indexColumns } from '../form/column-index.ts';
import { readTables } from '../form/read-tables.ts';
import { listOptions } from '../values/option-list.ts';
import { readOption } from '../values/read-option.ts';
import { typedText } from '../values/typed.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { mapForms, mapHeaders, mapWords } from './apply-mapping.ts';
import { findMapping, fitsPattern } from './find-mapping.ts';
import { applyEdits, patternOf, startMapping, writeMapping } from './mapping-edits.ts';

function bookOf(csv: string) {
  const reading = readWorkbook(Buffer.from(csv), 'list.csv');
  if (!reading.workbook) throw new Error('the list cannot be read');
  return reading.workbook;
}

const mapping = (data: object) => importMappingSchema.parse({ for: 'clusters', ...data });

const columns = indexColumns([
  { key: 'name', names: ['Name'] },
  { key: 'region', names: ['Region'] },
  { key: 'stage', names: ['Stage'] },
]);

test('a header of the mapping means what it says, and the usual name of that column nothing', () => {
  const book = bookOf('Name;Título;Dónde;Web\nold;Parque Sur;Norte;www\n');
  const own = mapping({ columns: { título: 'name', Dónde: 'region', Web: '-' } });
  const { forms, remarks } = readTables('list.csv', book, mapHeaders(columns, own));
  const texts = forms.map(({ cells }) => [...cells].map(([key, { text }]) => [key, text]));
  expect(texts).toEqual([
    [
      ['name', 'Parque Sur'],
      ['region', 'Norte'],
    ],
  ]);
  // The skipped column is not mentioned; the unknown one is.
  expect(remarks.map(({ code, cell }) => [code, cell])).toEqual([['form.header.unknown', 'A1']]);
});

test('usual names count where the file has none of the headers of the mapping', () => {
  const own = mapping({ columns: { Título: 'name' } });
  const { forms } = readTables(
    'list.csv',
    bookOf('Name,Region\nA park,North\n'),
    mapHeaders(columns, own),
  );
  expect(forms[0]?.cells.get('name')?.text).toBe('A park');
});

test('a word of the mapping means what it says, whatever else it means', () => {
  const label = (text: string) => ({ az: text, tr: text, ka: text, en: text });
  const list = listOptions([
    { id: 'idea', label: label('Idea') },
    { id: 'mature', label: label('Mature') },
  ]);
  const own = mapping({ words: { stage: { Habilitado: 'mature', idea: 'mature', x: 'gone' } } });
  const read = (text: string) => readOption(typedText(text), mapWords(list, own, 'stage'), 'en');
  expect(read('HABILITADO')).toMatchObject({ kind: 'value', value: 'mature' });
  expect(read('Idea')).toMatchObject({ kind: 'value', value: 'mature' });
  expect(read('Mature')).toMatchObject({ kind: 'value', value: 'mature' });
  // The id of a removed entry is no answer.
  expect(read('x')).toMatchObject({ kind: 'refused' });
});

test('marks of no answer are taken out, and what is the same for all rows stands where no column is', () => {
  const own = mapping({
    missing: { 's.d.': 'yes', 'n.d.': 'no' },
    words: { stage: { otro: '-' } },
    constants: { region: 'AR-B', name: 'never' },
  });
  const { forms } = readTables('list.csv', bookOf('Name,Stage\nA,S.D.\nB,n.d.\nC,Otro\n'), columns);
  const cells = mapForms(forms, own).map((form) =>
    Object.fromEntries([...form.cells].map(([key, { text }]) => [key, text])),
  );
  expect(cells).toEqual([
    { name: 'A', region: 'AR-B' },
    { name: 'B', stage: 'n.d.', region: 'AR-B' },
    { name: 'C', region: 'AR-B' },
  ]);
});

test.each([
  ['Parks 2027.CSV', 'parks *.csv', true],
  ['data/parks.csv', 'parks.csv', true],
  ['parks.csv.bak', 'parks.csv', false],
  ['parksXcsv', 'parks.csv', false],
  ['a(1)+.csv', 'a(*)+.csv', true],
])('%s fits %s: %s', (name, pattern, fits) => {
  expect(fitsPattern(name, pattern)).toBe(fits);
});

test('a file is known by its name, else by its columns', () => {
  const mappings = [
    { id: 'all', data: mapping({ files: ['*.csv'] }) },
    { id: 'parks', data: mapping({ files: ['parks-*.csv'], columns: { A: 'name', B: 'region' } }) },
    { id: 'table', data: importMappingSchema.parse({ for: 'table', as: 'needs', files: ['*'] }) },
  ];
  const workbook = bookOf('a report\nB;c;A\n1;2;3\n');
  const find = (file: string, kind: 'clusters' | 'returns' = 'clusters') =>
    findMapping(mappings, { kind, file, workbook })?.id;
  expect(find('parks-2027.csv')).toBe('parks');
  expect(find('other.csv')).toBe('all');
  expect(find('other.xlsx')).toBe('parks');
  expect(find('other.xlsx', 'returns')).toBeUndefined();
  const bare = bookOf('B;c\n1;2\n');
  expect(findMapping(mappings, { kind: 'clusters', file: 'x.xlsx', workbook: bare })).toBe(
    undefined,
  );
});

test('a file of last year names the pattern of the next, unless it is called by a number alone', () => {
  expect(patternOf('/in/Parks-2026 v2.xlsx')).toBe('Parks-* v*.xlsx');
  expect(patternOf('2026.csv')).toBe('2026.csv');
  expect(patternOf('parks20260315.csv')).toBe('parks*.csv');
  const { id, data } = startMapping('Kümeler 2026.csv', { kind: 'clusters' }, new Set(['kumeler']));
  expect([id, data.files]).toEqual(['kumeler-2', ['Kümeler *.csv']]);
  expect(startMapping('★.csv', { kind: 'table', as: 'needs' }, new Set()).id).toBe('needs');
});

test('digits of a word stay in the pattern and in the name of the mapping', () => {
  const started = (file: string) => {
    const { id, data } = startMapping(file, { kind: 'clusters' }, new Set());
    return [id, ...data.files];
  };
  expect(started('pl-utf16le.csv')).toEqual(['pl-utf16le', 'pl-utf16le.csv']);
  expect(started('NACE2-list 2026.csv')).toEqual(['nace2-list', 'NACE2-list *.csv']);
  expect(started('ქვემო3-2031.csv')).toEqual(['kvemo3', 'ქვემო3-*.csv']);
});

test('a mapping is added to, and what stands in its file keeps its order and its comments', () => {
  const text = `# Parks\nfor: clusters\nfiles: [parks.csv]\ncolumns:\n  Web: '?' # https://a\n  B: region # ours\n`;
  const start = mapping(parse(text));
  const edits = [
    { path: ['columns', 'Web'], value: '-' },
    { path: ['columns', 'N°: x'], value: '?', comment: '1 | 2' },
    { path: ['words', 'stage', 'yes'], value: 'idea' },
    { path: ['missing', '#'], value: 'yes' },
  ] as const;
  const written = writeMapping(text, start, edits);
  expect(written).toBe(
    [
      "# Parks\nfor: clusters\nfiles: [ parks.csv ]\ncolumns:\n  Web: '-'\n  B: region # ours",
      "  'N°: x': '?' # 1 | 2\nwords:\n  stage:\n    yes: idea\nmissing:\n  '#': yes\n",
    ].join('\n'),
  );
  expect(mapping(parse(written))).toEqual(applyEdits(start, edits));
});
