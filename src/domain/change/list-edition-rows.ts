import type { ClusterData } from '../../schemas/cluster.ts';
import type { ReturnData } from '../../schemas/return.ts';
import { notReported } from '../missing.ts';
import type { EditionRow, Merger } from './compare-editions.ts';

// Unused until years are compared: no page shows changes yet. Tests hold what it computes.

interface Item<T> {
  readonly id: string;
  readonly data: T;
}

/** The rows of an edition: the clusters with a return in it that is no proposal. */
export function listEditionRows(
  clusters: readonly Item<Pick<ClusterData, 'name'>>[],
  returns: readonly Item<Pick<ReturnData, 'name' | 'stage' | 'proposed'>>[],
  edition: string,
): EditionRow[] {
  const returned = new Map(
    returns.filter(({ data }) => !data.proposed).map(({ id, data }) => [id, data]),
  );
  return clusters.flatMap(({ id, data }) => {
    const own = returned.get(`${edition}/${id}`);
    if (!own) return [];
    return [{ id, name: own.name ?? data.name.original, stage: own.stage ?? notReported }];
  });
}

/** The mergers known up to an edition. Ids of editions are years: they sort as they follow. */
export function listMergers(
  clusters: readonly Item<Pick<ClusterData, 'merged'>>[],
  edition: string,
): Merger[] {
  return clusters.flatMap(({ id, data: { merged } }) =>
    merged && merged.edition <= edition ? [{ id, into: merged.into }] : [],
  );
}
