import { foldWords } from '../../i18n/fold.ts';
import { indexLikeNames, type LikeNames } from '../values/like-names.ts';
import { findNearest } from '../values/nearest-options.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { inEachLocale } from '../../i18n/locales.ts';

/** A cluster with its possible names in rows. */
export interface NamedCluster {
  readonly id: string;
  readonly country: string;
  /** Its regions and those above them. */
  readonly regions: readonly string[];
  /** All present and former names, in any language. */
  readonly names: readonly string[];
}

export interface ClusterIndex {
  readonly byId: ReadonlyMap<string, NamedCluster>;
  readonly byName: ReadonlyMap<string, readonly NamedCluster[]>;
  /** Ids as options, built lazily: most imports have no unknown id. */
  readonly ids: () => OptionList;
  /** Clusters with a similar name, in any region. */
  readonly like: (name: string) => readonly NamedCluster[];
}

/** Identifying fields of a row. */
export interface RowIdentity {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly region?: string | undefined;
}

/** The cluster of a row, or why it is unknown; candidate ids, most likely first. */
export type ClusterMatch =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'nameless' }
  | {
      readonly kind: 'unknown-id' | 'several' | 'near' | 'elsewhere';
      readonly candidates: readonly string[];
    };

/** Max similar names; more mean little: "Industrial park" resembles every park. */
export const mostAlike = 3;

/** Index clusters by id and name. */
export function indexClusters(clusters: readonly NamedCluster[]): ClusterIndex {
  const byName = new Map<string, NamedCluster[]>();
  for (const cluster of clusters) {
    for (const name of new Set(cluster.names.map(foldWords))) {
      byName.set(name, [...(byName.get(name) ?? []), cluster]);
    }
  }
  let ids: OptionList | undefined;
  let names: LikeNames | undefined;
  const named = clusters.flatMap((cluster) =>
    cluster.names.map((name) => [name, cluster] as const),
  );
  return {
    byId: new Map(clusters.map((one) => [one.id, one])),
    byName,
    ids: () => {
      ids ??= listOptions(clusters.map(({ id }) => ({ id, label: inEachLocale(() => id) })));
      return ids;
    },
    like: (name) => {
      names ??= indexLikeNames(named.map(([text]) => text));
      const found = names.find(name).flatMap((n) => named[n]?.[1] ?? []);
      return [...new Set(found)];
    },
  };
}

const idsOf = (clusters: readonly NamedCluster[]) => clusters.map(({ id }) => id);

/** Candidates other than exact matches; none if the name resembles too many. */
function findAlike(name: string, region: string | undefined, index: ClusterIndex): string[] {
  const alike = index.like(name).filter(({ regions }) => !region || regions.includes(region));
  return alike.length > mostAlike ? [] : idsOf(alike);
}

/**
 * Find the cluster of a row: by its id; otherwise by an exact name, and by region if given. Similar names are
 * only candidates.
 */
export function matchCluster({ id, name, region }: RowIdentity, index: ClusterIndex): ClusterMatch {
  if (id) {
    const small = id.toLowerCase();
    if (index.byId.has(small)) return { kind: 'known', id: small };
    return { kind: 'unknown-id', candidates: findNearest(id, index.ids()).slice(0, 3) };
  }
  const folded = name === undefined ? '' : foldWords(name);
  if (name === undefined || folded === '') return { kind: 'nameless' };
  const same = index.byName.get(folded) ?? [];
  const placed = region ? same.filter(({ regions }) => regions.includes(region)) : same;
  // A nationwide cluster has its seat in some region.
  const there = placed.length > 0 ? placed : same.filter(({ regions }) => regions.length === 0);
  const [first, ...others] = there;
  if (first && others.length === 0) return { kind: 'known', id: first.id };
  if (first) return { kind: 'several', candidates: idsOf(there) };
  if (same.length > 0) return { kind: 'elsewhere', candidates: idsOf(same) };
  const candidates = findAlike(name, region, index);
  return candidates.length > 0 ? { kind: 'near', candidates } : { kind: 'new' };
}
