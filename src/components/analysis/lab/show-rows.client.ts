import { showCells } from './show-cells.client.ts';

/** A row of results as it is written. */
export interface ShownRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Puts rows into the body of a table: a heading each, then its numbers. */
export function showRows(body: HTMLElement, rows: readonly ShownRow[]): void {
  showCells(
    body,
    rows.map(({ label, cells }) => ({
      label,
      cells: cells.map((text) => ({ text, isNumber: true })),
    })),
  );
}

/** The body of a table that is named by what is computed into it; an empty one where there is none. */
export function bodyOf(name: string): HTMLElement {
  const body = document.querySelector<HTMLElement>(`[data-computed="${name}"] tbody`);
  return body ?? document.createElement('tbody');
}
