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

/** Rows of a map under its filters, as in its file; a column that says nothing of this view is left out. */
function rowsOfRanked(ranked: HTMLElement, [head = [], ...whole]: Rows): Rows {
  const items = [...ranked.querySelectorAll<HTMLElement>('li[data-region]')];
  const rows = items
    .filter((item) => !item.hidden)
    .map(({ dataset: { region, numbers = '' } }) => {
      const own = numbers.split(',').map((text) => (text === '' ? undefined : Number(text)));
      const row = whole.find(([id]) => id === region) ?? [];
      return [...row.slice(0, head.length - own.length), ...own];
    });
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
  const { isChosen, table, ranked, name } = view;
  const whole = rowsOfFile(row);
  const chosen = ranked ? rowsOfRanked(ranked, whole) : table && rowsOfTable(table);
  const [head = [], ...rows] = (isChosen || whole.length === 0 ? chosen : whole) ?? whole;
  if (kind === 'XLSX') {
    const { title, subtitle, credit } = readWords(row, view);
    const about = [title, subtitle, ...credit].filter((line) => line !== '');
    const bytes = toXlsx(name.slice(0, 31), head.map(String), rows, about);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    saveBlob(new Blob([bytes as BlobPart], { type }), `${name}.xlsx`);
  } else saveBlob(new Blob([toCsv([head, ...rows])], { type: 'text/csv' }), `${name}.csv`);
}
