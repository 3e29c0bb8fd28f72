import { splitTextId } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { mayExist } from '../loaders/portal.ts';
import { mayBeWritten } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Every chapter that an edition lists is written in each language of the portal, and no other. */
export const checkReportChapters: Validator = (portal) => {
  const written = new Set(portal.reports.map(({ id }) => id));
  const languages = portal.site[0]?.data.languages ?? [];
  const missing = portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ id }, index): Problem[] => {
      const lacking = languages.filter(
        (locale) =>
          !written.has(`${entry.id}/${id}/${locale}`) &&
          !mayBeWritten(portal, entry.id, id, locale),
      );
      if (lacking.length === 0) return [];
      const files = lacking.map((locale) => `reports/${entry.id}/${id}/${locale}.mdx`).join(', ');
      const message = `expected the chapter ${quote(id)} in every language, found none in ${lacking.join(', ')}`;
      const path = ['report', 'chapters', index, 'id'];
      return [problemAt(portal, entry, path, 'missing-chapter', message, `write ${files}`)];
    }),
  );
  const astray = portal.reports.flatMap(({ id, file }): Problem[] => {
    const [year = '', chapter = ''] = splitTextId(id)[0].split('/');
    const edition = portal.editions.find((entry) => entry.id === year);
    if (!edition) {
      if (mayExist(portal, 'editions', year)) return [];
      const message = `expected a folder named after an edition, found ${quote(year)}`;
      return [
        problemIn(file, fileStart, 'dangling-id', message, 'rename the folder or add the edition'),
      ];
    }
    if (edition.data.report?.chapters.some((one) => one.id === chapter)) return [];
    const message = `expected a chapter that editions/${year}.yaml lists, found ${quote(chapter)}`;
    return [
      problemIn(file, fileStart, 'dangling-id', message, 'add it to report.chapters, or delete it'),
    ];
  });
  return [...missing, ...astray];
};
