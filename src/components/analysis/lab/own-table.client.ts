import { toCsvAddress } from '../../../exports/csv.ts';
import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';
import { copyState } from './put-later.client.ts';
import { fillWords } from './fill-words.ts';
import { fitPasted, writeField } from './fit-pasted.ts';
import { type KeptRows, keepRows } from './keep-rows.client.ts';
import { type CellField, drawFields, drawTable, element, grow } from './own-table-fields.client.ts';
import { faultOf, readCell, typedUnit } from './read-cell.ts';
import { decodeRows, encodeRows, maxRows, type OwnCell, type RowNames } from './row-code.ts';
import { readPasted } from './read-pasted.ts';
import { writeNumber } from './typed-number.ts';

/** A row filled in by the reader; an unreadable cell is undefined. */
export type OwnRow = readonly OwnCell[];

/** State of a table for its computations. */
export interface OwnTableState {
  /** Non-empty rows. */
  readonly rows: readonly OwnRow[];
  /** Section with the table and its results. */
  readonly root: HTMLElement;
  /** Number in the format of the page, with a max number of decimals. */
  readonly write: (value: number, decimals?: number) => string;
}

/** Max rows with wrapping names: growing fields make a longer table slow. */
const mostWrapped = 300;

/** Max rows of a table computed on every key stroke. */
const mostAtOnce = 500;

