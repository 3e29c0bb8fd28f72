import type { ChartCell, ChartColumn, ChartData, ChartRow } from '../../tools/model/chart-data.ts';

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

/** What a timeline is drawn from. */
export interface Timeline {
  readonly events: readonly Event[];
  readonly columns: TimeColumns;
  /** The column whose times the axis names. */
  readonly axis: ChartColumn;
}

/** A stretch of time, in decimal years. */
export interface Period {
  readonly from: number;
  readonly to: number;
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

/**
 * Length in years of a time that is written as a year or a quarter. Months and days are points on
 * an axis of years; a year alone is not its first of January.
 */
function lengthOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  if (/^\d{4}$/.test(time)) return 1;
  return /^\d{4}-Q\d$/.test(time) ? 1 / 4 : undefined;
}

/** The period of an event of which only the start or only the end is known. */
export function readPeriodOf({ row, start, end }: Event, columns: TimeColumns): Period | undefined {
  if (start !== undefined) {
    const length = lengthOf(row.cells[columns.start]?.time);
    return length === undefined ? undefined : { from: start, to: start + length };
  }
  if (end === undefined || columns.end === undefined) return undefined;
  const length = lengthOf(row.cells[columns.end]?.time);
  return length === undefined ? undefined : { from: end - length, to: end };
}

/** Whether an event has one time only, and no other that is left to be known. */
export function isMilestone({ row, start }: Event, columns: TimeColumns): boolean {
  const other = start === undefined ? columns.start : columns.end;
  return other === undefined || row.cells[other]?.missing === 'not-applicable';
}

/** The cells that say when: start and end, once if both say the same. */
export function timeCells({ row }: Event, { start, end }: TimeColumns): PlacedCell[] {
  return [start, end].flatMap((column, index) => {
    const cell = column === undefined ? undefined : row.cells[column];
    if (!cell || column === undefined || cell.text === '') return [];
    const first = row.cells[start];
    const repeated =
      index > 0 &&
      first?.text === cell.text &&
      (cell.value === undefined) === (first.value === undefined);
    // A milestone among spans has no end to speak of.
    const pointless = index > 0 && cell.missing === 'not-applicable';
    return repeated || pointless ? [] : [{ cell, column }];
  });
}

/** Whether a cell names a year and nothing nearer. */
export const isYear = ({ time = '' }: ChartCell): boolean => /^\d{4}$/.test(time);

/** Events by group, groups in the order in which they come; those without a group by themselves. */
export function groupEvents(
  events: readonly Event[],
): { group: string | undefined; events: Event[] }[] {
  const groups = Map.groupBy(events, ({ row }) => row.group);
  return [...groups].map(([group, list]) => ({ group, events: list }));
}
