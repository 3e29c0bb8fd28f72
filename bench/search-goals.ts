import type { Locale } from '../src/i18n/locales.ts';
import type { Scores } from '../workshop/search/score-answers.ts';

/** Min scores of a group of queries, between 0 and 1. */
export interface SearchGoal {
  readonly recallAt5: number;
  readonly mrr?: number;
}

/** Goals for all queries, each language and each class of queries. */
export const searchGoals = {
  all: { recallAt5: 0.95, mrr: 0.93 },
  language: { recallAt5: 0.92, mrr: 0.92 },
  classes: {
    base: { recallAt5: 0.98 },
    prefix: { recallAt5: 0.98 },
    case: { recallAt5: 0.98 },
    'no-diacritics': { recallAt5: 0.98 },
    latin: { recallAt5: 0.98 },
    inflected: { recallAt5: 0.95 },
    typo: { recallAt5: 0.95 },
    cross: { recallAt5: 0.95 },
    multi: { recallAt5: 0.85 },
  } as Readonly<Record<string, SearchGoal>>,
};

/** A group of queries with its goal, if any. */
export interface QueryGroup {
  readonly name: string;
  readonly goal?: SearchGoal;
  has(query: { readonly locale: Locale; readonly class: string }): boolean;
}

/** All queries, those of each language, those of each class; classes in the order of their goals. */
export function listGroups(languages: readonly Locale[], classes: readonly string[]): QueryGroup[] {
  const order = Object.keys(searchGoals.classes);
  const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...classes].sort((a, b) => placeOf(a) - placeOf(b));
  return [
    { name: 'all', goal: searchGoals.all, has: () => true },
    ...languages.map((language) => ({
      name: language,
      goal: searchGoals.language,
      has: ({ locale }: { readonly locale: Locale }) => locale === language,
    })),
    ...sorted.map((name) => ({
      name,
      goal: searchGoals.classes[name],
      has: (query: { readonly class: string }) => query.class === name,
    })),
  ];
}

/** Whether a group reaches its goal, comparing unrounded scores. */
export function reachesGoal({ recallAt5, mrr }: Scores, goal: SearchGoal): boolean {
  return recallAt5 >= goal.recallAt5 && mrr >= (goal.mrr ?? 0);
}

/** `≥ 0.95 / 0.93`: recall among the first five, then mean reciprocal rank if it has a goal. */
export function sayGoal({ recallAt5, mrr }: SearchGoal): string {
  const values = mrr === undefined ? [recallAt5] : [recallAt5, mrr];
  return `≥ ${values.map((value) => value.toFixed(2)).join(' / ')}`;
}
