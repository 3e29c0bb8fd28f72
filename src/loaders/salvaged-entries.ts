import { type CollectionData, type ProseName, type YamlName, yamlNames } from './collections.ts';
import type { ValuePath } from './parse-yaml.ts';
import type { Entry, PageEntry } from './portal.ts';

/** A broken entry with valid values in place of the broken ones. */
export interface SalvagedEntry<E extends Entry<unknown> = Entry<unknown>> {
  readonly entry: E;
  /** Paths of the values that are not the author's, from the root of the file. */
  readonly touched: readonly ValuePath[];
}

/** What could be kept of broken entries, by collection. */
export interface SalvagedEntries {
  readonly yaml: { readonly [K in YamlName]: SalvagedEntry<Entry<CollectionData<K>>>[] };
  readonly prose: Readonly<Record<ProseName, SalvagedEntry<PageEntry>[]>>;
}

/** An empty list for each collection of YAML. Each is only ever filled with entries of its own. */
export function emptyLists<L extends Readonly<Record<YamlName, unknown[]>>>(): L {
  const lists = yamlNames.map((name): [string, unknown[]] => [name, []]);
  return Object.fromEntries(lists) as L;
}
