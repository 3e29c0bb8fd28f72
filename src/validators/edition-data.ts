import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * A report tells of data: its edition has returns or figures. Once it is published, all of its
 * returns are filled in.
 */
export const checkEditionData: Validator = (portal) => {
  const byEdition = Map.groupBy(portal.returns, ({ id }) => id.split('/')[0] ?? '');
  return portal.editions.flatMap((entry): Problem[] => {
    const { figures, report, status } = entry.data;
    const returns = byEdition.get(entry.id) ?? [];
    const broken = [...portal.refused].some((name) => name.startsWith(`returns/${entry.id}/`));
    if (report && figures.length === 0 && returns.length === 0 && !broken) {
      const message = 'expected data on which the report rests, found neither returns nor figures';
      const hint = `add returns/${entry.id}/ or figures, or take the report out`;
      return [problemAt(portal, entry, ['report'], 'no-data', message, hint)];
    }
    if (status === 'draft') return [];
    return returns.flatMap((one) => {
      if (!one.data.prepared) return [];
      const message = 'expected a return that is filled in, found one that is only prepared';
      const hint = 'fill it in and delete this line; delete the file if nothing was returned';
      return [problemAt(portal, one, ['prepared'], 'prepared', message, hint)];
    });
  });
};
