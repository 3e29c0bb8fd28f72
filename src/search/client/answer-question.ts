import { href } from '../../i18n/href.ts';
import type { CountTable } from '../count-table.ts';
import { askOnce } from '../query/ask-once.ts';
import { type CountAnswer, countEntries } from '../query/count-entries.ts';
import { findSynonyms } from '../query/find-synonyms.ts';
import { readQuestion } from '../query/read-question.ts';
import { locale, openSite, openTexts, readJson } from './open-search.ts';

/** What is counted; loaded when somebody asks after a number, or for what is nearest. */
export const openCounts = askOnce(() => readJson<CountTable>(href(locale, '/search/counts.json')));

/** The number that a query asks for; undefined if it asks for none. */
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
