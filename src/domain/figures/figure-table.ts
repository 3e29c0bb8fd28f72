import type { Figure, FigureKind } from '../../schemas/figure.ts';
import { computeTable } from './compute-table.ts';
import { countInEdition } from './count-in-edition.ts';
import type { FigureInputs } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { tabulateYears, type YearsShape } from './tabulate-years.ts';

/** Inputs of figures for each published edition, earliest first. */
export type YearsInputs = () => readonly FigureInputs[];

/** Kinds drawn period by period; all others are drawn item by item. */
const periodic: ReadonlySet<FigureKind> = new Set(['bar', 'column', 'line']);

/** Shape of the table over the years for a kind of drawing. */
export function yearsShape(kind: FigureKind): YearsShape {
  return periodic.has(kind) ? 'editions' : 'things';
}

/**
 * Table of a figure in an edition, or over all published ones if it is drawn over the years.
 * @returns undefined for a figure with lost numbers
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
  return tabulateYears(query, tables, yearsShape(kind), inputs.stageOrder);
}
