import { type CollectionData, type ProseName, type YamlName, yamlNames } from './collections.ts';
import type { ValuePath } from './parse-yaml.ts';
import type { Entry, PageEntry } from './portal.ts';

/** An invalid entry with valid values in place of the invalid ones. */
export interface SalvagedEntry<E extends Entry<unknown> = Entry<unknown>> {
  readonly entry: E;
  /** Paths of replaced values, from the file's root. */
  readonly touched: readonly ValuePath[];
}

/** Salvaged entries by collection. */
export interface SalvagedEntries {
  readonly yaml: { readonly [K in YamlName]: SalvagedEntry<Entry<CollectionData<K>>>[] };
  readonly prose: Readonly<Record<ProseName, SalvagedEntry<PageEntry>[]>>;
}

/**
 * An empty list for each YAML collection. The cast holds because each is only filled with its own entries.
 */
export function emptyLists<L extends Readonly<Record<YamlName, unknown[]>>>(): L {
  const lists = yamlNames.map((name): [string, unknown[]] => [name, []]);
  return Object.fromEntries(lists) as L;
}
