import { tallyStages } from '../inventory/tally.ts';
import type { InventoryRow } from '../inventory/join-inventory.ts';
import type { StageOrder } from '../stages/stage-order.ts';

/** Lists of a portal whose entries a report may count. */
export const countedLists = [
  'concepts',
  'countries',
  'doubts',
  'figures',
  'glossary',
  'practices',
  'programmes',
  'sectors',
  'sector-groups',
  'sources',
  'stages',
  'strategies',
  'survey',
  'works',
] as const;

/** Number of entries in each of these lists. */
export type ListSizes = Readonly<Record<(typeof countedLists)[number], number>>;

/**
 * Counts that a report's text may reference as `count/…`: rows of the edition's country by stage (`clusters`,
 * the id of each stage, `beyond-idea`), those with a return in the edition (`returned`), rows of any country
 * (`clusters-ge`), its provinces that have rows (`provinces`), and the entries of lists.
 * @param country country of the edition
 */
export function listCounts(
  rows: readonly InventoryRow[],
  country: string,
  lists: ListSizes,
  way: StageOrder,
): ReadonlyMap<string, number> {
  const own = rows.filter((row) => row.country === country);
  const tally = tallyStages(own, way);
  const countries = [...new Set(rows.map((row) => row.country))];
  const provinces = new Set(own.flatMap(({ printedRegion }) => printedRegion ?? []));
  return new Map([
    ['clusters', tally.total] as const,
    ...way.ids.map((id) => [id, tally[id] ?? 0] as const),
    ['beyond-idea', tally.past] as const,
    ...countries.map(
      (id) =>
        [`clusters-${id.toLowerCase()}`, rows.filter((row) => row.country === id).length] as const,
    ),
    ['provinces', provinces.size] as const,
    ['returned', own.filter(({ returned }) => returned).length] as const,
    ['national', own.filter(({ scope }) => scope === 'national').length] as const,
    ...countedLists.map((name) => [name, lists[name]] as const),
  ]);
}
