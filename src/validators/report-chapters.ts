import { isOwnLocale } from '../i18n/locales.ts';
import { phrase, type Phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import { type Entry, mayExist, type Portal, splitTextId } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import type { ReportTableData } from '../schemas/report-table.ts';
import { resultsOf, tableOf } from './figure-tables.ts';
import { type ChapterText, chapterTexts, componentProblem, mayBeWritten } from './report-texts.ts';
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

type Component = ChapterText['text']['components'][number];

function judgeAnalysis(portal: Portal, { text }: ChapterText, component: Component): Problem[] {
  const { of = '', table } = component.attributes;
  const known = portal.analyses.map(({ id }) => id);
  if (!known.includes(of)) {
    // An existing but unreadable one is reported at its place.
    if (mayExist(portal, 'analyses', of)) return [];
    const message = phrase('check.reference', { kind: 'analyses', id: quote(of) });
    const hint = hintForName(of, known, phrase('check.mend.checkOrAddEntry'));
    return [componentProblem(text, component, 'dangling-id', message, hint)];
  }
  const names = resultsOf(portal, of).map(({ name }) => name);
  // Without numbers there are no tables yet, and the report says so.
  if (table === undefined || names.length === 0 || names.includes(table)) return [];
  const told = { analysis: of, names: names.join(', '), found: table };
  const message = phrase('check.figure.resultTable', told);
  const hint = hintForName(table, names, phrase('check.mend.useOneOfWords'));
  return [componentProblem(text, component, 'value', message, hint)];
}

/** Require analyses shown in reports to exist, with the named table. */
export const checkReportAnalyses: Validator = (portal) =>
  chapterTexts(portal).flatMap((chapter) =>
    chapter.text.components
      .filter(({ name }) => name === 'Analysis')
      .flatMap((component) => judgeAnalysis(portal, chapter, component)),
  );

type Comparison = ChapterText['text']['components'][number];

function judgeChanges(
  portal: Portal,
  { edition, text }: ChapterText,
  component: Comparison,
): Problem[] {
  const refuse = (code: string, message: Phrase, hint: Phrase) => [
    componentProblem(text, component, code, message, hint),
  ];
  // A report covers its own edition even as a draft.
  const known = portal.editions
    .filter(({ id, data }) => id === edition.id || data.status === 'published')
    .map(({ id }) => id)
    .sort();
  const to = component.attributes.to ?? edition.id;
  const from = component.attributes.from ?? known.findLast((id) => id < to);
  if (from === undefined) {
    const message = phrase('check.changes.noEarlier', { to });
    return refuse('edition', message, phrase('check.mend.deleteComponent'));
  }
  const unknown = [from, to].find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const message = phrase('check.changes.unknown', {
      known: known.join(', '),
      unknown: quote(unknown),
    });
    return refuse('edition', message, phrase('check.mend.correctEdition'));
  }
  if (from >= to) {
    const message = phrase('check.changes.order', { from: quote(from), to: quote(to) });
    return refuse('edition', message, phrase('check.mend.earlierFirst'));
  }
  return [];
}

/** Require editions compared in a report to exist, the earlier one first. */
export const checkReportChanges: Validator = (portal) =>
  chapterTexts(portal).flatMap((chapter) =>
    chapter.text.components
      .filter(({ name }) => name === 'Changes')
      .flatMap((component) => judgeChanges(portal, chapter, component)),
  );

/** Figures whose numbers a table shows, with the fields that name them. */
function figuresOf(data: ReportTableData): readonly (readonly [field: string, id: string])[] {
  if (data.kind === 'figure') return [['figure', data.figure]];
  if (data.kind !== 'indicators') return [];
  return [
    ['figure', data.figure],
    ['units', data.units],
  ];
}

function judgeTable(portal: Portal, entry: Entry<ReportTableData>): Problem[] {
  return figuresOf(entry.data).flatMap(([field, id]) => {
    const figure = portal.figures.find((one) => one.id === id)?.data;
    // A missing or broken figure is reported elsewhere.
    if (!figure) return [];
    const columns = tableOf(portal, figure)?.columns;
    const refuse = (message: Phrase) => [
      problemAt(portal, entry, [field], 'report-table', message, phrase('check.mend.otherFigure')),
    ];
    if (!columns) {
      // A query that cannot be counted is reported at its inputs.
      return figure.query ? [] : refuse(phrase('check.report.figureWithoutNumbers', { id }));
    }
    if (entry.data.kind === 'figure' || columns.some((column) => column.id === 'names')) return [];
    return refuse(phrase('check.report.figureWithoutNames', { id }));
  });
}

/** Require the figures of report tables to have what the table shows. */
export const checkReportTables: Validator = (portal) =>
  portal['report-tables'].flatMap((entry) => judgeTable(portal, entry));
