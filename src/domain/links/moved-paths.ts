import type { ClusterData } from '../../schemas/cluster.ts';
import type { Redirects } from '../../schemas/redirects.ts';

/** What says that pages have moved: the portal's file, and clusters that had other ids. */
export interface MovedSources {
  readonly redirects: Pick<Redirects, 'moved'>;
  readonly clusters: readonly {
    readonly id: string;
    readonly data: Pick<ClusterData, 'formerIds'>;
  }[];
}

/** Paths of pages that have moved, without their language, each with the next place of the page. */
export function listMoved({ redirects, clusters }: MovedSources): ReadonlyMap<string, string> {
  return new Map([
    ...clusters.flatMap(({ id, data }) =>
      data.formerIds.map((former): [string, string] => [
        `/clusters/${former}/`,
        `/clusters/${id}/`,
      ]),
    ),
    ...redirects.moved.map(({ from, to }): [string, string] => [from, to]),
  ]);
}

/**
 * Where a page stands in the end, after all moves.
 * @returns the path itself where it never moved, or where its moves lead round
 */
export function followMoves(moved: ReadonlyMap<string, string>, path: string): string {
  const passed = new Set([path]);
  let last = path;
  for (let next = moved.get(path); next !== undefined; next = moved.get(next)) {
    if (passed.has(next)) return path;
    passed.add(next);
    last = next;
  }
  return last;
}
