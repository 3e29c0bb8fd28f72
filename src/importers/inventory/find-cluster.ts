import { type ClusterIndex, type ClusterMatch, matchCluster } from '../returns/match-cluster.ts';
import type { StandingReturn } from '../returns/plan-return.ts';
import type { InventoryRow } from './read-row.ts';

/** What tells clusters of one name apart. */
interface Known {
  readonly clusters: ClusterIndex;
  readonly country: string;
  standing(cluster: string): StandingReturn | undefined;
}

/**
 * The cluster of a row of an inventory. Of several with one name it is the one that the edition
 * prints under the number of the row; else, for a row of no region, the one that has none.
 */
export function findRowCluster(
  { cluster, name, region, number }: InventoryRow,
  { clusters, country, standing }: Known,
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
