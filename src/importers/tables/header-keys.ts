import type { Grid } from './grid.ts';
import { readTime } from './table-time.ts';

export interface Headed {
  /** Last row of these headers; 0 if missing. */
  readonly row: number;
  readonly roles: ReadonlyMap<number, string>;
  columnsOf(role: string): readonly number[];
}

/** Max rows of these headers. */
const deepest = 3;

/** Find headers with a known role: in the row with the most, and directly above. */
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
        // A title is merged across the whole table.
        const isTitle = cell?.column === first && column > first;
        const role = cell && !isTitle ? roleOfHeader(cell.text) : undefined;
        return role === undefined ? [] : [[column, role] as const];
      }),
    );
  let best = -1;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const own = new Set(rolesIn(row).values()).size;
    // A row of keys may follow the row of labels.
    if (own > most || (own > 0 && own === most && at === best + 1)) [best, most] = [at, own];
  }
  const above = best === -1 ? [] : rows.slice(Math.max(0, best - deepest + 1), best + 1);
  const end = rows[best] ?? 0;
  const hasTimes = (column: number) =>
    grid.rows.some((row) => row > end && readTime(grid.at(row, column)?.text ?? ''));
  // A corner cell may say “time” for the years in its row.
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
