import type { FigureQuery } from '../../schemas/figure-query.ts';
import { stageKeyOf } from '../inventory/tally.ts';
import { isBeyondFirst } from '../stages/stage-order.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import type { FigureTable } from './table.ts';
import { tabulateSectors } from './tabulate-sectors.ts';

type SectorsQuery = Extract<FigureQuery, { name: 'sectors' }>;

/** Rows by main sector, all or those beyond the first stage. */
export function querySectors(query: SectorsQuery, inputs: FigureInputs): FigureTable {
  const rows = rowsOf(inputs, query.country).filter(
    (row) => !query.beyondIdea || isBeyondFirst(stageKeyOf(row), inputs.stageOrder),
  );
  return tabulateSectors(rows, inputs, query);
}
