import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';
import { editionOf } from './warnings/open-editions.ts';

function isCircle(id: string, intoOf: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let next = intoOf.get(id); next !== undefined; next = intoOf.get(next)) {
    if (next === id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}

/** Require mergers without cycles, and no later returns of a merged cluster. */
export const checkMergers: Validator = (portal) => {
  const intoOf = new Map(
    portal.clusters.flatMap(({ id, data }) =>
      data.merged ? [[id, data.merged.into] as const] : [],
    ),
  );
  if (intoOf.size === 0) return [];
  const returnsOf = Map.groupBy(portal.returns, ({ id }) => id.split('/')[1]);
  return portal.clusters.flatMap((entry): Problem[] => {
    const { merged } = entry.data;
    if (!merged) return [];
    if (isCircle(entry.id, intoOf)) {
      const message = phrase('check.mergers.circle', { into: merged.into });
      return [
        problemAt(
          portal,
          entry,
          ['merged', 'into'],
          'circle',
          message,
          phrase('check.mend.correctMerger'),
        ),
      ];
    }
    return (returnsOf.get(entry.id) ?? []).flatMap((one): Problem[] => {
      if (editionOf(one) < merged.edition) return [];
      const message = phrase('check.mergers.return', {
        into: merged.into,
        edition: merged.edition,
      });
      return [problemAt(portal, one, [], 'merged', message, phrase('check.mend.deleteOrMerger'))];
    });
  });
};
