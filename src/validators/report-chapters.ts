import { isOwnLocale } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { mayExist, type Portal, splitTextId } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { mayBeWritten } from './report-texts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require earlier published editions to be frozen: only the current report is built. */
function unfrozen(portal: Portal): Problem[] {
  const current = portal.site[0]?.data.edition;
  return portal.editions.flatMap((entry): Problem[] => {
    const { status, report } = entry.data;
    if (!current || entry.id >= current || status === 'draft' || !report) return [];
    if (portal.archive.some(({ id }) => id === entry.id)) return [];
    if (mayExist(portal, 'archive', entry.id)) return [];
    const message = phrase('check.report.notFrozen', { id: entry.id });
    const hint = phrase('check.mend.freeze', { id: entry.id });
    return [problemAt(portal, entry, ['report'], 'not-frozen', message, hint)];
  });
}

/** Require the chapters listed by an edition in all of the portal's built-in languages, and no others. */
export const checkReportChapters: Validator = (portal) => {
  const written = new Set(portal.reports.map(({ id }) => id));
  const languages = portal.site[0]?.data.languages ?? [];
  const missing = portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ id }, index): Problem[] => {
      const open = languages.filter(
        (locale) =>
          !written.has(`${entry.id}/${id}/${locale}`) &&
          !mayBeWritten(portal, entry.id, id, locale),
      );
      // Languages added by the portal use a fallback, as everywhere.
      const lacking = open.length < languages.length ? open.filter(isOwnLocale) : open;
      if (lacking.length === 0) return [];
      const files = lacking.map((locale) => `reports/${entry.id}/${id}/${locale}.mdx`).join(', ');
      const message = phrase('check.report.lackingLanguages', {
        id: quote(id),
        lacking: lacking.join(', '),
      });
      const path = ['report', 'chapters', index, 'id'];
      return [
        problemAt(
          portal,
          entry,
          path,
          'missing-chapter',
          message,
          phrase('check.mend.writeFiles', { files }),
        ),
      ];
    }),
  );
  const astray = portal.reports.flatMap(({ id, file }): Problem[] => {
    const [year = '', chapter = ''] = splitTextId(id)[0].split('/');
    const edition = portal.editions.find((entry) => entry.id === year);
    if (!edition) {
      if (mayExist(portal, 'editions', year)) return [];
      const message = phrase('check.report.folder', { found: quote(year) });
      return [
        problemIn(
          file,
          fileStart,
          'dangling-id',
          message,
          phrase('check.mend.renameFolderOrAddEdition'),
        ),
      ];
    }
    if (edition.data.report?.chapters.some((one) => one.id === chapter)) return [];
    const message = phrase('check.report.notListed', { edition: year, found: quote(chapter) });
    return [problemIn(file, fileStart, 'dangling-id', message, phrase('check.mend.addToChapters'))];
  });
  return [...missing, ...astray, ...unfrozen(portal)];
};
