import { type CollectionData, type ProseName, type YamlName, yamlNames } from './collections.ts';
import type { ValuePath } from './parse-yaml.ts';
import type { Entry, PageEntry } from './portal.ts';

/** With valid values in place of invalid ones. */
export interface SalvagedEntry<E extends Entry<unknown> = Entry<unknown>> {
  readonly entry: E;
  /** Replaced values, from the file's root. */
  readonly touched: readonly ValuePath[];
}

export interface SalvagedEntries {
  readonly yaml: { readonly [K in YamlName]: SalvagedEntry<Entry<CollectionData<K>>>[] };
  readonly prose: Readonly<Record<ProseName, SalvagedEntry<PageEntry>[]>>;
}

/** Lists for YAML collections. The cast holds because each only gets its own entries. */
export function emptyLists<L extends Readonly<Record<YamlName, unknown[]>>>(): L {
  const lists = yamlNames.map((name): [string, unknown[]] => [name, []]);
  return Object.fromEntries(lists) as L;
}
