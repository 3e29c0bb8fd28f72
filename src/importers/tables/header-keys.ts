import type { Grid } from './grid.ts';
import { readTime } from './table-time.ts';

/** Headers whose words say what their column holds. */
export interface Headed {
  /** The lowest row of these headers; 0 where there is none. */
  readonly row: number;
  readonly roles: ReadonlyMap<number, string>;
  columnsOf(role: string): readonly number[];
}

/** Rows that such headers may be spread over: a head of two or three lines. */
const deepest = 3;

/** Finds the headers with a meaning: those of the row that has the most, and of the rows right above it. */
export function findKeys(
  grid: Grid,
  roleOfHeader: (text: string) => string | undefined,
  looked: number,
): Headed {
  const rows = grid.rows.slice(0, looked);
  const [first = 1] = grid.columns;
  const rolesIn = (row: number) =>
    new Map(
      grid.columns.flatMap((column) => {
        const cell = grid.shown(row, column);
        // A title is merged over the whole table.
        const isTitle = cell?.column === first && column > first;
        const role = cell && !isTitle ? roleOfHeader(cell.text) : undefined;
        return role === undefined ? [] : [[column, role] as const];
      }),
    );
  let best = -1;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const own = new Set(rolesIn(row).values()).size;
    // A row of keys may follow their labels.
    if (own > most || (own > 0 && own === most && at === best + 1)) [best, most] = [at, own];
  }
  const above = best === -1 ? [] : rows.slice(Math.max(0, best - deepest + 1), best + 1);
  const end = rows[best] ?? 0;
  const hasTimes = (column: number) =>
    grid.rows.some((row) => row > end && readTime(grid.at(row, column)?.text ?? ''));
  // A corner says “time” of the years in its row, too.
  const roles = new Map(
    above
      .flatMap((row) => [...rolesIn(row)])
      .filter(([column, role]) => role !== 'year' || hasTimes(column)),
  );
  return {
    row: end,
    roles,
    columnsOf: (role) => [...roles].flatMap(([column, own]) => (own === role ? [column] : [])),
  };
}
