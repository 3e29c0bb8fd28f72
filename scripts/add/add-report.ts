import { parseDocument } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { AddTarget } from './add-entry.ts';
import { writeTexts } from './write-texts.ts';

/** The chapter with which a report begins. */
const firstChapter = 'summary';

/** The lines of a text in each language of a portal, left open. */
const inLanguages = (languages: readonly Locale[]) => languages.map((one) => `    ${one}:`);

/** The edition that gets a report. */
export interface ReportEdition {
  readonly id: string;
  readonly file: string;
  /** What its file holds. */
  readonly text: string;
  /** Folders of chapters that are written already. */
  readonly chapters: readonly string[];
}

/**
 * The files of a report that begins: `report:` at the end of the edition's file, with the chapters that are
 * there, or else a first one; all that only the author knows is left open.
 * @param today date of its first version
 */
export function addReport(
  edition: ReportEdition,
  today: string,
  target: AddTarget,
): Map<string, string> {
  const { languages, locale } = target;
  const t = authorTranslate(locale);
  const about = (field: string) => `  # ${t(`command.add.field.${field}`)}`;
  const chapters = edition.chapters.length > 0 ? edition.chapters : [firstChapter];
  const lines = [
    'report:',
    ...[about('title'), '  title:', ...inLanguages(languages)],
    ...[about('report.lead'), '  lead:', ...inLanguages(languages)],
    ...[about('report.version'), '  version: "1.0"'],
    ...[about('report.date'), `  date: "${today}"`],
    `  # ${t('command.add.field.report.chapters', { folder: `reports/${edition.id}/` })}`,
    ...['  chapters:', ...chapters.map((chapter) => `    - id: ${chapter}`)],
  ];
  const before = edition.text.trimEnd();
  return new Map([
    [edition.file, `${before}\n${lines.join('\n')}\n`],
    ...(edition.chapters.length > 0
      ? []
      : writeTexts(`reports/${edition.id}/${firstChapter}`, target)),
  ]);
}

/** True if the file of an edition has a report, whatever is wrong with it. */
export const hasReport = (text: string): boolean => parseDocument(text).has('report');
