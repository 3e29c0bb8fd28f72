import type { ComparedItem } from './compared.ts';
import { type FindingWords, sayFinding } from './say-finding.ts';
import { sayStages } from './say-stages.ts';

/** What a comparison finds, in a sentence: by counts, or by the stages of clusters. */
export function sayCompared(
  items: readonly ComparedItem[],
  words: FindingWords,
): string | undefined {
  const counts = items.flatMap(({ name, picture }) =>
    picture?.tally ? { name, ...picture.tally } : [],
  );
  const stages = items.flatMap(({ name, picture }) =>
    picture?.stage ? { name, ...picture.stage } : [],
  );
  return stages.length > 0 ? sayStages(stages, words) : sayFinding(counts, words);
}
