import { tallyStages } from '../inventory/tally.ts';
import { placeholderOf } from './fact-names.ts';
import type { FigureInputs } from './inputs.ts';

/**
 * Totals of an edition for text placeholders: rows of its country (`counted`), those beyond the first stage
 * (`counted_past`), and those inside and outside each group of regions (`counted_in_{group}`,
 * `counted_outside_{group}`).
 */
export function countedFacts({
  rows,
  edition,
  regionGroups,
  stageOrder,
}: Pick<FigureInputs, 'rows' | 'edition' | 'regionGroups' | 'stageOrder'>): ReadonlyMap<
  string,
  number
> {
  const own = rows.filter((row) => row.country === edition?.country);
  const facts = new Map([
    ['counted', own.length],
    ['counted_past', tallyStages(own, stageOrder).past],
  ]);
  for (const group of regionGroups.keys()) {
    const inside = own.filter((row) => row.regionGroups.includes(group)).length;
    facts.set(`counted_in_${placeholderOf(group)}`, inside);
    facts.set(`counted_outside_${placeholderOf(group)}`, own.length - inside);
  }
  return facts;
}
