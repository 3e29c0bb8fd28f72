import type { ChartData, ChartRow } from '../model/chart-data.ts';

/** Columns of a point plot, and requirements on its axes. */
export interface PointsOptions {
  readonly x: string;
  readonly y: string;
  readonly size?: string;
  /** 'always' starts both axes at zero. */
  readonly zero: 'always' | 'near';
  /** Value of y with a labelled horizontal line. */
  readonly reference?: number;
}

export interface Point {
  readonly row: ChartRow;
  readonly x: number;
  readonly y: number;
  /** Undefined without a column of sizes, or without a value in it. */
  readonly size?: number;
}

/** Indices of the columns shown; -1 for none. */
export interface PointColumns {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export function findColumns({ columns }: ChartData, { x, y, size }: PointsOptions): PointColumns {
  const find = (id: string | undefined) => columns.findIndex((column) => column.id === id);
  return { x: find(x), y: find(y), size: find(size) };
}

export function readPoints({ rows }: ChartData, columns: PointColumns): Point[] {
  return rows.flatMap((row): Point[] => {
    const valueAt = (index: number) => row.cells[index]?.value;
    const [x, y, size] = [valueAt(columns.x), valueAt(columns.y), valueAt(columns.size)];
    return x === undefined || y === undefined ? [] : [{ row, x, y, size }];
  });
}
