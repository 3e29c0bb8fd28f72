import { type Locale, locales } from '../../i18n/locales.ts';
import type { ClusterData } from '../../schemas/cluster.ts';

/** Names shared by several clusters, by language. */
export type RepeatedNames = ReadonlyMap<Locale, readonly string[]>;

/**
 * Find names shared by several clusters, by language. Stored in the portal, so that pages naming a cluster
 * depend on the result rather than on the names of all clusters.
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
