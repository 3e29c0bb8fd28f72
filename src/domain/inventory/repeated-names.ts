import { type Locale, locales } from '../../i18n/locales.ts';
import type { ClusterData } from '../../schemas/cluster.ts';

/** Names that more than one cluster has, by language. */
export type RepeatedNames = ReadonlyMap<Locale, readonly string[]>;

/**
 * Names that more than one cluster has, by language. They are a part of the portal, since every page that names a
 * cluster asks for them: so it depends on them, and not on the names of all clusters.
 */
export function findRepeatedNames(
  clusters: readonly { readonly data: Pick<ClusterData, 'name'> }[],
): RepeatedNames {
  return new Map(
    locales.map((locale) => {
      const names = clusters.map(({ data: { name } }) => name[locale] || name.original);
      const first = new Set<string>();
      const twice = names.filter((name) => first.has(name) || !first.add(name));
      return [locale, [...new Set(twice)]];
    }),
  );
}
