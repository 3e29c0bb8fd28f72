import { type ListStep, listStepOf } from './list-step.ts';

/** What the cells of a column hold once a script has computed them. */
export type ResultKind = 'number' | 'word' | 'sentence';

/** The head of a column of computed results. */
export interface ResultHead {
  readonly label: string;
  readonly kind: ResultKind;
}

/** As wide as results become; the words of a sentence wrap, but are read in lines of some length. */
const samples: Readonly<Record<ResultKind, string>> = {
  number: '10 000,00'.replace(' ', '\u00a0'),
  word: 'o'.repeat(16),
  sentence: 'o'.repeat(24),
};

/** The room in rem below which a table of results, which is empty until a script fills it, is a list of its rows. */
export function resultStepOf(heads: readonly ResultHead[]): ListStep | undefined {
  return listStepOf({
    heads: heads.map(({ label }) => label),
    rows: [heads.map(({ kind }) => samples[kind])],
  });
}
