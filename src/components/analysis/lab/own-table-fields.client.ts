import type { OwnTableView } from '../../../queries/analyses/view-own-table.ts';

/** Element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export type CellField = HTMLInputElement | HTMLTextAreaElement;

/** Whether a field of several lines grows with its text by itself; otherwise the script makes it grow. */
const growsAlone = CSS.supports('field-sizing', 'content');

/** Fit the height of a field to its text. */
export function grow(field: CellField): void {
  if (growsAlone || !(field instanceof HTMLTextAreaElement)) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + 2}px`;
}

/**
 * Add fields for the cells of a row to its line.
 * @param at number of the row, from 0
 * @param wraps whether text may wrap: names that are cut off are hard to distinguish
 */
export function drawFields(
  line: HTMLTableRowElement,
  row: readonly string[],
  at: number,
  columns: OwnTableView['columns'],
  wraps: boolean,
): CellField[] {
  return columns.map(({ kind, label }, column) => {
    const value = row[column] ?? '';
    const field: CellField =
      kind === 'number'
        ? element('input', { type: 'text', value, autocomplete: 'off', inputMode: 'decimal' })
        : element(wraps ? 'textarea' : 'input', { value, autocomplete: 'off' });
    if (field instanceof HTMLTextAreaElement) field.rows = 1;
    field.ariaLabel = `${label}, ${at + 1}`;
    field.dataset.at = `${at} ${column}`;
    const cell = element('td', kind === 'number' ? { className: 'n' } : {}, field);
    cell.dataset.head = label;
    line.append(cell);
    return field;
  });
}

/** Table around the rows, in a region that scrolls if it is too narrow. */
export function drawTable(
  { columns, caption, fixed, step }: OwnTableView,
  body: HTMLTableSectionElement,
): HTMLElement {
  const head = element(
    'tr',
    {},
    ...columns.map(({ label }) => element('th', { scope: 'col', textContent: label })),
    ...(fixed ? [] : [element('td')]),
  );
  const table = element(
    'table',
    { className: step ? `list-${step}` : '' },
    element('caption', { className: 'vh', textContent: caption }),
    element('thead', {}, head),
    body,
  );
  const className = step ? 'scroll listed' : 'scroll';
  const scroll = element('section', { className, tabIndex: 0 }, table);
  scroll.ariaLabel = caption;
  return scroll;
}
