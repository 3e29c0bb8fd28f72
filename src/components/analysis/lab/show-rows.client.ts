import { showCells } from './show-cells.client.ts';

/** A formatted row of results. */
export interface ShownRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/** Put rows into the body of a table: a header each, then its numbers. */
export function showRows(body: HTMLElement, rows: readonly ShownRow[]): void {
  showCells(
    body,
    rows.map(({ label, cells }) => ({
      label,
      cells: cells.map((text) => ({ text, isNumber: true })),
    })),
  );
}

/** Body of the table for a named result; an unattached one if missing. */
export function bodyOf(name: string): HTMLElement {
  const body = document.querySelector<HTMLElement>(`[data-computed="${name}"] tbody`);
  return body ?? document.createElement('tbody');
}
