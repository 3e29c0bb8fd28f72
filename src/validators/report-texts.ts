import type { Phrase } from '../i18n/phrase.ts';
import {
  type Entry,
  mayExist,
  type PageEntry,
  type Portal,
  splitTextId,
} from '../loaders/portal.ts';
import type { ProseComponent } from '../loaders/parse-mdx.ts';
import { type Problem, problemIn } from '../loaders/problem.ts';
import type { EditionData } from '../schemas/edition.ts';

/** Chapter of a report in one language, with its edition. */
export interface ChapterText {
  readonly text: PageEntry;
  readonly edition: Entry<EditionData>;
  readonly chapter: string;
  readonly locale: string;
}

/** Chapters listed by an edition, in its order. */
export function chapterTexts(portal: Portal): ChapterText[] {
  const editions = new Map(portal.editions.map((entry) => [entry.id, entry]));
  const texts = portal.reports.flatMap((text): ChapterText[] => {
    const [name, locale] = splitTextId(text.id);
    const [year = '', chapter = ''] = name.split('/');
    const edition = editions.get(year);
    return edition ? [{ text, edition, chapter, locale }] : [];
  });
  const placeOf = ({ edition, chapter }: ChapterText) =>
    edition.data.report?.chapters.findIndex(({ id }) => id === chapter) ?? -1;
  return texts.filter((one) => placeOf(one) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Chapters of each report by edition and language, in order: `2012 ka`. */
export function reportsByLanguage(portal: Portal): Map<string, ChapterText[]> {
  return Map.groupBy(chapterTexts(portal), ({ edition, locale }) => `${edition.id} ${locale}`);
}

/** Whether a chapter may exist in a language but be broken. */
export function mayBeWritten(portal: Portal, edition: string, chapter: string, locale: string) {
  return mayExist(portal, 'reports', `${edition}/${chapter}/${locale}`);
}

/** A problem at a component of a text. */
export function componentProblem(
  { file }: PageEntry,
  { line, column }: Pick<ProseComponent, 'line' | 'column'>,
  code: string,
  message: Phrase,
  hint: Phrase,
): Problem {
  return problemIn(file, { line, column }, code, message, hint);
}

/** Editions with a report on the site: the current one and frozen ones. */
export function reportEditions(portal: Portal): string[] {
  const current = portal.site[0]?.data.edition;
  const frozen = new Set(portal.archive.map(({ id }) => id));
  return portal.editions
    .filter(({ id, data }) => data.report && (id === current || frozen.has(id)))
    .map(({ id }) => id);
}