/** A table for readers to fill in: its cells, its place in the address, and its buttons. */
class OwnTable {
  private readonly view: OwnTableView;
  private readonly body = element('tbody');
  private readonly status = element('p', { className: 'faults' });
  private readonly csv: HTMLAnchorElement;
  private readonly published: string;
  private readonly names: RowNames;
  private readonly changed: (state: OwnTableState) => void;
  private readonly root: HTMLElement;
  private readonly kept: KeptRows;
  private cells: string[][] = [];
  /** Its rows, encoded for the address. */
  private code = '';
  /** Fields of the cells, row by row. */
  private fields: CellField[][] = [];
  /** Shown until something is typed: dropped rows that exceeded the max. */
  private notice = '';
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, changed: (state: OwnTableState) => void) {
    const view = JSON.parse(place.dataset.own ?? '') as OwnTableView;
    // JSON has null for undefined.
    this.view = { ...view, rows: view.rows.map((row) => row.map((cell) => cell ?? undefined)) };
    this.names = new Map(Object.entries(view.names ?? {}));
    this.changed = changed;
    this.root = place.closest('section') ?? place;
    const { words, fixed, name } = this.view;
    this.kept = keepRows(name);
    this.csv = element('a', { textContent: words.csv, download: `${name}.csv` });
    this.published = encodeRows(this.view.rows, this.names);
    this.status.role = 'status';
    const button = (text: string, act: () => void) =>
      element('button', { type: 'button', textContent: text, onclick: act });
    place.append(
      drawTable(this.view, this.body),
      element(
        'p',
        { className: 'acts' },
        ...(fixed ? [] : [button(words.add, () => this.addRow())]),
        ...(fixed ? [] : [button(words.clear, () => this.show([], true))]),
        button(words.reset, () => this.show(this.view.rows, true)),
        button(words.copy, () => void copyState(this.status, words.copied)),
        this.csv,
      ),
      this.status,
    );
    this.body.addEventListener('input', (event) => this.type(event.target as CellField));
    this.body.addEventListener('keydown', (event) => {
      // Cells have no line breaks.
      if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement)
        event.preventDefault();
    });
    this.body.addEventListener('paste', (event) => this.paste(event));
    addEventListener('hashchange', () => this.readAddress());
    this.readAddress();
  }

  /** Rows of the address, otherwise the published ones. */
  private readAddress(): void {
    const kinds = this.view.columns.map(({ kind }) => kind);
    this.kept.read((code) =>
      this.show(code === undefined ? this.view.rows : decodeRows(code, kinds, this.names), false),
    );
  }

  private type(field: CellField): void {
    this.notice = '';
    grow(field);
    this.updateSoon();
  }

  private writeCell(cell: OwnCell): string {
    return typeof cell === 'number' ? writeField(cell, this.view.separators) : (cell ?? '');
  }

  private show(rows: readonly OwnRow[], told: boolean): void {
    this.notice = '';
    const filled = rows.length > 0 ? rows : [[]];
    this.cells = filled.map((row) =>
      this.view.columns.map((_, column) => this.writeCell(row[column])),
    );
    this.draw();
    this.update(told);
  }

  /** Render the inputs again, since rows were added or removed. */
  private draw(): void {
    const { columns, fixed, words } = this.view;
    this.fields = [];
    const wraps = this.cells.length <= mostWrapped;
    this.body.replaceChildren(
      ...this.cells.map((row, at) => {
        const line = element('tr');
        const fields = drawFields(line, row, at, columns, wraps);
        this.fields.push(fields);
        if (!fixed) {
          const gone = element('button', { type: 'button', textContent: '×' });
          gone.ariaLabel = fillWords(words.remove, { row: at + 1 });
          gone.onclick = () => this.removeRow(at);
          line.append(element('td', { className: 'gone' }, gone));
        }
        return line;
      }),
    );
    for (const field of this.fields.flat()) grow(field);
  }

  private focus(row: number, column: number): void {
    this.fields[row]?.[column]?.focus();
  }

  /** Take over the content of the fields: a long table is read only when the reader pauses. */
  private readFields(): void {
    this.cells = this.fields.map((fields) => fields.map(({ value }) => value));
  }

  private addRow(): void {
    this.readFields();
    if (this.cells.length >= maxRows) return;
    this.cells.push(this.view.columns.map(() => ''));
    this.draw();
    this.focus(this.cells.length - 1, 0);
    this.update();
  }

  private removeRow(row: number): void {
    this.readFields();
    this.cells.splice(row, 1);
    if (this.cells.length === 0) this.cells.push(this.view.columns.map(() => ''));
    this.draw();
    this.focus(Math.min(row, this.cells.length - 1), 0);
    this.update();
  }

  /** Insert pasted cells at the focus, adding rows if needed. */
  private paste(event: ClipboardEvent): void {
    const rows = readPasted(event.clipboardData?.getData('text/plain') ?? '');
    const at = (event.target as HTMLElement).dataset.at;
    if (at === undefined || (rows.length < 2 && (rows[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    this.readFields();
    const [top = 0, left = 0] = at.split(' ').map(Number);
    // A table pasted at the start of the published one replaces it, otherwise they would mix.
    if (top + left === 0 && !this.view.fixed && this.code === this.published) this.cells = [];
    const told = fitPasted(rows, this.view.columns.slice(left), this.view.separators);
    const room = maxRows - top;
    for (const [down, row] of told.slice(0, room).entries()) {
      const target = this.cells[top + down] ?? this.view.columns.map(() => '');
      this.cells[top + down] = target;
      for (const [right, cell] of row.entries()) {
        if (left + right < this.view.columns.length) target[left + right] = cell;
      }
    }
    if (this.view.fixed) this.cells.length = this.view.rows.length;
    this.notice =
      told.length > room ? fillWords(this.view.words.tooMany, { n: String(maxRows) }) : '';
    this.draw();
    this.focus(top, left);
    this.update();
  }

  /** Fills in the unit typed with a row's numbers; a unit field that has focus keeps its text. */
  private fillUnits(): void {
    for (const [row, line] of this.cells.entries()) {
      const typed = typedUnit(line, this.view.columns);
      if (!typed) continue;
      line[typed.at] = typed.unit;
      const field = this.fields[row]?.[typed.at];
      if (field && field !== document.activeElement) field.value = typed.unit;
    }
  }

  /** Read all cells, report faults, write the address, and pass the rows on. */
  private update(isNew = true): void {
    const { columns, separators, words } = this.view;
    const faults: string[] = [];
    this.readFields();
    this.fillUnits();
    const rows = this.cells.map((line, row) =>
      columns.map((one, column): OwnCell => {
        const text = (line[column] ?? '').replace(/\s+/g, ' ').trim();
        const value = readCell(one, text, separators);
        const field = this.fields[row]?.[column];
        const fault = faultOf(value, one, words);
        if (fault !== undefined) {
          if (field) field.ariaInvalid = 'true';
          const { label, least = '', greatest = '', named = [] } = one;
          const words = named.map((word) => word.label).join(', ');
          faults.push(
            fillWords(fault, { row: row + 1, column: label, text, least, greatest, words }),
          );
          return undefined;
        }
        field?.removeAttribute('aria-invalid');
        return value === '' ? undefined : value;
      }),
    );
    this.status.textContent = [this.notice, ...faults.slice(0, 5)].join(' ').trim();
    const filled = rows.filter((row) => row.some((cell) => cell !== undefined));
    const code = encodeRows(filled, this.names);
    this.code = code;
    this.csv.href = toCsvAddress(
      [columns.map(({ label }) => label), ...filled],
      separators.decimal,
    );
    if (isNew) {
      this.kept.write(code === this.published ? undefined : code, () =>
        encodeRows(filled, this.names, { asLetters: true }),
      );
    }
    const write = (value: number, decimals?: number) => writeNumber(value, separators, decimals);
    this.changed({ rows: filled, root: this.root, write });
  }

  /** Update at once, or for a long table when the reader pauses, since its computation takes time. */
  private updateSoon(): void {
    clearTimeout(this.pause);
    if (this.fields.length <= mostAtOnce) this.update();
    else this.pause = setTimeout(() => this.update(), 400);
  }
}

/** Create all tables of the page for readers to fill in, and compute at once and after each change. */
export function startOwnTables(changed: (state: OwnTableState) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) {
    new OwnTable(place, changed);
  }
}
