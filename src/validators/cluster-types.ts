import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require the types of a cluster to belong to their typology, each once. */
export const checkClusterTypes: Validator = (portal) => {
  if (portal.unread.has('typologies')) return [];
  const typologies = new Map(portal.typologies.map(({ data }) => [data.id, data]));
  return portal.clusters.flatMap((entry) => {
    const seen = new Set<string>();
    return entry.data.types.flatMap(({ typology, type }, index): Problem[] => {
      const known = typologies.get(typology)?.types.map(({ id }) => id);
      // A missing typology is reported with the references.
      if (!known) return [];
      const path = ['types', index, 'type'];
      if (!known.includes(type)) {
        const message = phrase('check.clusterType', {
          typology,
          known: known.join(', '),
          found: quote(type),
        });
        const hint = hintForName(type, known, phrase('check.mend.checkOrAddEntry'));
        return [problemAt(portal, entry, path, 'no-type', message, hint)];
      }
      const key = `${typology}/${type}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = phrase('check.list.twice', { found: quote(type) });
      return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'))];
    });
  });
};
