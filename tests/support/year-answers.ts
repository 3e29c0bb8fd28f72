import type { TypedAnswers } from './fill-file.ts';

/** Answers for Organik and, with an additional diamond model, for İnoviz: two developing clusters of İzmir. */
export const typedForm: TypedAnswers = {
  q03: 'Sanayi',
  'q07.strategy.export': 1,
  'q10.swot': 'x',
  'q11.contacts': 'x',
  'q13.manager.full-time': 1,
  'q13.manager.part-time': 0,
  'q14.members': 'x',
  'q15.1.partner': 'Cluster X',
  'q15.1.country': 'Almanya',
  'q15.1.done': 'x',
};

/** Ticks the first option in the first `rows` rows, and the second in the others. */
const tickFirst = (n: number, rows: number, first: string, second: string) => ({
  [n < rows ? first : second]: 'x',
});

const staff = (fullTime: boolean, partTime: boolean) => ({
  'q13.manager.full-time': Number(fullTime),
  'q13.manager.part-time': Number(partTime),
});

const partner = (country: string) => ({
  'q15.1.partner': 'Partner',
  'q15.1.country': country,
  'q15.1.planned': 'x',
});

const focus = (isAbroad: boolean) => ({
  [isAbroad ? 'q07.strategy.export' : 'q07.strategy.marketing']: 1,
  'q07.activities.innovation': 1,
});

/** Answers for the n-th of the other clusters past the idea stage: 18 initial, 12 developing, 3 mature. */
const byStage: Readonly<Record<string, (n: number) => TypedAnswers>> = {
  initial: (n) => ({
    q06: 'Initial',
    q03: n % 2 === 0 ? 'Traditional sectors' : 'Industry',
    ...(n < 14 ? { 'q06.in1': 'x' } : {}),
    ...(n < 10 ? { 'q06.in2': 'x' } : {}),
    ...(n >= 5 ? { 'q06.in5': 'x' } : {}),
    ...focus(n < 14),
    ...tickFirst(n, 9, 'q10.swot', 'q10.training-needs'),
    ...(n < 5 ? { 'q10.diamond': 'x' } : {}),
    ...tickFirst(n, 12, 'q11.contacts', 'q11.map'),
    ...staff(n < 3, n >= 3 && n < 8),
    'q14.agency': 'x',
    ...(n < 9 ? partner('Germany') : {}),
  }),
  developing: (n) => ({
    q06: 'Developing',
    q03: 'Services',
    'q06.de1': 'x',
    ...focus(n < 9),
    ...tickFirst(n, 9, 'q10.swot', 'q10.training-needs'),
    ...(n < 5 ? { 'q10.diamond': 'x' } : {}),
    'q11.contacts': 'x',
    'q11.map': 'x',
    ...staff(n < 6, n >= 6 && n < 9),
    'q14.members': 'x',
    ...partner('Italy'),
  }),
  mature: (n) => ({
    q06: 'Mature',
    q03: 'Technology',
    'q06.ma1': 'x',
    ...focus(n < 2),
    'q10.swot': 'x',
    'q11.contacts': 'x',
    'q11.map': 'x',
    'q11.financial': 'x',
    'q11.employment': 'x',
    ...staff(true, false),
    'q14.members': 'x',
  }),
};

/**
 * Table returned by the agencies.
 * @param stages stage per cluster id in the previous edition
 */
export function typedTable(stages: ReadonlyMap<string, string>): Map<string, TypedAnswers> {
  const known = new Map<string, number>();
  return new Map(
    [...stages].flatMap(([id, stage]) => {
      const answer = byStage[stage];
      if (!answer) return [];
      const n = known.get(stage) ?? 0;
      known.set(stage, n + 1);
      return [[id, answer(n)] as const];
    }),
  );
}

/** Report numbers that follow from the answers: 35 clusters, 18 of them initial, and 29 outside the BROP provinces. */
export const numbersOfText = new Map([
  ['f007', '27'],
  ['f015', '10.3%'],
  ['f016', '0%'],
  ['f017', '65.7%'],
  ['f018', '31.4%'],
  ['f019', '14'],
  ['f020', '13'],
  ['f021', '8'],
  ['f022', '40%'],
  ['f023', '22.9%'],
  ['f024', '37.1%'],
  ['f025', '3'],
  ['f026', '3'],
  ['f031', '15'],
  ['f032', '3'],
]);

/** Charts 3 to 13 and those created by `edition -- new`, with their chapters and titles. */
export const charts = new Map([
  ['types-brop', ['landscape', 'Types of clusters in the BROP provinces']],
  ['types-outside-brop', ['landscape', 'Types of clusters outside the BROP provinces']],
  ['analyses', ['beyond-idea', 'Most common analysis: SWOT analysis (65.7% of the clusters)']],
  [
    'analyses-by-stage',
    ['answers', 'A SWOT analysis was carried out by 9 initial and 11 developing clusters'],
  ],
  [
    'initial-activities',
    [
      'beyond-idea',
      'Of 18 initial clusters, 14 have carried out basic analyses and 13 have brought firms on board',
    ],
  ],
  ['staff', ['beyond-idea', 'Full-time and part-time staff of the clusters']],
  ['priorities', ['beyond-idea', 'Priority named most in strategies: Export (27 of 35 clusters)']],
  [
    'priorities-of-27',
    ['beyond-idea', '27 clusters have internationalisation or export among their priorities'],
  ],
  [
    'data-sets',
    ['beyond-idea', 'A contact list is kept by 12 initial, 14 developing and 3 mature clusters'],
  ],
  [
    'finance',
    ['beyond-idea', 'Most common source of finance: Development agency (18 of 35 clusters)'],
  ],
  [
    'partner-countries',
    ['beyond-idea', 'Partner country named most often: Italy (12 of 23 clusters)'],
  ],
  // Questions without any answer.
  ['answers-q08', ['answers', 'Number and size of firms']],
  ['answers-q09', ['answers', 'Organisations that support the cluster']],
  ['answers-q12', ['answers', 'Institutional form of the cluster']],
]);
