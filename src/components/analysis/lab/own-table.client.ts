import { toCsvAddress } from '../../../exports/csv.ts';
import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';
import { copyLink } from './copy-link.client.ts';
import { fillWords } from './fill-words.ts';
import { foldWord } from './fold-word.ts';
import { readFragment, withValue, writeFragment } from './fragment.ts';
import { decodeRows, encodeRows, type OwnCell, type RowNames } from './row-code.ts';
import { hasPastedHead } from './pasted-head.ts';
import { readPasted } from './read-pasted.ts';
import { readTypedNumber, writeNumber } from './typed-number.ts';

/** A row as the reader filled it in; a cell that cannot be read is undefined. */
export type OwnRow = readonly OwnCell[];

/** What a table tells whoever computes of it. */
export interface OwnTableState {
  /** Rows in which anything stands. */
  readonly rows: readonly OwnRow[];
  /** The section with the table and the place of its results. */
  readonly root: HTMLElement;
  /** A number as the page writes it, with so many decimals at most. */
  readonly write: (value: number, decimals?: number) => string;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** One table that readers fill in: its cells, its place in the address, and its buttons. */
class OwnTable {
  private readonly view: OwnTableView;
  private readonly body = element('tbody');
  private readonly status = element('p', { className: 'faults' });
  private readonly csv: HTMLAnchorElement;
  private readonly published: string;
  private readonly names: RowNames;
  private readonly changed: (state: OwnTableState) => void;
  private readonly root: HTMLElement;
  private cells: string[][] = [];
  private code = '';
  /** The inputs by row and column: to look for each of thousands in the page would take minutes. */
  private inputs: HTMLInputElement[][] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, changed: (state: OwnTableState) => void) {
    const view = JSON.parse(place.dataset.own ?? '') as OwnTableView;
    // What is undefined here is null in JSON.
    this.view = { ...view, rows: view.rows.map((row) => row.map((cell) => cell ?? undefined)) };
    const named = view.ids ?? [];
    this.names = new Map([
      ...(view.names ?? []),
      ...named.map((id, row) => [id, String(view.rows[row]?.[0] ?? id)] as const),
    ]);
    this.changed = changed;
    this.root = place.closest('section') ?? place;
    const { words, columns, caption, fixed, name } = this.view;
    this.csv = element('a', { textContent: words.csv, download: `${name}.csv` });
    this.published = encodeRows(this.view.rows, this.names);
    this.status.setAttribute('role', 'status');
    const head = element(
      'tr',
      {},
      ...columns.map(({ label }) => element('th', { scope: 'col', textContent: label })),
      ...(fixed ? [] : [element('td')]),
    );
    const table = element(
      'table',
      {},
      element('caption', { className: 'vh', textContent: caption }),
      element('thead', {}, head),
      this.body,
    );
    const scroll = element('section', { className: 'scroll', tabIndex: 0 }, table);
    scroll.setAttribute('aria-label', caption);
    const button = (text: string, act: () => void) =>
      element('button', { type: 'button', textContent: text, onclick: act });
    place.append(
      scroll,
      element(
        'p',
        { className: 'acts' },
        ...(fixed ? [] : [button(words.add, () => this.addRow())]),
        ...(fixed ? [] : [button(words.clear, () => this.show([], true))]),
        button(words.reset, () => this.show(this.view.rows, true)),
        button(words.copy, () => void copyLink(this.status, words.copied)),
        this.csv,
      ),
      this.status,
    );
    this.body.addEventListener('input', () => this.update());
    this.body.addEventListener('paste', (event) => this.paste(event));
    addEventListener('hashchange', () => this.readAddress());
    this.readAddress();
  }

  /** The rows of the address, else those that are published. */
  private readAddress(): void {
    const code = readFragment(location.hash).get(this.view.name);
    const kinds = this.view.columns.map(({ kind }) => kind);
    this.show(code === undefined ? this.view.rows : decodeRows(code, kinds, this.names), false);
  }

  private writeCell(cell: OwnCell): string {
    // Years have no thousands, and what one types has none either.
    if (typeof cell !== 'number') return cell ?? '';
    return writeNumber(cell, { ...this.view.separators, group: '' }, 6);
  }

  private show(rows: readonly OwnRow[], told: boolean): void {
    const filled = rows.length > 0 ? rows : [[]];
    this.cells = filled.map((row) =>
      this.view.columns.map((_, column) => this.writeCell(row[column])),
    );
    this.draw();
    this.update(told);
  }

  /** Makes the inputs anew: rows have come or gone. */
  private draw(): void {
    const { columns, fixed, words } = this.view;
    this.inputs = [];
    this.body.replaceChildren(
      ...this.cells.map((row, at) => {
        const line = element('tr');
        const inputs: HTMLInputElement[] = [];
        this.inputs.push(inputs);
        for (const [column, { kind, label }] of columns.entries()) {
          const input = element('input', {
            type: 'text',
            value: row[column] ?? '',
            autocomplete: 'off',
            inputMode: kind === 'number' ? 'decimal' : 'text',
          });
          input.setAttribute('aria-label', `${label}, ${at + 1}`);
          input.dataset.at = `${at} ${column}`;
          inputs.push(input);
          line.append(element('td', kind === 'number' ? { className: 'n' } : {}, input));
        }
        if (!fixed) {
          const gone = element('button', { type: 'button', textContent: '×' });
          gone.setAttribute('aria-label', fillWords(words.remove, { row: at + 1 }));
          gone.onclick = () => this.removeRow(at);
          line.append(element('td', {}, gone));
        }
        return line;
      }),
    );
  }

