import { locales } from '../../i18n/locales.ts';
import type { FrozenRow } from '../../schemas/frozen-edition.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { ReturnData } from '../../schemas/return.ts';

export type ClusterName = ClusterData['name'];

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

interface KeptNames {
  readonly rowById: ReadonlyMap<string, Pick<FrozenRow, 'name'>>;
}

/**
 * Names of a cluster printed differently in an edition: translations belong to the name in its file and are
 * dropped with it.
 */
export function nameAsPrinted(name: ClusterName, printed: string | undefined): ClusterName {
  return printed === undefined || printed === name.original
    ? name
    : { original: printed, language: name.language };
}

const nameParts = ['original', 'language', ...locales] as const;
const isSameName = (one: ClusterName, other: ClusterName) =>
  nameParts.every((part) => one[part] === other[part]);

/** Cluster under other names; notes on translations are dropped if there are none. */
export function renameCluster<T extends Item<ClusterData>>(entry: T, name: ClusterName): T {
  if (isSameName(entry.data.name, name)) return entry;
  const drafts = entry.data.drafts.filter((language) => name[language] !== undefined);
  return { ...entry, data: { ...entry.data, name, drafts } };
}

/**
 * Clusters with current names: from the newest return up to an edition, unless the cluster's file was renamed
 * after that edition was frozen.
 * @param returns ids are `{edition}/{cluster}`
 */
export function nameClusters<T extends Item<ClusterData>>(
  clusters: readonly T[],
  returns: readonly Item<Pick<ReturnData, 'name' | 'proposed'>>[],
  edition: string,
  frozen: ReadonlyMap<string, KeptNames>,
): readonly T[] {
  const newest = new Map<string, { readonly year: string; readonly name: string | undefined }>();
  for (const { id, data } of returns) {
    const [year = '', cluster = ''] = id.split('/');
    const known = newest.get(cluster);
    if (data.proposed || year > edition || (known && known.year > year)) continue;
    newest.set(cluster, { year, name: data.name });
  }
  return clusters.map((entry) => {
    const last = newest.get(entry.id);
    const kept = last && frozen.get(last.year)?.rowById.get(entry.id)?.name;
    const isNewer = kept && !isSameName(kept, entry.data.name);
    return isNewer ? entry : renameCluster(entry, nameAsPrinted(entry.data.name, last?.name));
  });
}
