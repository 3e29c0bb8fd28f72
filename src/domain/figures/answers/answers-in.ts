import { type Shared, shareReads } from '../../reads/share-reads.ts';
import { type EditionAnswers, joinAnswersOf } from '../../survey/edition-answers.ts';
import type { AnalysisSource } from '../../analyses/analysis-parts.ts';
import type { FigureInputs } from '../inputs.ts';

const known = new WeakMap<AnalysisSource, Shared<EditionAnswers | undefined>>();

/**
 * Answers of the clusters in the edition, joined on first access and cached.
 * @returns undefined if the edition has no known answers
 */
export function answersIn(inputs: FigureInputs): EditionAnswers | undefined {
  const { analysed, editionId, allRows } = inputs;
  if (!analysed) return undefined;
  const answers =
    known.get(analysed) ?? shareReads(() => joinAnswersOf(analysed.parts, editionId, allRows));
  known.set(analysed, answers);
  return answers();
}
