import { isDeepStrictEqual } from 'node:util';
import { isAsked } from '../../domain/survey/answer-state.ts';
import { itemId, type SurveyForm } from '../../domain/survey/compile-form.ts';
import { readReturn } from '../../domain/survey/read-return.ts';
import { writeReturn } from '../../domain/survey/write-return.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { ReturnData } from '../../schemas/return.ts';
import {
  type AnswerDifference,
  type IncomingAnswers,
  mergeAnswers,
  statesOfForm,
} from './merge-answers.ts';
import { writeReturnFile } from './write-yaml.ts';

export interface StandingReturn {
  readonly data: ReturnData;
  readonly text: string;
}

export interface PlannedReturn {
  readonly differences: readonly AnswerDifference[];
  readonly kept: readonly string[];
  /** All answers before and after. */
  readonly known: Answers;
  readonly cells: Answers;
  readonly confirms: boolean;
  /** Answers of last year that stay proposed, as the form does not ask for them. */
  readonly proposed: readonly string[];
  /** New text of the file. */
  readonly text: string;
}

export interface ReturnPlanInputs {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Known answers that a form does not ask for, though the edition does. */
function notAsked(
  form: SurveyForm,
  edition: string,
  known: Answers,
  asked: ReadonlySet<string>,
): string[] {
  return form.items
    .filter((item) => isAsked(item, { edition, stage: undefined }))
    .flatMap(({ fields }) => fields)
    .filter(({ key, holds }) => holds !== 'name' && known.has(key) && !asked.has(key))
    .map(({ key }) => key);
}

/** Plan the file of a return from an incoming form. Pure: nothing is written. */
export function planReturn(
  { form, edition, sources }: ReturnPlanInputs,
  incoming: IncomingAnswers,
  standing: StandingReturn | undefined,
  originalName: string | undefined,
): PlannedReturn {
  const known: Answers = standing ? readReturn(form, standing.data, edition).cells : new Map();
  const isProposed = standing?.data.proposed === true;
  const { cells, differences, kept } = mergeAnswers(form, known, incoming, isProposed);
  const proposed = isProposed ? notAsked(form, edition, known, incoming.asked) : [];
  const confirms = isProposed && proposed.length === 0;
  const states = standing ? new Map() : statesOfForm(form, incoming.asked);
  const written = writeReturn(form, cells, edition, states);
  const before = standing?.data;
  const changed = (group: 'answers' | 'indicators') =>
    new Map(
      form.items
        .map(itemId)
        .filter((id) => !isDeepStrictEqual(before?.[group]?.[id], written[group][id]))
        .filter((id) => !standing || touches(differences, id))
        .map((id) => [id, written[group][id]] as const),
    );
  // A form without a field for the name or the stage keeps it.
  const isHeld = (what: 'name' | 'stage') =>
    !standing || differences.some(({ key }) => form.fieldByKey.get(key)?.holds === what);
  const name = written.name === originalName ? undefined : written.name;
  const groups = { answers: changed('answers'), indicators: changed('indicators') };
  const own = {
    ...(isHeld('name') && name !== before?.name && { name }),
    ...(isHeld('stage') && written.stage !== before?.stage && { stage: written.stage }),
    ...(confirms && { proposed: undefined }),
  };
  // A file that adds nothing is not cited either.
  const nothing =
    Object.keys(own).length === 0 && groups.answers.size + groups.indicators.size === 0;
  const cited = addSources(before?.sources ?? [], sources);
  const isCited = (cited.length > 0 || !before) && !isDeepStrictEqual(before?.sources, cited);
  const fields = { ...own, ...(isCited && { sources: cited }) };
  return {
    differences,
    kept,
    known,
    cells,
    confirms,
    proposed,
    text:
      standing && nothing
        ? standing.text
        : writeReturnFile(standing?.text, { fields, groups, ids: form.items.map(itemId) }),
  };
}

/** Sources already cited keep their lines. */
function addSources(cited: ReturnData['sources'], sources: readonly string[]) {
  const named = new Set(cited.map(({ source }) => source));
  return [...cited, ...sources.filter((id) => !named.has(id)).map((source) => ({ source }))];
}

const touches = (differences: readonly AnswerDifference[], id: string): boolean =>
  differences.some(({ key }) => key === id || key.startsWith(`${id}.`));
