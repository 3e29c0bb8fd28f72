import { stringify } from 'yaml';
import { type Locale, ownLocales } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { hashProse } from '../../src/markdown/prose-hash.ts';
import { keepTexts } from '../../src/starter/words.ts';
import { readStarterTexts } from '../portal/read-stock.ts';

/** Id of the report chapter with figures of survey answers. */
export const answersChapter = 'answers';

function composeChapter(
  figures: readonly string[],
  locale: Locale,
  first: Locale,
  languages: readonly Locale[],
): string {
  const body = figures.map((id) => `<Figure id="${id}" />`).join('\n\n');
  const texts = (key: string) => {
    const all = readStarterTexts().answers?.[key] ?? {};
    return keepTexts(all, languages)[locale] ?? all.en ?? '';
  };
  const origin =
    locale === first
      ? { status: 'original' }
      : { status: 'draft', source: { language: first, hash: hashProse(body) } };
  const head = { title: texts('chapter'), lead: texts('lead'), ...origin };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** Texts of the chapter with the given figures, by path. */
export function prepareAnswersChapter(
  portal: Portal,
  edition: string,
  figures: readonly string[],
): ReadonlyMap<string, string> {
  const site = portal.site[0]?.data;
  const languages = site?.languages ?? ownLocales;
  const first = languages.find((one) => one === 'en') ?? languages[0] ?? 'en';
  // An added language has no texts for the chapter.
  const told = languages.filter((one) => one === first || ownLocales.some((own) => own === one));
  return new Map(
    told.map((locale) => [
      `reports/${edition}/${answersChapter}/${locale}.mdx`,
      composeChapter(figures, locale, first, languages),
    ]),
  );
}
