import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { mayExist } from '../loaders/portal.ts';
import { isFixedPage } from '../schemas/fixed-pages.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require a former id to lead to one cluster only, and to be the address of nothing else. */
export const checkFormerIds: Validator = (portal) => {
  const ids = new Set(portal.clusters.map(({ id }) => id));
  const owners = new Map<string, string>();
  return portal.clusters.flatMap((entry) =>
    entry.data.formerIds.flatMap((id, index): Problem[] => {
      const refuse = (key: AuthorKey, hint: Phrase, values: Phrase['values'] = {}) => [
        problemAt(
          portal,
          entry,
          ['formerIds', index],
          'taken-id',
          phrase(key, { id: quote(id), ...values }),
          hint,
        ),
      ];
      if (id === entry.id) return refuse('check.formerId.own', phrase('check.mend.deleteThisLine'));
      if (ids.has(id) || mayExist(portal, 'clusters', id)) {
        return refuse('check.formerId.ofCluster', phrase('check.mend.correctOrMoved'));
      }
      if (isFixedPage('clusters', id))
        return refuse('check.formerId.ofPage', phrase('check.mend.correctIt'));
      const owner = owners.get(id);
      if (owner !== undefined) {
        return refuse('check.formerId.twice', phrase('check.mend.leaveWithOne'), {
          owner: quote(owner),
        });
      }
      owners.set(id, entry.id);
      return [];
    }),
  );
};
