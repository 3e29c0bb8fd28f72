import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import { readQueries } from '../workshop/search/read-queries.ts';
import type { LabelledQuery } from '../workshop/search/score-answers.ts';

/** Sets of labelled queries: `tune` and `needs` are used for tuning, the others are held out. */
export const halves = ['tune', 'needs', 'words', 'asked', 'report'] as const;

export type Half = (typeof halves)[number];

/** A labelled query with the language of its pages. */
export interface BenchQuery extends LabelledQuery {
  readonly locale: Locale;
}

/**
 * Labelled queries of a set in some languages.
 * @throws Error if a file is missing or invalid
 */
export function readHalf(half: Half, languages: readonly Locale[]): BenchQuery[] {
  return languages.flatMap((locale) => {
    const file = join(import.meta.dirname, 'search', `${locale}.${half}.json`);
    const { queries, problems } = readQueries(readFileSync(file, 'utf8'));
    if (problems.length > 0) throw new Error(`${file}: ${problems.join('; ')}`);
    return queries.map((query) => ({ ...query, locale }));
  });
}

/** Number of expected pages that a site lacks: no search could find them. */
export function countMissingPages(site: string, queries: readonly LabelledQuery[]): number {
  const wanted = new Set(queries.flatMap(({ relevant }) => relevant));
  const isPage = (url: string) =>
    statSync(join(site, url, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
  return [...wanted].filter((url) => !isPage(url)).length;
}
