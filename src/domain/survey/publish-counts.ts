import type { Localized } from '../../i18n/locales.ts';
import { suppress } from './suppress.ts';

/** Publication rules: minimum number of clusters, and whether single answers are withheld. */
export interface PublicationRules {
  readonly least: number;
  /** If true, only overall results are published, and nothing that nearly all clusters answered. */
  readonly isWithheld: boolean;
}

/** Count, or hidden. */
export type Count = number | 'hidden';

export interface CountRow {
  readonly id: string;
  readonly labels: readonly Localized<string>[];
  readonly total: Count;
  /** One per part of the table. */
  readonly parts: readonly Count[];
}

/** Answers with the number of clusters that gave them, in total and by part. */
export interface CountTable {
  readonly id: string;
  readonly kind: 'code' | 'tick' | 'rank' | 'companions';
  /** Heading below the question, if it has several tables. */
  readonly labels: readonly Localized<string>[];
  /**
   * Groups of clusters, or ranks. Groups too small to publish are merged as `other`. For companions: clusters
   * that ranked one of the options, and the rest.
   */
  readonly parts: readonly string[];
  readonly rows: readonly CountRow[];
  /** Clusters that gave any answer in it. */
  readonly answered: number;
  readonly answeredParts: readonly Count[];
}

/** Table before counting. */
export interface Shape extends Pick<CountTable, 'id' | 'kind' | 'labels'> {
  readonly rows: readonly Pick<CountRow, 'id' | 'labels'>[];
  readonly rowsAdd: boolean;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Clusters by answer and group, and respondents by group. */
export interface Counts {
  readonly cells: readonly (readonly number[])[];
  readonly answered: readonly number[];
}

/**
 * Rows whose total is hidden. Independent of the grouping, so that several tables of a question reveal no more
 * than one.
 * @returns undefined if nothing can be published
 */
export function hideTotals(
  { rowsAdd }: Pick<Shape, 'rowsAdd'>,
  { cells, answered }: Counts,
  { least: min, isWithheld }: PublicationRules,
): readonly boolean[] | undefined {
  const grid = {
    cells: [...cells, answered].map((row) => [sum(row)]),
    rowsAdd,
    columnsAdd: false,
    hidesNearAll: isWithheld,
  };
  return suppress(grid, min)
    ?.slice(0, -1)
    .map(([isHidden]) => isHidden === true);
}

/**
 * Cells hidden when totals are public: all of a row with a hidden total; otherwise small counts, and those from
 * which a small one could be derived.
 */
function hideParts(
  { rowsAdd }: Pick<Shape, 'rowsAdd'>,
  { cells, answered }: Counts,
  hiddenTotals: readonly boolean[],
  min: number,
): readonly (readonly boolean[])[] | undefined {
  const told = cells.filter((_, row) => !hiddenTotals[row]);
  const untold = cells.filter((_, row) => hiddenTotals[row]);
  // If answers add up to the total, the sum of the hidden rows can be derived from the visible ones.
  const rest =
    rowsAdd && untold.length > 0
      ? [answered.map((_, column) => sum(untold.map((row) => row[column] ?? 0)))]
      : [];
  const grid = {
    cells: [...told, ...rest, answered].map((row) => [...row, sum(row)]),
    rowsAdd,
    columnsAdd: true,
    totalsKnown: true,
  };
  const hidden = suppress(grid, min);
  if (!hidden) return undefined;
  let next = 0;
  return cells.map((row, index) =>
    hiddenTotals[index] ? row.map(() => true) : (hidden[next++]?.slice(0, row.length) ?? []),
  );
}

/**
 * Assemble a table of counts and totals, with small counts hidden.
 * @param hiddenTotals result of `hideTotals`, if several tables share it
 */
export function publishCounts(
  shape: Shape,
  parts: readonly string[],
  counts: Counts,
  rules: PublicationRules,
  hiddenTotals = hideTotals(shape, counts, rules),
): CountTable | undefined {
  if (!hiddenTotals) return undefined;
  const hidden =
    parts.length > 0 ? hideParts(shape, counts, hiddenTotals, rules.least) : ([] as const);
  if (!hidden) return undefined;
  const { rowsAdd: _, rows, ...named } = shape;
  return {
    ...named,
    parts,
    rows: rows.map((row, index) => {
      const cells = counts.cells[index] ?? [];
      return {
        ...row,
        total: hiddenTotals[index] ? 'hidden' : sum(cells),
        parts: parts.map((_part, column) =>
          hidden[index]?.[column] ? 'hidden' : (cells[column] ?? 0),
        ),
      };
    }),
    answered: sum(counts.answered),
    answeredParts: parts.map((_part, column) => counts.answered[column] ?? 0),
  };
}
