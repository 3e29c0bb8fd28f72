import { type Problem, quote } from '../loaders/problem.ts';
import { mayExist } from '../loaders/portal.ts';
import { isFixedPage } from '../schemas/fixed-pages.ts';
import { problemAt, type Validator } from './validator.ts';

/** A former id leads on to its cluster: it is the address of nothing else, and of one cluster alone. */
export const checkFormerIds: Validator = (portal) => {
  const ids = new Set(portal.clusters.map(({ id }) => id));
  const owners = new Map<string, string>();
  return portal.clusters.flatMap((entry) =>
    entry.data.formerIds.flatMap((id, index): Problem[] => {
      const refuse = (found: string, hint: string) => [
        problemAt(
          portal,
          entry,
          ['formerIds', index],
          'taken-id',
          `expected an id that no page has, found ${quote(id)}, ${found}`,
          hint,
        ),
      ];
      if (id === entry.id) return refuse('which is its own', 'delete this line');
      if (ids.has(id) || mayExist(portal, 'clusters', id)) {
        return refuse(
          'the id of another cluster',
          'correct it, or delete that file if it moved here',
        );
      }
      if (isFixedPage('clusters', id)) return refuse('the address of another page', 'correct it');
      const owner = owners.get(id);
      if (owner !== undefined) {
        return refuse(`a former id of ${quote(owner)} too`, 'leave it with one of the two');
      }
      owners.set(id, entry.id);
      return [];
    }),
  );
};
