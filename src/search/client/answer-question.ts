import { href } from '../../i18n/href.ts';
import type { CountTable } from '../count-table.ts';
import { askOnce } from '../query/ask-once.ts';
import { type CountAnswer, countEntries } from '../query/count-entries.ts';
import { findSynonyms } from '../query/find-synonyms.ts';
import { type AskedComparison, asksToCompare, readComparison } from '../query/read-comparison.ts';
import { readQuestion } from '../query/read-question.ts';
import { locale, openSite, openTexts, readJson } from './open-search.ts';

/** Countable entries; loaded on first use. */
export const openCounts = askOnce(() => readJson<CountTable>(href(locale, '/search/counts.json')));

/** The number that a query asks for, if any. */
export async function answerQuestion(query: string): Promise<CountAnswer | undefined> {
  const [site, texts] = await Promise.all([openSite(), openTexts()]);
  const own = site.languages.get(locale);
  const question = own && readQuestion(query, locale, texts.question, own.kinds);
  if (!own || !question) return undefined;
  return countEntries(question, await openCounts(), locale, (words) =>
    findSynonyms(
      words,
      words.map(() => false),
      locale,
      own,
    ),
  );
}

export interface ComparisonAnswer extends AskedComparison {
  readonly href: string;
}

/** The comparison that a query asks for, if any and if there is a page for it. */
export async function answerComparison(query: string): Promise<ComparisonAnswer | undefined> {
  const { versus } = (await openTexts()).question;
  if (!asksToCompare(query, locale, versus)) return undefined;
  const table = await openCounts();
  const asked = readComparison(query, locale, versus, table);
  if (!asked || !table.compare) return undefined;
  const ids = asked.values.map(({ id }) => encodeURIComponent(id)).join(',');
  return { ...asked, href: `${table.compare}?${asked.facet}s=${ids}` };
}
