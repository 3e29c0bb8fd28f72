import type { PublishedFigure, Recount } from '../../schemas/edition.ts';
import { recountValue } from '../inventory/count-matching.ts';
import { isMissing, type Maybe, type MissingReason, notReported } from '../missing.ts';
import { surveyForm } from '../survey/edition-answers.ts';
import { type AnswerCount, countAnswersOf, countForm } from '../survey/recount-answers.ts';
import { answersIn } from './answers/answers-in.ts';
import { percentOf } from './answers/query-answers.ts';
import type { FigureInputs } from './inputs.ts';
import { roundRecount } from './printed-figures.ts';

/** Result of a recount in its own unit, or the reason why it is missing. */
export interface Recounted {
  readonly value: Maybe<number>;
  /** Answers only: number of clusters in the base. */
  readonly among?: number;
}

const ofForm: ReadonlySet<Recount['measure']> = new Set(['questions', 'parts', 'most']);

function measured({ count, among }: AnswerCount, { measure }: Recount): Maybe<number> {
  if (measure === 'clusters') return count;
  return among === 0 ? notReported : percentOf(count, among);
}

/** Recount a published figure from an edition's clusters, answers or form. */
export function recountIn(inputs: FigureInputs, recount: Recount): Recounted {
  if (ofForm.has(recount.measure)) {
    const { analysed, editionId } = inputs;
    const form = analysed && surveyForm(analysed.parts);
    return { value: form ? countForm(form, editionId, recount) : notReported };
  }
  if (!recount.answers) {
    const value = recountValue(inputs.rows, recount);
    return { value: value === undefined ? notReported : roundRecount(value) };
  }
  const answers = answersIn(inputs);
  const counted = answers ? countAnswersOf(answers, recount) : notReported;
  if (isMissing(counted)) return { value: counted };
  return { value: measured(counted, recount), among: counted.among };
}

/** Published figure with its value, if there is one. */
export interface CountedFigure extends PublishedFigure {
  /** Reason why a counted figure has no value. */
  readonly absent?: MissingReason;
}

/** Figures of an edition: a missing value is replaced by its recount. Figures with neither remain without a value. */
export function countFigures(
  figures: readonly PublishedFigure[],
  inputs: FigureInputs,
): CountedFigure[] {
  return figures.map((figure) => {
    const { value, recount } = figure;
    if (value !== undefined || !recount) return figure;
    const counted = recountIn(inputs, recount).value;
    return isMissing(counted)
      ? { ...figure, absent: counted.missing }
      : { ...figure, value: counted };
  });
}
