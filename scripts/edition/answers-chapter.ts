import { stringify } from 'yaml';
import { type Locale, ownLocales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { hashProse } from '../../src/markdown/prose-hash.ts';
import { keepTexts } from '../../src/starter/words.ts';
import { readStarterTexts } from '../portal/read-stock.ts';

/** The chapter of a report that shows figures of answers. */
export const answersChapter = 'answers';

/** The chapter in a language; all but the first are drafts of it. */
function composeChapter(
  figures: readonly string[],
  locale: Locale,
  first: Locale,
  languages: readonly Locale[],
): string {
  const body = figures.map((id) => `<Figure id="${id}" />`).join('\n\n');
  const texts = (key: string) =>
    keepTexts(readStarterTexts().answers?.[key] ?? {}, languages)[locale] ?? '';
  const origin =
    locale === first
      ? { status: 'original' }
      : { status: 'draft', source: { language: first, hash: hashProse(body) } };
  const head = { title: texts('chapter'), lead: texts('lead'), ...origin };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** The texts of the chapter that shows these figures, by their paths. */
export function prepareAnswersChapter(
  portal: Portal,
  edition: string,
  figures: readonly string[],
): ReadonlyMap<string, string> {
  const site = portal.site[0]?.data;
  const languages = site?.languages ?? ownLocales;
  const first = languages.find((one) => one === 'en') ?? languages[0] ?? 'en';
  return new Map(
    languages.map((locale) => [
      `reports/${edition}/${answersChapter}/${locale}.mdx`,
      composeChapter(figures, locale, first, languages),
    ]),
  );
}
