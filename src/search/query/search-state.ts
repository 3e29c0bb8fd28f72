import { readView, type ViewKey, type ViewName, writeView } from '../../domain/view/view-state.ts';
import { maxQuery } from './read-query.ts';

/** Facets without a choice are omitted. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** Search state in an address. */
export interface SearchState {
  readonly query: string;
  /** Search the words as typed, even if no page has them. */
  readonly exact: boolean;
  readonly chosen: Chosen;
}

const isId = (id: string) => /^[\w.-]+$/.test(id);

/** The choice without empty facets. */
function keepFilled(chosen: Iterable<readonly [string, ReadonlySet<string>]>): Chosen {
  return new Map([...new Map(chosen)].filter(([, ids]) => ids.size > 0));
}

const keysOf = (facets: readonly string[]): readonly ViewKey[] => [
  { name: 'q', knows: () => true },
  ...facets.map((name) => ({ name: name as ViewName, many: true, knows: isId })),
  { name: 'exact', knows: (value) => value === '1' },
];

/**
 * Parse `?q=wine&kind=cluster,region&exact=1`. Ignores anything else and never throws, even on a broken `%`.
 * @param facets names in address order
 */
export function parseState(search: string, facets: readonly string[]): SearchState {
  const { values } = readView(search, keysOf(facets));
  const [query = ''] = values.get('q') ?? [];
  return {
    query: query.slice(0, maxQuery).trim(),
    exact: values.has('exact'),
    chosen: keepFilled(facets.map((name) => [name, new Set(values.get(name))] as const)),
  };
}

/** Query string of a state, in a fixed order; '' if empty. */
export function formatState(state: SearchState, facets: readonly string[]): string {
  const query = state.query.slice(0, maxQuery).trim();
  const chosen = [...state.chosen].map(([name, ids]) => [name, [...ids].sort()] as const);
  const values = new Map<string, readonly string[]>([
    ...chosen,
    ['q', query ? [query] : []],
    ['exact', query && state.exact ? ['1'] : []],
  ]);
  return writeView('', keysOf(facets), values);
}

/** Drop ids that no page has: an old or mistyped link would hide everything. */
export function keepKnown(
  chosen: Chosen,
  facets: Readonly<Record<string, { readonly ids: readonly string[] }>>,
): Chosen {
  return keepFilled(
    [...chosen].map(([name, ids]) => {
      const known = Object.hasOwn(facets, name) ? (facets[name]?.ids ?? []) : [];
      return [name, new Set([...ids].filter((id) => known.includes(id)))] as const;
    }),
  );
}

/** Add a value, or remove it if chosen. */
export function toggleValue(chosen: Chosen, facet: string, id: string): Chosen {
  const ids = new Set(chosen.get(facet));
  if (!ids.delete(id)) ids.add(id);
  return keepFilled([...chosen, [facet, ids] as const]);
}
