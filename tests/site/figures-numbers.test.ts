import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { parseCsv } from '../support/csv.ts';
import {
  type BuiltFigure,
  type FigurePortal,
  figurePortals,
  readFigure,
} from '../support/figures.ts';
import { strings } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, type Element, elementsOf, find, textOf } from '../support/tree.ts';

// Drawing, table, CSV and JSON of a figure say the same: what a drawing prints is the text of a
// cell of the table, that text says the cell's number, and the number is that of the files.

/** `data.json` as programs read it. */
interface DataFile {
  readonly columns: readonly { readonly id: string; readonly type: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly group?: string;
    readonly stage?: string;
    readonly values: Readonly<Record<string, string | number | null>>;
    readonly missing: Readonly<Record<string, string>>;
  }[];
}

const checks = [
  'drawn',
  'sized',
  'counted',
  'complete',
  'printed',
  'csv',
  'json',
  'languages',
] as const;
type Check = (typeof checks)[number];
const found = Object.fromEntries(checks.map((name) => [name, [] as string[]])) as Record<
  Check,
  string[]
>;
const counts = { texts: 0, cells: 0, files: 0, places: 0, bars: 0, units: 0 };

/** Words as they are without the ends of lines: a label that is wrapped has others than its cell. */
const unwrapped = (text: string) => text.replace(/[\s\u00ad-]/g, '');

