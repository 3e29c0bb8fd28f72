import type { ClusterData } from '../../schemas/cluster.ts';
import type { Redirects } from '../../schemas/redirects.ts';

/** Sources of moves: the portal's file, and clusters with former ids. */
export interface MovedSources {
  readonly redirects: Pick<Redirects, 'moved'>;
  readonly clusters: readonly {
    readonly id: string;
    readonly data: Pick<ClusterData, 'formerIds'>;
  }[];
}

/** Moved paths without language, each with its next path. */
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
 * Final path of a page after all moves.
 * @returns the path itself if it never moved, or its moves are circular
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
