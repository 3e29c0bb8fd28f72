import type { ChartData, ChartRow } from '../model/chart-data.ts';

/** Which columns a plot of points shows, and what its axes must hold. */
export interface PointsOptions {
  readonly x: string;
  readonly y: string;
  readonly size?: string;
  /** 'always' begins both axes at zero. */
  readonly zero: 'always' | 'near';
  /** A line across at this value of y, which the axis then names. */
  readonly reference?: number;
}

/** A row with both coordinates. */
export interface Point {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  /** Undefined when there is no column of sizes, or no value in it. */
  readonly size?: number;
}

/** Places in a row of the columns that a plot shows; -1 for none. */
export interface PointColumns {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Finds the columns that a plot shows. */
export function findColumns({ columns }: ChartData, { x, y, size }: PointsOptions): PointColumns {
  const find = (id: string | undefined) => columns.findIndex((column) => column.id === id);
  return { x: find(x), y: find(y), size: find(size) };
}

/** Rows with both coordinates as points. */
export function readPoints({ rows }: ChartData, columns: PointColumns): Point[] {
  return rows.flatMap((row): Point[] => {
    const valueAt = (index: number) => row.cells[index]?.value;
    const [x, y, size] = [valueAt(columns.x), valueAt(columns.y), valueAt(columns.size)];
    return x === undefined || y === undefined ? [] : [{ row, x, y, size }];
  });
}
