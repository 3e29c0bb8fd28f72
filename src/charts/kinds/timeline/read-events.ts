import type { ChartCell, ChartColumn, ChartData, ChartRow } from '../../tools/model/chart-data.ts';

export interface TimeColumns {
  readonly start: number;
  readonly end?: number;
  readonly detail?: number;
}

/** A row with its times in decimal years. */
export interface Event {
  readonly row: ChartRow;
  readonly start?: number;
  /** End of the period given as the end. */
  readonly end?: number;
}

export interface Timeline {
  readonly events: readonly Event[];
  readonly columns: TimeColumns;
  /** Column of the times printed on the axis. */
  readonly axis: ChartColumn;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

export interface PlacedCell {
  readonly cell: ChartCell;
  readonly column: number;
}

/** Index of a column; -1 if missing. */
export function findColumn(data: ChartData, id: string | undefined): number {
  return id === undefined ? -1 : data.columns.findIndex((column) => column.id === id);
}

export function readEvents(data: ChartData, { start, end }: TimeColumns): Event[] {
  return data.rows.map((row) => ({
    row,
    start: row.cells[start]?.value,
    end: end === undefined ? undefined : row.cells[end]?.value,
  }));
}

export const isDated = ({ start, end }: Event): boolean => start !== undefined || end !== undefined;

/**
 * Length in years of a time given as a year or quarter. Months and days are points on a year axis; a year is not
 * its first of January.
 */
function lengthOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  if (/^\d{4}$/.test(time)) return 1;
  return /^\d{4}-Q\d$/.test(time) ? 1 / 4 : undefined;
}

/** Period of an event with only the start or only the end known. */
export function readPeriodOf({ row, start, end }: Event, columns: TimeColumns): Period | undefined {
  if (start !== undefined) {
    const length = lengthOf(row.cells[columns.start]?.time);
    return length === undefined ? undefined : { from: start, to: start + length };
  }
  if (end === undefined || columns.end === undefined) return undefined;
  const length = lengthOf(row.cells[columns.end]?.time);
  return length === undefined ? undefined : { from: end - length, to: end };
}

/** Whether an event has a single time and no other that is merely unknown. */
export function isMilestone({ row, start }: Event, columns: TimeColumns): boolean {
  const other = start === undefined ? columns.start : columns.end;
  return other === undefined || row.cells[other]?.missing === 'not-applicable';
}

/** Start and end cells, once if identical. */
export function timeCells({ row }: Event, { start, end }: TimeColumns): PlacedCell[] {
  return [start, end].flatMap((column, index) => {
    const cell = column === undefined ? undefined : row.cells[column];
    if (!cell || column === undefined || cell.text === '') return [];
    const first = row.cells[start];
    const repeated =
      index > 0 &&
      first?.text === cell.text &&
      (cell.value === undefined) === (first.value === undefined);
    // A milestone among spans has no end.
    const pointless = index > 0 && cell.missing === 'not-applicable';
    return repeated || pointless ? [] : [{ cell, column }];
  });
}

/** Whether a cell is a bare year. */
export const isYear = ({ time = '' }: ChartCell): boolean => /^\d{4}$/.test(time);

/** Events by group in order of appearance; those without a group separately. */
export function groupEvents(
  events: readonly Event[],
): { group: string | undefined; events: Event[] }[] {
  const groups = Map.groupBy(events, ({ row }) => row.group);
  return [...groups].map(([group, list]) => ({ group, events: list }));
}
