import { fill, type FindingWords } from './say-finding.ts';

/** Stage of a compared cluster, in words of the page's language. */
export interface Staged {
  readonly name: string;
  readonly label: string;
  /** Its place among the steps; absent for a stage that is none, or is not reported. */
  readonly step?: number;
}

const namesOf = (items: readonly Staged[]): string => items.map(({ name }) => name).join(', ');

/** "Stage unknown: A, B", for each such label. */
const sayApart = (items: readonly Staged[]): string[] =>
  [...Map.groupBy(items, ({ label }) => label)].map(
    ([label, some]) => `${label}: ${namesOf(some)}`,
  );

/** Finding about the stages of clusters: of two which is further, of more the furthest. */
function sayOrder(items: readonly Staged[], words: FindingWords): string[] {
  const sorted = items.toSorted((a, b) => (b.step ?? 0) - (a.step ?? 0));
  const [a, b] = sorted;
  if (!a || !b) return sayApart(sorted);
  const furthest = sorted.filter(({ step }) => step === a.step);
  const word =
    furthest.length === sorted.length ? 'alike' : sorted.length === 2 ? 'later' : 'latest';
  const values = { a: a.name, b: b.name, as: a.label, bs: b.label, names: namesOf(furthest) };
  return [fill(words[word], values)];
}

/**
 * How far compared clusters are, in a sentence or two: those whose stage is unknown are named, never ranked.
 * @returns undefined for fewer than two
 */
export function sayStages(items: readonly Staged[], words: FindingWords): string | undefined {
  if (items.length < 2) return undefined;
  const placed = items.filter(({ step }) => step !== undefined);
  const apart = items.filter(({ step }) => step === undefined);
  return `${[...sayOrder(placed, words), ...sayApart(apart)].join('. ')}.`;
}
