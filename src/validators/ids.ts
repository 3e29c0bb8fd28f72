import { type AuthorKey, phrase, type Phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { isFixedPage, yearsPart } from '../schemas/fixed-pages.ts';
import { bibliographyAnchors } from './page-anchors.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require unique ids across sources and works: both are anchors of one page. */
export const checkBibliographyIds: Validator = (portal) => {
  const sources = new Set(portal.sources.map(({ id }) => id));
  const reserved = [...portal.sources, ...portal.works].flatMap((entry): Problem[] => {
    if (!bibliographyAnchors.includes(entry.id)) return [];
    const message = phrase('check.id.ofBibliography', { id: entry.id });
    return [problemAt(portal, entry, ['id'], 'reserved-id', message, phrase('check.mend.otherId'))];
  });
  const shared = portal.works.flatMap((entry): Problem[] => {
    if (!sources.has(entry.id)) return [];
    const message = phrase('check.id.ofSource', { id: entry.id });
    return [
      problemAt(portal, entry, ['id'], 'duplicate-id', message, phrase('check.mend.otherId')),
    ];
  });
  return [...reserved, ...shared];
};

/** Require ids that do not collide with other pages of the site, which would replace the entry's page. */
export const checkFixedPages: Validator = (portal) => {
  const named = (['clusters', 'practices'] as const).flatMap((name) =>
    portal[name].flatMap(({ id, file }): Problem[] => {
      if (!isFixedPage(name, id)) return [];
      const message = phrase('check.id.ofPage', { found: quote(id) });
      return [problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.renameFile'))];
    }),
  );
  const chapters = portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ id }, index): Problem[] => {
      if (!isFixedPage('reports/{edition}', id)) return [];
      const path = ['report', 'chapters', index, 'id'];
      const message = phrase('check.id.ofPage', { found: quote(id) });
      const hint = phrase('check.mend.otherChapterId');
      return [problemAt(portal, entry, path, 'reserved-id', message, hint)];
    }),
  );
  // Below each figure are its numbers by edition, below `/data/` the package of each edition.
  const folders = ['figures/{id}', 'archive', 'data'] as const;
  const editions = portal.editions.flatMap(({ id, file }): Problem[] => {
    const taken = id === yearsPart || folders.some((folder) => isFixedPage(folder, id));
    if (!taken) return [];
    const message = phrase('check.id.ofPage', { found: quote(id) });
    return [problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.callByYear'))];
  });
  return [...named, ...chapters, ...editions];
};

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
