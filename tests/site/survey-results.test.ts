import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { parseCsv } from '../support/csv.ts';
import { sampleFolder } from '../support/folders.ts';
import { type Page, readPage, siteFiles } from '../support/pages.ts';
import { strings } from '../support/portal.ts';
import { type CountPuzzle, possibleCounts } from '../support/solve-counts.ts';
import { attribute, type Element, find, textOf } from '../support/tree.ts';

/** The least number of clusters of which the fictional portal tells. */
const min = 3;

/** A number that is printed, or that it is hidden. */
type Printed = number | 'hidden';

/** Counts of answers as a page prints them; the last row is that of all who answered. */
interface Counts {
  readonly where: string;
  readonly id: string;
  /** The total of each row, then its parts. */
  readonly cells: readonly (readonly Printed[])[];
}

const pages = siteFiles(sampleFolder)
  .filter((file) => /\/survey\/results\/\d+\/index\.html$/.test(file))
  .map((file) => readPage(file, sampleFolder));

function readNumber(text: string, page: Page): Printed {
  const hidden = page.locale && strings[page.locale]['missing.suppressed'];
  if (text === hidden || text === '') return 'hidden';
  const number = Number(text.replace(/[\s.,\u00a0\u202f]/g, ''));
  if (!Number.isInteger(number)) throw new Error(`${page.path}: expected a count, found ${text}`);
  return number;
}

const figuresOf = ({ document }: Page): Element[] =>
  find(document, 'figure').filter((figure) => find(figure, 'table').length > 0);

/** Tables whose last row is that of all who answered. */
function countsOf(page: Page): Counts[] {
  const answered = page.locale && strings[page.locale]['results.answered'];
  return figuresOf(page).flatMap((figure) => {
    const id = attribute(figure, 'id') ?? '';
    const rows = find(figure, 'tr').filter((row) => find(row, 'td').length > 0);
    const last = rows.at(-1);
    if (!last || !find(last, 'th').some((head) => textOf(head) === answered)) return [];
    const cells = rows.map((row) => find(row, 'td').map((cell) => readNumber(textOf(cell), page)));
    return [{ where: `${page.path}#${id}`, id, cells }];
  });
}

/** The same numbers as they stand in the download beside them. */
function downloadOf(page: Page, id: string): Printed[][] {
  const figure = figuresOf(page).find((one) => attribute(one, 'id') === id);
  const [address = ''] = (figure ? find(figure, 'a') : []).flatMap(
    (link) => attribute(link, 'href')?.match(/^data:text\/csv[^,]*,(.*)$/)?.[1] ?? [],
  );
  const [head = [], ...rows] = parseCsv(decodeURIComponent(address));
  const why = page.locale && strings[page.locale]['figure.word.reasons'];
  const columns = head.indexOf(typeof why === 'string' ? why : '');
  return rows.map((row) =>
    row.slice(1, columns > 0 ? columns : undefined).map((cell) => readNumber(cell, page)),
  );
}

/** What a reader of a table knows: ranks and codes are given once by each, parts make the whole. */
function puzzleOf({ id, cells }: Counts, isRank: boolean): CountPuzzle {
  const width = cells[0]?.length ?? 0;
  const lastRow = cells.length - 1;
  const place = (row: number, column: number) => row * width + column;
  const flat = cells.flat();
  const answers = cells.slice(0, -1).map((_, row) => row);
  const columns = Array.from({ length: width }, (_, column) => column);
  const parts = columns.slice(1);
  const adds = isRank ? parts : id.endsWith('-choice') ? columns : [];
  const rows = isRank ? answers : [...answers, lastRow];
  // Where a total is hidden, all parts of its row are, those too that nobody gave.
  const leastOf = (row: readonly Printed[]) =>
    row.map((count, column) =>
      count === 'hidden' ? Number(column === 0 || row[0] !== 'hidden') : count,
    );
  return {
    least: cells.flatMap(leastOf),
    most: flat.map((count) => (count === 'hidden' ? 99 : count)),
    sums: [
      ...(parts.length > 0
        ? rows.map((row) => ({
            total: place(row, 0),
            parts: parts.map((column) => place(row, column)),
          }))
        : []),
      ...adds.map((column) => ({
        total: place(lastRow, column),
        parts: answers.map((row) => place(row, column)),
      })),
    ],
    within: columns.flatMap((column) =>
      answers.map((row) => [place(row, column), place(lastRow, column)] as const),
    ),
  };
}

