import type { Locale } from '../../../src/i18n/locales.ts';
import type { Context } from '../../../src/search/query/context.ts';
import type { Finding } from '../../../src/search/query/rank.ts';
import { type QueryWord, readQuery } from '../../../src/search/query/read-query.ts';
import type { SiteInMemory } from './site-in-memory.ts';

/** Search on a small site by a reader of a language. */
export function searchAs(locale: Locale, site: SiteInMemory): Context {
  const own = site.languages.get(locale);
  if (!own) throw new Error(`the site has no pages in ${locale}`);
  return { locale, own, site };
}

/** The only word of a query. */
export function readWord(text: string, locale: Locale): QueryWord {
  const [word] = readQuery(text, locale);
  if (!word) throw new Error(`no word: ${text}`);
  return word;
}

/** One line per alternative: its weight, and for each word the pages that have it. */
export function readFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ weight, words }) => {
    const pages = words.map((matches) =>
      matches
        .map(({ id }) => id)
        .sort()
        .join(' '),
    );
    return `${Number(weight.toFixed(2))}: ${pages.join(' + ')}`;
  });
}
