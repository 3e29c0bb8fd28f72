import type { ViewKey, ViewName, ViewValues } from '../../domain/view/view-state.ts';

/** A reader's filters of a list. Values of one facet are alternatives, facets are combined. */
export interface FilterState {
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Sort order; without a choice, the list's default order. */
  readonly sort: string;
}

/** Default sort order. */
const usualOrder = 'place';

/** Keys of one row by facet. */
export type RowKeys = Readonly<Record<string, readonly string[]>>;

/**
 * Parameters an address of the list may contain: known values per facet, and a sort order.
 * @param orders names of the available sort orders; empty if there is only one
 */
export function listKeys(
  known: ReadonlyMap<string, ReadonlySet<string>>,
  orders: readonly string[],
): readonly ViewKey[] {
  const sort: ViewKey = { name: 'sort', knows: (value) => orders.includes(value) };
  return [
    ...[...known].map(([name, values]) => ({
      name: name as ViewName,
      many: true,
      knows: (value: string) => values.has(value),
    })),
    ...(orders.length > 0 ? [sort] : []),
  ];
}

/** State given by an address. */
export function toState(values: ViewValues): FilterState {
  const [sort = usualOrder] = values.get('sort') ?? [];
  const chosen = [...values].filter(([name]) => name !== 'sort');
  return {
    chosen: new Map(chosen.map(([facet, ids]) => [facet, new Set(ids)])),
    sort,
  };
}

/** Values of a state for the address: equal choices have equal links. */
export function toValues({ chosen, sort }: FilterState): ViewValues {
  const facets = [...chosen].map(([facet, ids]) => [facet, [...ids].sort()] as const);
  return new Map<string, readonly string[]>([
    ...facets,
    ...(sort === usualOrder ? [] : [['sort', [sort]] as const]),
  ]);
}

/** Whether nothing is chosen, and the list is in its default order. */
export const isPlain = ({ chosen, sort }: FilterState): boolean =>
  sort === usualOrder && [...chosen.values()].every((values) => values.size === 0);

/** The state with one value switched on or off. */
export function toggleValue(state: FilterState, facet: string, value: string): FilterState {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/** Whether a row matches the choice. `except` ignores one facet, for the counts next to its values. */
export function matchesState(keys: RowKeys, state: FilterState, except?: string): boolean {
  for (const [facet, values] of state.chosen) {
    if (facet !== except && !(keys[facet] ?? []).some((key) => values.has(key))) return false;
  }
  return true;
}