  private input(row: number, column: number): HTMLInputElement | undefined {
    return this.inputs[row]?.[column];
  }

  private addRow(): void {
    this.cells.push(this.view.columns.map(() => ''));
    this.draw();
    this.input(this.cells.length - 1, 0)?.focus();
    this.update();
  }

  private removeRow(row: number): void {
    this.cells.splice(row, 1);
    if (this.cells.length === 0) this.cells.push(this.view.columns.map(() => ''));
    this.draw();
    this.input(Math.min(row, this.cells.length - 1), 0)?.focus();
    this.update();
  }

  /** Puts pasted cells where the focus is, with more rows where they need them. */
  private paste(event: ClipboardEvent): void {
    const rows = readPasted(event.clipboardData?.getData('text/plain') ?? '');
    const at = (event.target as HTMLElement).dataset.at;
    if (at === undefined || (rows.length < 2 && (rows[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    const [top = 0, left = 0] = at.split(' ').map(Number);
    // A table that is pasted where the published one begins takes its place, or they would mix.
    if (top + left === 0 && !this.view.fixed && this.code === this.published) this.cells = [];
    for (const [down, row] of this.withoutHead(rows, left).entries()) {
      const target = this.cells[top + down] ?? this.view.columns.map(() => '');
      this.cells[top + down] = target;
      for (const [right, cell] of row.entries()) {
        if (left + right < this.view.columns.length) target[left + right] = cell;
      }
    }
    if (this.view.fixed) this.cells.length = this.view.rows.length;
    this.draw();
    this.input(top, left)?.focus();
    this.update();
  }

  /** Without headings that were copied along. */
  private withoutHead(rows: string[][], left: number): string[][] {
    const kinds = this.view.columns.slice(left).map(({ kind }) => kind);
    return hasPastedHead(rows, kinds, this.view.separators) ? rows.slice(1) : rows;
  }

  /** What stands in a cell: a number may also be one of the words that its column has for some. */
  private readCell(column: number, text: string): OwnCell {
    const { kind, named, whole } = this.view.columns[column] ?? { kind: 'text' };
    if (kind === 'text' || text === '') return text;
    const value = readTypedNumber(text, this.view.separators, whole);
    const typed = foldWord(text);
    const isNamed = (words: readonly string[]) => words.some((word) => foldWord(word) === typed);
    return value ?? named?.find(({ words }) => isNamed(words))?.value;
  }

  /** Reads all cells, tells what cannot be read, writes the address, and hands the rows on. */
  private update(isNew = true): void {
    const { columns, separators, name } = this.view;
    const faults: string[] = [];
    this.cells = this.inputs.map((line) => line.map(({ value }) => value));
    const rows = this.cells.map((line, row) =>
      columns.map((one, column): OwnCell => {
        const text = (line[column] ?? '').trim();
        const value = this.readCell(column, text);
        const input = this.input(row, column);
        const fault = this.faultOf(value, one);
        if (fault !== undefined) {
          input?.setAttribute('aria-invalid', 'true');
          const { label, least = '', greatest = '' } = one;
          faults.push(fillWords(fault, { row: row + 1, column: label, text, least, greatest }));
          return undefined;
        }
        input?.removeAttribute('aria-invalid');
        return value === '' ? undefined : value;
      }),
    );
    this.status.textContent = faults.slice(0, 5).join(' ');
    const filled = rows.filter((row) => row.some((cell) => cell !== undefined));
    const code = encodeRows(filled, this.names);
    this.code = code;
    this.csv.href = toCsvAddress(
      [columns.map(({ label }) => label), ...filled],
      separators.decimal,
    );
    if (isNew) this.writeAddress(name, code === this.published ? undefined : code);
    const write = (value: number, decimals?: number) => writeNumber(value, separators, decimals);
    this.changed({ rows: filled, root: this.root, write });
  }

  /** The message for a cell that is no number, or none that the column can have. */
  private faultOf(
    value: string | number | undefined,
    { least, greatest }: OwnTableView['columns'][number],
  ): string | undefined {
    const { unread, beyond, under } = this.view.words;
    if (value === undefined) return unread;
    if (typeof value === 'string') return undefined;
    const isUnder = least !== undefined && value < least;
    if (!isUnder && (greatest === undefined || value <= greatest)) return undefined;
    return greatest === undefined ? under : beyond;
  }

  /** Browsers refuse addresses that change with every letter. */
  private writeAddress(name: string, code: string | undefined): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const next = writeFragment(withValue(readFragment(location.hash), name, code));
      history.replaceState(null, '', next || `${location.pathname}${location.search}`);
    }, 200);
  }
}

/** Makes every table of the page that readers fill in, and computes of it at once and after each change. */
export function startOwnTables(changed: (state: OwnTableState) => void): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) {
    new OwnTable(place, changed);
  }
}
