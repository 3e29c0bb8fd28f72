import type { ClusterData } from '../../schemas/cluster.ts';

/** A cluster that ended by becoming a part of another one. */
export interface Merger {
  readonly id: string;
  readonly into: string;
}

/** The mergers known up to an edition. Ids of editions are years: they sort as they follow. */
export function listMergers(
  clusters: readonly { readonly id: string; readonly data: Pick<ClusterData, 'merged'> }[],
  edition: string,
): Merger[] {
  return clusters.flatMap(({ id, data: { merged } }) =>
    merged && merged.edition <= edition ? [{ id, into: merged.into }] : [],
  );
}

/** The cluster of which one is a part in the end, where mergers follow each other. */
export function lastOf(id: string, intoOf: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set([id]);
  let last = intoOf.get(id);
  // A circle is an author's mistake, told elsewhere: here it only must not hang.
  for (let next = last; next !== undefined && !passed.has(next); next = intoOf.get(next)) {
    passed.add(next);
    last = next;
  }
  return last;
}
