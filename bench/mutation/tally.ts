import type { Mutant } from '@stryker-mutator/api/core';
import type { Trial } from './trials.ts';

export type Fate = 'killed' | 'survived' | 'untested' | 'at load';

/** A mutant with its result, and the tests that covered it without failing. */
export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly fate: Fate;
  readonly met: readonly string[];
}

export interface Score {
  readonly name: string;
  readonly killed: number;
  readonly survived: number;
  /** Covered by no test. */
  readonly untested: number;
  /** Covered only while code is loaded: not tried, and not part of the share. */
  readonly atLoad: number;
  /** Share of killed ones among all that were tried or should have been, 0 to 1. */
  readonly share: number;
}

/** Result of each mutant, from the lines of a run. */
export function judge(mutants: readonly Mutant[], trials: readonly Trial[]): JudgedMutant[] {
  const killed = new Set<string>();
  const met = new Map<string, string[]>();
  const atLoad = new Set(trials.flatMap((trial) => trial.atLoad ?? []));
  for (const { mutant, by, met: test } of trials) {
    if (by !== undefined) killed.add(mutant);
    if (test !== undefined) met.set(mutant, [...(met.get(mutant) ?? []), test]);
  }
  return mutants.map((mutant) => {
    const tests = met.get(mutant.id) ?? [];
    const seen = tests.length > 0 ? 'survived' : atLoad.has(mutant.id) ? 'at load' : 'untested';
    return { mutant, fate: killed.has(mutant.id) ? 'killed' : seen, met: tests };
  });
}

/** Scores by group of mutants, sorted by name. */
export function score(judged: readonly JudgedMutant[], groupOf: (file: string) => string): Score[] {
  const groups = Map.groupBy(judged, ({ mutant }) => groupOf(mutant.fileName));
  return [...groups]
    .map(([name, all]) => {
      const count = (fate: Fate) => all.filter((one) => one.fate === fate).length;
      const [killed, survived, untested] = [count('killed'), count('survived'), count('untested')];
      const tried = killed + survived + untested;
      const share = tried === 0 ? 1 : killed / tried;
      return { name, killed, survived, untested, atLoad: count('at load'), share };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
