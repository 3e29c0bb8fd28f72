import type { Candidate } from './candidate.ts';
import { type Selection, type SelectionRules, selectCandidates } from './select-candidates.ts';

export interface Round {
  readonly candidates: readonly Candidate[];
  readonly rules: SelectionRules;
}

/** Id of the requirement that a first round makes of the candidates of the second. */
export const firstRound = 'first-round';

/** Require of each candidate that the one it belongs to went on from the first round. */
function requirePassed({ candidates, rules }: Round, { steps }: Selection): Round {
  const { chosen = [], tied = [] } = steps.at(-1) ?? {};
  const passed = new Set([...chosen, ...tied]);
  return {
    rules: {
      ...rules,
      requirements: [...rules.requirements, { id: firstRound, binding: true }],
    },
    candidates: candidates.map((one) => ({
      ...one,
      meets: {
        ...one.meets,
        [firstRound]: one.within === undefined ? undefined : passed.has(one.within),
      },
    })),
  };
}

/**
 * Select in one round, or in two: Azerbaijan’s proposal weighs regions by seven indicators of their own before
 * the clusters in them (doc 000, lines 341–366). A first round without ranks excludes no candidate.
 */
export function selectInRounds(
  first: Round | undefined,
  main: Round,
): { readonly first: Selection | undefined; readonly main: Selection } {
  const before = first && selectCandidates(first.candidates, first.rules);
  const isRanked = before?.candidates.some(({ place }) => place !== undefined) ?? false;
  const { candidates, rules } = before && isRanked ? requirePassed(main, before) : main;
  return { first: before, main: selectCandidates(candidates, rules) };
}
