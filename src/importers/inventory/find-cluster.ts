import { type ClusterIndex, type ClusterMatch, matchCluster } from '../returns/match-cluster.ts';
import type { ClusterPlace } from '../returns/new-entry.ts';
import type { StandingReturn } from '../returns/plan-return.ts';
import type { InventoryRow } from './read-row.ts';

/** Data that distinguishes clusters with the same name. */
export interface KnownClusters {
  readonly clusters: ClusterIndex;
  readonly country: string;
  /** Place of a new cluster in a region, or without one; undefined if a region is required. */
  placeNew(region: string | undefined): ClusterPlace | undefined;
  /** Cluster with this number in the edition, as printed in one of these sources. */
  numbered(number: number, sources: readonly string[]): string | undefined;
  standing(cluster: string): StandingReturn | undefined;
}

/**
 * The cluster of an inventory row. Among several with one name, the one that the edition prints under the row's
 * number; otherwise, for a nationwide row, the one without a region.
 */
export function findRowCluster(
  { cluster, name, region, number }: InventoryRow,
  { clusters, country, standing }: Pick<KnownClusters, 'clusters' | 'country' | 'standing'>,
): ClusterMatch {
  const national = region === country;
  const place = national ? undefined : region;
  const match = matchCluster({ id: cluster, name, region: place }, clusters);
  if (match.kind !== 'several') return match;
  const only = (ids: readonly string[]): ClusterMatch | undefined => {
    const [id, ...others] = ids;
    return id !== undefined && others.length === 0 ? { kind: 'known', id } : undefined;
  };
  const numbered = match.candidates.filter(
    (id) => number !== undefined && standing(id)?.data.printed?.row === number,
  );
  const placeless = match.candidates.filter(
    (id) => national && clusters.byId.get(id)?.regions.length === 0,
  );
  return only(numbered) ?? only(placeless) ?? match;
}

/** The region meant by an ambiguous cell: the one of the row's cluster. Undefined if that does not decide. */
export function settleRegion(
  { cluster, name }: Pick<InventoryRow, 'cluster' | 'name'>,
  candidates: readonly string[],
  clusters: ClusterIndex,
): string | undefined {
  const fitting = candidates.filter((region) => {
    const match = matchCluster({ id: cluster, name, region }, clusters);
    return match.kind === 'known' && clusters.byId.get(match.id)?.regions.includes(region);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
