import type { AuthorKeyAfter } from '../../src/i18n/phrase.ts';
import { parseDocument } from 'yaml';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { AddTarget } from './add-entry.ts';
import { writeTexts } from './write-texts.ts';

/** First chapter of a new report. */
const firstChapter = 'summary';

/** One empty `en:`-style line per language. */
const inLanguages = (languages: readonly Locale[]) => languages.map((one) => `    ${one}:`);

export interface ReportEdition {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** Folder names of existing chapters. */
  readonly chapters: readonly string[];
}

/**
 * Files of a new report: `report:` appended to the edition's file, listing the existing chapters or a first one.
 * Everything that needs an author stays empty.
 * @param today date of the first version, `YYYY-MM-DD`
 */
export function addReport(
  edition: ReportEdition,
  today: string,
  target: AddTarget,
): Map<string, string> {
  const { languages, locale } = target;
  const t = authorTranslate(locale);
  const about = (field: AuthorKeyAfter<'command.add.field'>) =>
    `  # ${t(`command.add.field.${field}`)}`;
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

/** True if the edition's file has a `report:` key, valid or not. */
export const hasReport = (text: string): boolean => parseDocument(text).has('report');
