import { type Cell, toCsv } from '../../exports/csv.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import { wordsOf } from '../view/words-of.ts';
import { saveBlob } from './save-blob.client.ts';
import { readWords } from './say-view.client.ts';
import { readCsv, toCell } from './read-cells.ts';
import type { ShownView } from './view-of.ts';

type Rows = readonly (readonly Cell[])[];

/** Rows of a table that are shown; numbers as in its file, not in the format of the reader's language. */
function rowsOfTable(table: HTMLTableElement): Rows {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr:not(.group)')];
  return rows
    .filter((row) => !row.hidden)
    .map((row) =>
      [...row.cells].map((cell) =>
        cell.dataset.m ? undefined : toCell(cell.dataset.v ?? wordsOf(cell)),
      ),
    );
}

const regionsOf = (drawing: HTMLElement) => [
  ...drawing.querySelectorAll<SVGAElement>('.panels.w [data-land] a[data-region]'),
];

/**
 * Rows of the regions of a map that are shown, with their numbers under its filters; a column that says nothing of
 * this view is left out.
 */
function rowsOfMap({ figure, large }: ShownView, [head = [], ...whole]: Rows): Rows {
  const seen = new Set(regionsOf(large ?? figure).map((link) => link.dataset.region));
  const numbers = new Map(
    regionsOf(figure).flatMap(({ dataset: { region = '', numbers: own } }) =>
      own === undefined ? [] : [[region, own] as const],
    ),
  );
  const rows = whole
    .filter(([id]) => seen.has(String(id)) && (numbers.size === 0 || numbers.has(String(id))))
    .map((row) => {
      const own = numbers.get(String(row[0]))?.split(',') ?? [];
      return [
        ...row.slice(0, row.length - own.length),
        ...own.map((text) => (text === '' ? undefined : Number(text))),
      ];
    })
    .sort((a, b) => Number(b[3] ?? -1) - Number(a[3] ?? -1));
  const isSaid = head.map((_, at) => rows.some((row) => row[at] !== undefined));
  return [head, ...rows].map((row) => row.filter((_, at) => isSaid[at]));
}

/** Rows that are in the page as a file. */
function rowsOfFile(row: HTMLElement): Rows {
  const file = row.querySelector<HTMLAnchorElement>('a[data-numbers=CSV]')?.href ?? '';
  return file.startsWith('data:')
    ? readCsv(decodeURIComponent(file.slice(file.indexOf(',') + 1)))
    : [];
}

/** Save the numbers of what is shown as CSV or XLSX. */
export function saveNumbers(row: HTMLElement, view: ShownView, kind: string): void {
  const { isChosen, table, figure, name } = view;
  const whole = rowsOfFile(row);
  const chosen = figure.querySelector('[data-atlas]')
    ? rowsOfMap(view, whole)
    : table && rowsOfTable(table);
  const [head = [], ...rows] = (isChosen || whole.length === 0 ? chosen : whole) ?? whole;
  if (kind === 'XLSX') {
    const { title, subtitle, credit } = readWords(row, view);
    const about = [title, subtitle, ...credit].filter((line) => line !== '');
    const bytes = toXlsx(name.slice(0, 31), head.map(String), rows, about);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    saveBlob(new Blob([bytes as BlobPart], { type }), `${name}.xlsx`);
  } else saveBlob(new Blob([toCsv([head, ...rows])], { type: 'text/csv' }), `${name}.csv`);
}
