import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require a figure on a cluster's page to bring its own data with a row for the cluster. */
export const checkClusterFigures: Validator = (portal) => {
  const rows = new Map(
    portal.figures.map(({ id, data }) => [id, data.data?.rows.map((row) => row.id) ?? []]),
  );
  return portal.clusters.flatMap((entry) =>
    entry.data.figures.flatMap(({ figure, row }, index): Problem[] => {
      const known = rows.get(figure);
      // A missing figure is reported at the field that names it.
      if (!known || known.includes(row)) return [];
      const message = phrase('check.clusterFigure', { figure, found: row });
      const hint = phrase('check.mend.nameOneOf', { list: known.join(', ') });
      return [problemAt(portal, entry, ['figures', index, 'row'], 'figure-row', message, hint)];
    }),
  );
};