/** Tables of ranks have a column for the first, the second … */
const isRanked = (id: string) => /^q7-(?!companions)/.test(id);

/** The table with the totals of two tables of ranks beside each other. */
const sideBySide = 'q7';

test('the fictional portal shows the answers of its editions in every language', () => {
  expect(pages.length).toBe(2 * locales.length);
  for (const page of pages) expect(countsOf(page).length).toBeGreaterThan(6);
});

test('no count of fewer clusters than the least number is printed, on a page or in a download', () => {
  let hidden = 0;
  for (const page of pages) {
    for (const { where, id, cells } of countsOf(page)) {
      // The stages are the inventory itself.
      if (id === 'q2-choice') continue;
      const all = [...cells, ...downloadOf(page, id)].flat();
      hidden += all.filter((count) => count === 'hidden').length;
      const small = all.filter((count) => count !== 'hidden' && count > 0 && count < min);
      expect([where, small]).toEqual([where, []]);
    }
  }
  expect(hidden).toBeGreaterThan(50);
});

test('what is hidden in one language, or on the page, is told in no other and in no download', () => {
  for (const page of pages) {
    const english = countsOf(readPage(page.file.replace(/^\w+/, 'en'), sampleFolder));
    for (const [index, { where, id, cells }] of countsOf(page).entries()) {
      expect([where, cells]).toEqual([where, english[index]?.cells]);
      expect([where, downloadOf(page, id)]).toEqual([where, cells]);
    }
  }
});

test('no hidden count can be computed from those that stand around it', () => {
  for (const page of pages.filter(({ locale }) => locale === 'en')) {
    for (const counts of countsOf(page).filter(({ id }) => id !== sideBySide)) {
      const puzzle = puzzleOf(counts, isRanked(counts.id));
      for (const [index, count] of counts.cells.flat().entries()) {
        if (count !== 'hidden') continue;
        const { where } = counts;
        const values = possibleCounts(puzzle, index);
        // That nobody gave an answer may be known.
        expect([where, index, values[0] === 0 || values.length === 2]).toEqual([
          where,
          index,
          true,
        ]);
      }
    }
  }
});

test('tables beside each other say what they say alone', () => {
  for (const page of pages) {
    const tables = countsOf(page);
    const columns = tables.filter(({ id }) => isRanked(id));
    expect(columns).toHaveLength(2);
    const beside = tables.find(({ id }) => id === sideBySide)?.cells.slice(0, -1);
    const alone = columns.map(({ cells }) => cells.slice(0, -1).map(([total]) => total));
    expect(beside).toEqual(alone[0]?.map((_, row) => alone.map((column) => column[row])));
  }
});

test('what would follow is found by the one who looks for it', () => {
  const where = 'here';
  const known = (id: string, cells: Counts['cells'], index: number) =>
    possibleCounts(puzzleOf({ where, id, cells }, false), index, 99);
  expect(known('a-choice', [[5], ['hidden'], [4], [11]], 1)).toEqual([2]);
  expect(known('a', [[5], ['hidden'], [4], [11]], 1)).toHaveLength(11);
  expect(
    known(
      'a',
      [
        [5, 'hidden', 3],
        [9, 4, 5],
      ],
      1,
    ),
  ).toEqual([2]);
  expect(
    known(
      'a',
      [
        ['hidden', 'hidden', 4],
        [9, 2, 7],
      ],
      1,
    ),
  ).toEqual([0, 1, 2]);
});
