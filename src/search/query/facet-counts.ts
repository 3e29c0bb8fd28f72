import type { PageTable } from '../build/page-table.ts';
import type { Chosen } from './search-state.ts';

export type Facets = PageTable['facets'];

/** Number of pages by facet and id. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Narrowed {
  readonly rows: readonly number[];
  readonly counts: FacetCounts;
}

/**
 * Narrow rows to those with one of the chosen ids in every facet with a choice. Each facet is counted over the rows matching
 * all others, so that its other values remain available.
 */
export function narrow(facets: Facets, chosen: Chosen, rows: readonly number[]): Narrowed {
  const every = Object.entries(facets).map(([name, { ids, of }]) => {
    const wanted = chosen.get(name);
    const positions = wanted && new Set([...wanted].map((id) => ids.indexOf(id)));
    return { name, ids, of, positions, counts: new Map<string, number>() };
  });
  const left = rows.filter((row) => {
    const missed = every.filter(
      ({ of, positions }) => positions && !of[row]?.some((at) => positions.has(at)),
    );
    if (missed.length > 1) return false;
    for (const { ids, of, counts } of missed.length === 1 ? missed : every) {
      for (const at of of[row] ?? []) {
        const id = ids[at] as string;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return missed.length === 0;
  });
  return { rows: left, counts: new Map(every.map(({ name, counts }) => [name, counts])) };
}

/** Merge ids of a facet. */
export function regroup(
  { ids, of }: Facets[string],
  rename: (id: string) => string,
): Facets[string] {
  const joined = [...new Set(ids.map(rename))].sort();
  const moved = ids.map((id) => joined.indexOf(rename(id)));
  return { ids: joined, of: of.map((row) => [...new Set(row.map((at) => moved[at] as number))]) };
}
