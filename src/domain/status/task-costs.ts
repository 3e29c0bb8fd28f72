import type { AskedAspect } from '../profile/known-aspects.ts';

/** Kinds of work on a portal. */
export const taskKinds = [
  'missing',
  'stale',
  'draft',
  'attested',
  'ask',
  'about',
  'names',
  'doubts',
  'results',
  'readings',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/**
 * What one text, value or name that is not done costs readers, beside the others: our judgement. Words in another
 * language stop a reader; words that nobody checked may mislead; a sector read twice changes a count.
 */
export const taskCosts: Readonly<Record<TaskKind, number>> = {
  missing: 4,
  stale: 4,
  about: 4,
  results: 4,
  ask: 2,
  doubts: 2,
  names: 1,
  attested: 0.5,
  readings: 0.5,
  draft: 0.25,
};

/** A partner asks first whom to call, then who is in it. */
const askCosts: Partial<Readonly<Record<AskedAspect, number>>> = {
  contact: 3,
  website: 3,
  members: 2.5,
};

/** What it costs readers that one cluster does not answer. */
export const askCost = (aspect: AskedAspect): number => askCosts[aspect] ?? taskCosts.ask;

/** Work that is open, what readers lose most by first; equal losses keep their order. */
export const rankTasks = <T extends { readonly loss: number }>(tasks: readonly T[]): T[] =>
  tasks.filter(({ loss }) => loss > 0).toSorted((a, b) => b.loss - a.loss);
