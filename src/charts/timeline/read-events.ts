import type { ChartCell, ChartData, ChartRow } from '../shared/chart-data.ts';
import type { Paint } from '../shared/scene.ts';

/** Columns that a timeline reads, by index. */
export interface TimeColumns {
  readonly start: number;
  readonly end?: number;
  readonly detail?: number;
}

/** A row with its times, in decimal years. */
export interface Event {
  readonly row: ChartRow;
  readonly start?: number;
  /** End of the period that the end names. */
  readonly end?: number;
}

/** A cell and the index of its column. */
export interface PlacedCell {
  readonly cell: ChartCell;
  readonly column: number;
}

/** Index of a column; -1 when there is none. */
export function findColumn(data: ChartData, id: string | undefined): number {
  return id === undefined ? -1 : data.columns.findIndex((column) => column.id === id);
}

/** Rows with their times. */
export function readEvents(data: ChartData, { start, end }: TimeColumns): Event[] {
  return data.rows.map((row) => ({
    row,
    start: row.cells[start]?.value,
    end: end === undefined ? undefined : row.cells[end]?.value,
  }));
}

export const isDated = ({ start, end }: Event): boolean => start !== undefined || end !== undefined;

/** The cells that say when: start and end, once if both are missing for the same reason. */
export function timeCells({ row }: Event, { start, end }: TimeColumns): PlacedCell[] {
  return [start, end].flatMap((column, index) => {
    const cell = column === undefined ? undefined : row.cells[column];
    if (!cell || column === undefined || cell.text === '') return [];
    const first = row.cells[start];
    const repeated = index > 0 && cell.value === undefined && first?.text === cell.text;
    // A milestone among spans has no end to speak of.
    const pointless = index > 0 && cell.missing === 'not-applicable';
    return repeated || pointless ? [] : [{ cell, column }];
  });
}

/** Colour of the words of a cell. */
export function paintWords({ missing }: ChartCell): Paint {
  return missing === undefined ? 'ink-2' : 'ink-3';
}

/** Events by group, groups in the order in which they come; those without a group by themselves. */
export function groupEvents(
  events: readonly Event[],
): { group: string | undefined; events: Event[] }[] {
  const groups = new Map<string | undefined, Event[]>();
  for (const event of events) {
    const group = event.row.group;
    groups.set(group, [...(groups.get(group) ?? []), event]);
  }
  return [...groups].map(([group, list]) => ({ group, events: list }));
}
