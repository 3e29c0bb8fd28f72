import { type ListStep, listStepOf } from './list-step.ts';

export type ResultKind = 'number' | 'word' | 'sentence';

export interface ResultHead {
  readonly label: string;
  readonly kind: ResultKind;
}

/** Widest expected results; sentences wrap, but need a readable line length. */
const samples: Readonly<Record<ResultKind, string>> = {
  number: '10 000,00'.replace(' ', '\u00a0'),
  word: 'o'.repeat(16),
  sentence: 'o'.repeat(24),
};

/**
 * Container width in rem below which a table of results, empty until a script fills it, is shown as a list of
 * rows.
 */
export function resultStepOf(heads: readonly ResultHead[]): ListStep | undefined {
  return listStepOf({
    heads: heads.map(({ label }) => label),
    rows: [heads.map(({ kind }) => samples[kind])],
  });
}
