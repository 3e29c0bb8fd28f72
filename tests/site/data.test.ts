import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { parseCsv, toRecords } from '../support/csv.ts';
import { siteFolder } from '../support/folders.ts';
import { readPages, siteFiles } from '../support/pages.ts';
import { strings } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, find } from '../support/tree.ts';

const text = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const csvFiles = siteFiles().filter((file) => file.endsWith('.csv'));
const recordsOf = (file: string) => toRecords(parseCsv(text(file)));
const clusters = recordsOf('data/clusters.csv');

/** Cells of the first sheet as text, empty cells as ''. */
function sheetOf(file: string): string[][] {
  const book = read(readFileSync(join(siteFolder, file)));
  const sheet = book.Sheets[book.SheetNames[0] as string];
  const rows = utils.sheet_to_json<unknown[]>(sheet as never, { header: 1, defval: '' });
  return rows.map((row) => row.map(String));
}

test('clusters.csv has the columns that others rely on, in their order', () => {
  const head = [
    'id',
    'name_original',
    'name_az',
    'name_tr',
    'name_ka',
    'name_en',
    'country',
    'regions',
    'sectors',
    'kind',
    'stage',
    'edition',
    'source',
  ];
  // What is known of the profile follows them.
  expect(parseCsv(text('data/clusters.csv'))[0]?.slice(0, head.length)).toEqual(head);
});

test('clusters.csv has the 356 rows of Türkiye and the ten of Georgia, each once', () => {
  expect(clusters.length).toBe(366);
  expect(new Set(clusters.map(({ id }) => id)).size).toBe(366);
  expect(clusters.filter(({ country }) => country === 'TR').length).toBe(356);
  expect(clusters.filter(({ country }) => country === 'GE').length).toBe(10);
});

test('every cluster has its name in four languages, a sector, a kind and a source', () => {
  const required = [
    'name_original',
    'name_az',
    'name_tr',
    'name_ka',
    'name_en',
    'sectors',
    'kind',
    'source',
  ];
  const empty = clusters.flatMap((row) =>
    required.filter((column) => !row[column]).map((column) => `${row.id}: ${column}`),
  );
  expect(empty).toEqual([]);
});

test('stages stand as codes, and as nothing where the source reports none', () => {
  const stages = new Map<string, number>();
  for (const { stage = '' } of clusters) stages.set(stage, (stages.get(stage) ?? 0) + 1);
  expect([...stages.keys()].sort()).toEqual(['', 'developing', 'idea', 'initial', 'mature']);
  expect(clusters.filter(({ stage }) => !stage).every(({ edition }) => !edition)).toBe(true);
});

test('the ids of regions and sectors that clusters name have rows of their own', () => {
  const known = new Set(
    [...recordsOf('data/regions.csv'), ...recordsOf('data/sectors.csv')].map(({ id }) => id),
  );
  const named = clusters.flatMap(({ regions = '', sectors = '' }) =>
    `${regions};${sectors}`.split(';').filter(Boolean),
  );
  expect(shorten(named.filter((id) => !known.has(id)))).toEqual([]);
  expect(named.length).toBeGreaterThan(700);
});

/** Tables of a data package are for programs, which take the mark for a letter of the first name. */
const packed = /^data\/\d{4}\//;

test.each(csvFiles.filter((file) => !packed.test(file)))(
  '%s opens in a spreadsheet: byte order mark, one kind of line end, even rows',
  (file) => {
    const csv = text(file);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [head = [], ...rows] = parseCsv(csv);
    expect(new Set(head).size).toBe(head.length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    // Outside quotes a line ends in one way only.
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  },
);

test.each(csvFiles)('no cell of %s runs as a formula or shows a value that is missing', (file) => {
  const cells = parseCsv(text(file)).flat();
  const bad = cells.filter((cell) =>
    /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)|^(NaN|undefined|null)$|\[object/.test(cell),
  );
  expect(bad).toEqual([]);
});

// The lists of figures and practices are no tables: their titles and addresses have four languages each.
const jsonTables = siteFiles().filter((file) =>
  /^data\/(?!figures|practices)[\w-]+\.json$/.test(file),
);

test.each(jsonTables)('%s holds the same rows as its CSV', (file) => {
  const rows = JSON.parse(text(file)) as Record<string, string | number | null>[];
  const asText = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]),
    ),
  );
  const undefused = recordsOf(file.replace('.json', '.csv')).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=[=+\-@])/, '')]),
    ),
  );
  expect(asText).toEqual(undefused);
});

