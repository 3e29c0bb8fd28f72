import type { Locale } from '../src/i18n/locales.ts';
import { type AnsweredQuery, scoreAnswers } from '../workshop/search/score-answers.ts';
import { markdownTable } from './markdown-table.ts';
import type { SearchEngine } from './search-engines.ts';
import { listGroups, type QueryGroup, reachesGoal, sayGoal } from './search-goals.ts';
import {
  type BenchQuery,
  countMissingPages,
  type Half,
  halves,
  readHalf,
} from './search-queries.ts';

type Answered = AnsweredQuery & BenchQuery;

/** Both searches over the same pages. */
export interface Engines {
  readonly ours: SearchEngine;
  readonly stock: SearchEngine;
}

async function answerAll(engine: SearchEngine, queries: readonly BenchQuery[]) {
  const answered: Answered[] = [];
  for (const query of queries) {
    answered.push({ ...query, answers: await engine.ask(query.q, query.locale) });
  }
  return answered;
}

const share = (value: number) => value.toFixed(3);

function groupRow(
  { name, goal, has }: QueryGroup,
  ours: readonly Answered[],
  stock: readonly Answered[],
): string[] {
  const own = scoreAnswers(ours.filter(has));
  const other = scoreAnswers(stock.filter(has));
  return [
    name,
    String(own.queries),
    share(own.recallAt5),
    share(own.mrr),
    goal ? sayGoal(goal) : '',
    goal ? (reachesGoal(own, goal) ? 'yes' : 'no') : '',
    share(other.recallAt5),
    share(other.mrr),
  ];
}

const head = ['queries', 'n', 'recall@5', 'MRR', 'goal', 'met', 'stock: recall@5', 'MRR'];

async function reportHalf(
  half: Half,
  site: string,
  languages: readonly Locale[],
  { ours, stock }: Engines,
): Promise<string> {
  const queries = readHalf(half, languages);
  const missing = countMissingPages(site, queries);
  const classes = [...new Set(queries.map((query) => query.class))];
  const [own, other] = [await answerAll(ours, queries), await answerAll(stock, queries)];
  const rows = listGroups(languages, classes).map((group) => groupRow(group, own, other));
  const lost = missing > 0 ? `\n\nThe site has not ${missing} of the wanted pages.` : '';
  return `${markdownTable(head, rows)}${lost}`;
}

const titles: Readonly<Record<Half, string>> = {
  report: 'Held-out queries',
  words: 'Held-out queries by other words',
  asked: 'Held-out queries in the words of those who ask',
  needs: 'Needs (also used for tuning)',
  tune: 'Queries used for tuning',
};

/**
 * Quality of results for labelled queries, of the site's search and of stock Pagefind: a heading and a table for
 * each set, the held-out one first.
 * @param site folder with the pages that both have indexed
 */
export async function reportQuality(
  site: string,
  languages: readonly Locale[],
  engines: Engines,
): Promise<string[]> {
  const parts: string[] = [];
  for (const half of [...halves].reverse()) {
    parts.push(`### ${titles[half]}`, await reportHalf(half, site, languages, engines));
  }
  return [
    ...parts,
    'Recall@5 is the share of relevant pages (at most five) among the first five results, MRR the mean reciprocal rank of the first one. A goal is for recall@5, or for both. Stock is Pagefind 1.6 with the same pages, one index per language, and default stemmers and settings.',
  ];
}
