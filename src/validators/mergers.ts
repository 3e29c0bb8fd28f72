import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Where a chain of mergers leads back to its beginning. */
function isCircle(id: string, intoOf: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let next = intoOf.get(id); next !== undefined; next = intoOf.get(next)) {
    if (next === id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}

/** A cluster that became a part of another one did not become a part of itself, and returns no more. */
export const checkMergers: Validator = (portal) => {
  const intoOf = new Map(
    portal.clusters.flatMap(({ id, data }) =>
      data.merged ? [[id, data.merged.into] as const] : [],
    ),
  );
  if (intoOf.size === 0) return [];
  return portal.clusters.flatMap((entry): Problem[] => {
    const { merged } = entry.data;
    if (!merged) return [];
    if (isCircle(entry.id, intoOf)) {
      const message = `expected a cluster that goes on, found that "${merged.into}" leads back to this one`;
      return [
        problemAt(
          portal,
          entry,
          ['merged', 'into'],
          'circle',
          message,
          'correct one of the mergers',
        ),
      ];
    }
    return portal.returns.flatMap((one): Problem[] => {
      const [edition = '', cluster] = one.id.split('/');
      if (cluster !== entry.id || edition < merged.edition) return [];
      const message = `expected no return of a cluster that merged into "${merged.into}" by ${merged.edition}, found one`;
      return [
        problemAt(portal, one, [], 'merged', message, 'delete the file, or correct the merger'),
      ];
    });
  });
};