/** The number that a text prints in a language; undefined for words. */
function readNumber(text: string, locale: Locale): number | undefined {
  const plain = text
    .replace(/[%\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replaceAll(locale === 'en' ? ',' : '.', '')
    .replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Does a text round the number no further than to its own last decimal? */
function says(text: string, value: number, locale: Locale): boolean {
  const printed = readNumber(text, locale);
  if (printed === undefined) return !/\d/.test(text);
  const decimals = String(printed).split('.')[1]?.length ?? 0;
  return Math.abs(printed - value) <= 0.5 / 10 ** decimals + 1e-9;
}

/** Words of the drawings that stand for a cell, against the table. */
function checkDrawn({ drawings, table }: BuiltFigure, wrong: (what: string) => void): void {
  const rows = new Map(table?.rows.map((row) => [row.id, row]));
  for (const drawing of drawings) {
    for (const mark of elementsOf(drawing)) {
      const id = attribute(mark, 'data-r');
      const column = attribute(mark, 'data-c');
      if (id === undefined) continue;
      const row = rows.get(id);
      const cell = column === undefined ? undefined : row?.cells[Number(column)];
      if (!row || (column !== undefined && !cell)) wrong(`no cell ${id} ${column ?? ''}`);
      if (mark.tagName !== 'text' || !cell) continue;
      counts.texts += 1;
      const drawn = unwrapped(textOf(mark));
      // Drawings write a dash for what is not reported, and say so once.
      const isDash = cell.value === undefined && ['–', `–${unwrapped(cell.text)}`].includes(drawn);
      if (!isDash && drawn !== unwrapped(cell.text))
        wrong(`${id}: drawn "${textOf(mark)}", in the table "${cell.text}"`);
    }
  }
}

/** Lengths of bars and numbers of units, against the numbers of their cells. */
function checkSized(
  { drawings, table }: BuiltFigure,
  figure: FigurePortal['entries'][number]['data'],
  wrong: (what: string) => void,
): void {
  const rows = new Map(table?.rows.map(({ id, cells }) => [id, cells]));
  const numberOf = (mark: Element) =>
    Number(rows.get(attribute(mark, 'data-r') ?? '')?.[Number(attribute(mark, 'data-c'))]?.value);
  for (const drawing of drawings) {
    const marks = [...elementsOf(drawing)].filter(
      (mark) =>
        (['rect', 'circle', 'g'].includes(mark.tagName) || attribute(mark, 'data-n')) &&
        numberOf(mark) > 0,
    );
    if (figure.kind === 'waffle') {
      const units = new Map<string, number>();
      for (const mark of marks) {
        const id = attribute(mark, 'data-r') ?? '';
        // Units of a value are one element, which says how many they are.
        const joined = Number(attribute(mark, 'data-n') ?? 1);
        units.set(id, (units.get(id) ?? 0) + joined);
      }
      for (const [id, count] of units) {
        counts.units += count;
        // One more stands beside the label, which it explains.
        const mark = marks.find((item) => attribute(item, 'data-r') === id) as Element;
        if (count - 1 !== numberOf(mark)) wrong(`${id}: ${count - 1} units for ${numberOf(mark)}`);
      }
    }
    if (figure.kind === 'bar' && figure.mode === 'single') {
      const drawn = marks.filter(({ tagName }) => tagName === 'rect');
      const bars = drawn.map((mark) => [Number(attribute(mark, 'width')), numberOf(mark)] as const);
      const [longest = 0, largest = 1] = [...bars].sort((a, b) => b[1] - a[1])[0] ?? [];
      counts.bars += bars.length;
      for (const [width, value] of bars) {
        const expected = (value / largest) * longest;
        // A bar that could hardly be seen is drawn a little longer.
        if (Math.abs(width - expected) > 2) wrong(`${value}: ${width} long, not ${expected}`);
      }
    }
  }
}

/** Maps of clusters print how many rows a place has: they are counted again. */
function checkCounted(figure: BuiltFigure, data: DataFile, wrong: (what: string) => void): void {
  if (data.columns.some(({ type }) => type === 'number')) return;
  // A cluster of several regions stands in the first.
  const places = data.rows.map(({ values }) => String(values.region).split(', ')[0]);
  const rowsIn = (place: string) => String(places.filter((item) => item === place).length);
  for (const drawing of figure.drawings) {
    const texts = find(drawing, 'text')
      .filter((text) => attribute(text, 'data-r') === undefined)
      .map(textOf);
    texts.forEach((text, index) => {
      const name = texts[index - 1] ?? '';
      if (!/^\d+$/.test(text) || !places.includes(name)) return;
      counts.places += 1;
      if (text !== rowsIn(name)) wrong(`${name}: drawn ${text}, ${rowsIn(name)} rows`);
    });
  }
}

/** The table as a whole, and each printed number against the number for programs. */
function checkTable(
  { id: figure, table, locale }: BuiltFigure,
  columns: readonly string[],
  wrong: (check: Check, what: string) => void,
): void {
  if (!table) return;
  const ids = new Set(table.rows.map(({ id }) => id));
  if (table.rows.length === 0 || ids.size < table.rows.length) wrong('complete', 'rows');
  // The criteria of stages are a list.
  const min = figure.endsWith('-criteria') ? 1 : 2;
  if (table.head.length < min || table.head.some((label) => !label)) wrong('complete', 'head');
  for (const { id, label, cells } of table.rows) {
    // What a last step leads to is nothing.
    const empty = cells.some(({ text }, index) => !text && columns[index] !== 'links');
    if (!label || cells.length !== table.head.length - 1 || empty)
      wrong('complete', `${id}: ${cells.length} cells of ${table.head.length - 1}`);
    for (const { text, value } of cells) {
      counts.cells += 1;
      if (value !== undefined && !says(text, Number(value), locale))
        wrong('printed', `${id}: "${text}" for ${value}`);
    }
  }
}

/** `data.csv` against the table: labels in the reader's language, numbers with a decimal point. */
function checkCsv(
  { table }: BuiltFigure,
  csv: string,
  data: DataFile,
  wrong: (what: string) => void,
): void {
  if (!table) {
    wrong('no table');
    return;
  }
  const [head = [], ...rows] = parseCsv(csv);
  counts.files += 1;
  const first = head.indexOf(table.head[0] ?? '');
  const labels = head.slice(first, first + table.head.length);
  if (JSON.stringify(labels) !== JSON.stringify(table.head)) wrong(`head ${head}`);
  if (rows.length !== table.rows.length) wrong(`${rows.length} rows of ${table.rows.length}`);
  table.rows.forEach(({ id, label, cells }, index) => {
    const line = rows[index]?.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')) ?? [];
    if (line[first] !== label) wrong(`${id}: label "${line[first]}"`);
    cells.forEach(({ text, value }, place) => {
      const column = data.columns[place]?.id ?? '';
      const absent = data.rows[index]?.missing[column] !== undefined;
      const expected = absent ? '' : (value ?? text);
      const written = line[first + 1 + place];
      if (written !== expected) wrong(`${id} ${column}: "${written}" for "${expected}"`);
      // What is not there says why, in the last column.
      if (absent && !line.at(-1)?.includes(text)) wrong(`${id} ${column}: no reason`);
    });
  });
}

/** `data.json` against the table, with the reason of each absence. */
function checkJson(
  { table, locale }: BuiltFigure,
  data: DataFile,
  wrong: (what: string) => void,
): void {
  if (data.rows.length !== table?.rows.length) wrong(`${data.rows.length} rows`);
  table?.rows.forEach(({ id, label, cells }, index) => {
    const row = data.rows[index];
    if (row?.id !== id || row.label !== label) wrong(`${row?.id} "${row?.label}" for ${id}`);
    cells.forEach(({ text, value }, place) => {
      const { id: column = '', type } = data.columns[place] ?? {};
      const written = row?.values[column];
      const reason = row?.missing[column];
      const expected = reason ? null : type === 'number' && value ? Number(value) : text;
      // Programs get times as they are written in the content, readers as their language has them.
      if (type === 'time' && !reason && /^\d{4}(-Q\d|-\d{2}(-\d{2})?)?$/.test(String(written)))
        return;
      if (written !== expected) wrong(`${id} ${column}: ${written} for ${expected}`);
      if (reason && strings[locale][`missing.${reason}`] !== text)
        wrong(`${id} ${column}: ${reason} for "${text}"`);
    });
  });
}

/** What has to be the same in every language. */
const skeleton = ({ table }: BuiltFigure) =>
  JSON.stringify(table?.rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]));

for (const portal of figurePortals) {
  for (const { id, data: entry } of portal.entries) {
    const skeletons = new Set<string>();
    for (const locale of locales) {
      const figure = readFigure(portal, locale, id);
      const wrong = (check: Check) => (what: string) =>
        found[check].push(`${locale} ${id}: ${what}`);
      skeletons.add(skeleton(figure));
      checkDrawn(figure, wrong('drawn'));
      checkSized(figure, entry, wrong('sized'));
      const json = figure.file('data.json');
      const csv = figure.file('data.csv');
      const data = json && (JSON.parse(json.toString('utf8')) as DataFile);
      const columns = data?.columns.map((column) => column.id) ?? [];
      checkTable(figure, columns, (check, what) => wrong(check)(what));
      if (!data || !csv) continue;
      checkCounted(figure, data, wrong('counted'));
      checkCsv(figure, csv.toString('utf8'), data, wrong('csv'));
      checkJson(figure, data, wrong('json'));
    }
    if (skeletons.size > 1) found.languages.push(id);
  }
}

test('every text of a drawing that stands for a cell is the text of that cell', () => {
  expect(shorten(found.drawn)).toEqual([]);
  expect(counts.texts).toBeGreaterThan(5000);
});

test('bars are as long as their numbers, and unit charts have as many units as they count', () => {
  expect(shorten(found.sized)).toEqual([]);
  expect(counts.bars).toBeGreaterThan(500);
  expect(counts.units).toBeGreaterThan(4 * 2 * 356);
});

test('a number beside a place on a map of clusters is the number of rows of that place', () => {
  expect(shorten(found.counted)).toEqual([]);
  expect(counts.places).toBeGreaterThan(100);
});

test('every table has all its rows and columns, and no cell without a text', () => {
  expect(shorten(found.complete)).toEqual([]);
  expect(counts.cells).toBeGreaterThan(10_000);
});

test('a cell prints the number that programs read from it', () => {
  expect(shorten(found.printed)).toEqual([]);
});

test('data.csv has the numbers and the labels of the table, and the reasons of what is missing', () => {
  expect(shorten(found.csv)).toEqual([]);
  expect(counts.files).toBeGreaterThan(4 * 80);
});

test('data.json has the numbers and the labels of the table', () => {
  expect(shorten(found.json)).toEqual([]);
});

test('a figure has the same rows and numbers in all four languages', () => {
  expect(found.languages).toEqual([]);
});
