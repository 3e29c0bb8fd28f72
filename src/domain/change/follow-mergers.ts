import type { ClusterData } from '../../schemas/cluster.ts';

export interface Merger {
  readonly id: string;
  readonly into: string;
}

/** Mergers known up to an edition. Edition ids are years, so they sort chronologically. */
export function listMergers(
  clusters: readonly { readonly id: string; readonly data: Pick<ClusterData, 'merged'> }[],
  edition: string,
): Merger[] {
  return clusters.flatMap(({ id, data: { merged } }) =>
    merged && merged.edition <= edition ? [{ id, into: merged.into }] : [],
  );
}

/** Final cluster after successive mergers. */
export function lastOf(id: string, intoOf: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set([id]);
  let last = intoOf.get(id);
  // A cycle is an author's mistake, reported elsewhere; just avoid an endless loop.
  for (let next = last; next !== undefined && !passed.has(next); next = intoOf.get(next)) {
    passed.add(next);
    last = next;
  }
  return last;
}