// The empty form and the sheets for reviewers are workbooks to fill in, no tables.
const workbooks = siteFiles().filter((file) => file.endsWith('.xlsx'));
const sheets = workbooks.filter((file) => !/\/(?:survey\/form|desk\/[^/]+)\//.test(file));

// The tables of a data package are CSV alone, described by the files beside them.
const ownTables = csvFiles.filter((file) => !/^data\/[^/]+\//.test(file));

test('every table exists as CSV, XLSX and, in ids, as JSON', () => {
  const names = (ending: string, files: readonly string[]) =>
    files.map((file) => file.replace(ending, '')).sort();
  expect(names('.xlsx', sheets)).toEqual(names('.csv', ownTables));
  expect(names('.json', jsonTables)).toEqual(
    names(
      '.csv',
      ownTables.filter((file) => file.startsWith('data/')),
    ),
  );
  expect(sheets.length).toBeGreaterThanOrEqual(10);
});

test.each(sheets)('%s opens and has the same cells as its CSV', (file) => {
  const csv = parseCsv(text(file.replace('.xlsx', '.csv'))).map((row) =>
    row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')),
  );
  expect(sheetOf(file)).toEqual(csv);
});

test.each(workbooks)('%s holds no formulas', (file) => {
  const book = read(readFileSync(join(siteFolder, file)), { cellFormula: true });
  const cells = Object.values(book.Sheets).flatMap(
    (sheet) => Object.values(sheet) as { f?: string }[],
  );
  expect(cells.filter((cell) => cell?.f)).toEqual([]);
  expect(cells.length).toBeGreaterThan(3);
});

test.each(locales)(
  'the table for readers in %s has every cluster and a head in that language',
  (locale) => {
    const [head = [], ...rows] = parseCsv(text(`${locale}/data/clusters.csv`));
    const words = strings[locale];
    expect(head).toEqual([
      'id',
      ...[
        'column.name',
        'column.original',
        'country',
        'nav.regions',
        'nav.sectors',
        'kind',
        'stage',
        'edition',
        'sources',
      ].map((key) => words[key]),
    ]);
    expect(rows.map(([id]) => id).sort()).toEqual(clusters.map(({ id }) => id).sort());
    const names = new Map(rows.map(([id, name]) => [id, name]));
    expect(clusters.filter((row) => names.get(row.id) !== row[`name_${locale}`])).toEqual([]);
  },
);

test('the download of every figure is even, safe and says what its columns are', () => {
  let figures = 0;
  const wrong: string[] = [];
  for (const page of readPages()) {
    if (!page.html.includes('data:text/csv')) continue;
    for (const link of find(page.document, 'a')) {
      const address = attribute(link, 'href') ?? '';
      if (!address.startsWith('data:text/csv')) continue;
      figures += 1;
      const [head = [], ...rows] = parseCsv(
        decodeURIComponent(address.slice(address.indexOf(',') + 1)),
      );
      const place = `${page.path} ${attribute(link, 'download')}`;
      if (rows.length === 0 || head.some((label) => !label))
        wrong.push(`${place}: head ${head}, ${rows.length} rows`);
      if (rows.some((row) => row.length !== head.length)) wrong.push(`${place}: uneven rows`);
      if (rows.flat().some((cell) => /^[=+@]|NaN|undefined/.test(cell)))
        wrong.push(`${place}: bad cell`);
    }
  }
  expect(shorten(wrong)).toEqual([]);
  expect(figures).toBeGreaterThan(500);
});
