/** What a reader has chosen in the list of clusters. Values of one facet add up, facets narrow. */
export interface FilterState {
  readonly chosen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sort: 'place' | 'name' | 'stage';
}

/** Keys of one row by facet. */
export type RowKeys = Readonly<Record<string, readonly string[]>>;

/** Reads `?stage=mature,initial&sector=agri-food&sort=name`; unknown facets are ignored. */
export function parseState(search: string, facets: readonly string[]): FilterState {
  const query = new URLSearchParams(search);
  const chosen = new Map<string, Set<string>>();
  for (const facet of facets) {
    const values = (query.get(facet) ?? '').split(',').filter(Boolean);
    if (values.length > 0) chosen.set(facet, new Set(values));
  }
  const sort = query.get('sort');
  return { chosen, sort: sort === 'name' || sort === 'stage' ? sort : 'place' };
}

/** The state as a query string, '' for the plain list. Facets stand in a fixed order. */
export function formatState(state: FilterState, facets: readonly string[]): string {
  const parts = facets.flatMap((facet) => {
    const values = [...(state.chosen.get(facet) ?? [])].sort();
    return values.length > 0 ? [`${facet}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  if (state.sort !== 'place') parts.push(`sort=${state.sort}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The state with one value switched on or off. */
export function toggleValue(state: FilterState, facet: string, value: string): FilterState {
  const values = new Set(state.chosen.get(facet));
  if (!values.delete(value)) values.add(value);
  const chosen = new Map(state.chosen);
  if (values.size > 0) chosen.set(facet, values);
  else chosen.delete(facet);
  return { ...state, chosen };
}

/** Does a row match the choice? `except` ignores one facet, for the counts beside its values. */
export function matchesState(keys: RowKeys, state: FilterState, except?: string): boolean {
  for (const [facet, values] of state.chosen) {
    if (facet !== except && !(keys[facet] ?? []).some((key) => values.has(key))) return false;
  }
  return true;
}

/** The state without values that do not occur. */
export function keepKnown(
  state: FilterState,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): FilterState {
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [facet, values] of state.chosen) {
    const kept = [...values].filter((value) => known.get(facet)?.has(value));
    if (kept.length > 0) chosen.set(facet, new Set(kept));
  }
  return { ...state, chosen };
}
