import { type FilterState, matchesState, type RowKeys } from '../view/filter-state.ts';

/** Chosen values of a case, by whether it meets them; of a facet with several, those that it has. */
export interface Fit {
  readonly meets: readonly string[];
  readonly lacks: readonly string[];
}

/** How a case fits a choice, a facet at a time. */
export function fitOf(
  keys: RowKeys,
  state: FilterState,
  nameOf: (facet: string, value: string) => string,
): Fit {
  const facets = [...state.chosen].map(([facet, values]) => {
    const own = [...values].filter((value) => keys[facet]?.includes(value));
    const named = (own.length > 0 ? own : [...values]).map((value) => nameOf(facet, value));
    return { isMet: own.length > 0, named };
  });
  const pick = (met: boolean) =>
    facets.filter(({ isMet }) => isMet === met).flatMap(({ named }) => named);
  return { meets: pick(true), lacks: pick(false) };
}

/**
 * Rows that meet most of a choice: all of it where there are any, otherwise the nearest, so that a choice of need,
 * sector, stage and money never ends in an empty list while a case is near.
 */
export function nearestRows<Row extends { readonly keys: RowKeys }>(
  rows: readonly Row[],
  state: FilterState,
): Row[] {
  const counted = rows.map((row) => ({
    row,
    met: [...state.chosen].filter(([facet, values]) =>
      matchesState(row.keys, { ...state, chosen: new Map([[facet, values]]) }),
    ).length,
  }));
  const most = Math.max(0, ...counted.map(({ met }) => met));
  return counted.filter(({ met }) => most > 0 && met === most).map(({ row }) => row);
}
