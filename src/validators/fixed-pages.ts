import { phrase } from '../i18n/phrase.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { isFixedPage, yearsPart } from '../schemas/fixed-pages.ts';
import { problemAt, type Validator } from './validator.ts';

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
