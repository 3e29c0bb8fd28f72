import type { Figure, FigureKind } from '../../schemas/figure.ts';
import { computeTable } from './compute-table.ts';
import { countInEdition } from './count-in-edition.ts';
import type { FigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { tabulateYears, type YearsShape } from './tabulate-years.ts';

/** Gives what figures count in each published edition, the earliest first. */
export type YearsInputs = () => readonly FigureInputs[];

/** Kinds that draw one period after the other; all others draw one thing after the other. */
const periodic: ReadonlySet<FigureKind> = new Set(['bar', 'column', 'line']);

/** How the table over the years is read by a kind of drawing. */
export function yearsShape(kind: FigureKind): YearsShape {
  return periodic.has(kind) ? 'editions' : 'things';
}

/**
 * The table of a figure in an edition, or over all published ones where it is drawn so.
 * @returns undefined for a figure whose numbers are lost
 */
export function tableOfFigure(
  figure: Pick<Figure, 'kind' | 'query' | 'data' | 'over'>,
  inputs: FigureInputs,
  years: YearsInputs,
): FigureTable | undefined {
  const { kind, query, over } = figure;
  if (!over || !query) return computeTable(figure, inputs);
  const tables = years().map((each) => ({
    edition: each.editionId,
    table: countInEdition(query, each),
  }));
  return tabulateYears(query, tables, yearsShape(kind), inputs.stageWay);
}
