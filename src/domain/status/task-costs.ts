import type { AskedAspect } from '../profile/known-aspects.ts';

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
 * Relative cost to readers of one unfinished text, value or name: our judgement. Text in another language stops
 * a reader, unchecked text may mislead, an ambiguous sector changes a count.
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

/** Minutes that one of them takes: our estimate. Drafts and stale texts are estimated by their words instead. */
export const taskMinutes: Partial<Readonly<Record<TaskKind, number>>> = {
  missing: 20,
  attested: 5,
  ask: 10,
  about: 30,
  names: 5,
  doubts: 20,
  results: 15,
  readings: 10,
};

/** Partners first ask for a contact, then for the members. */
const askCosts: Partial<Readonly<Record<AskedAspect, number>>> = {
  contact: 3,
  website: 3,
  members: 2.5,
};

/** Cost to readers of one unanswered question about a cluster. */
export const askCost = (aspect: AskedAspect): number => askCosts[aspect] ?? taskCosts.ask;

/** Open tasks by loss to readers, greatest first; stable for equal losses. */
export const rankTasks = <T extends { readonly loss: number }>(tasks: readonly T[]): T[] =>
  tasks.filter(({ loss }) => loss > 0).toSorted((a, b) => b.loss - a.loss);
