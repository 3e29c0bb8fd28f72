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

/** A return as it stands, if there is one. */
export interface StandingReturn {
  readonly data: ReturnData;
  readonly text: string;
}

/** What an incoming form makes of a return. */
export interface PlannedReturn {
  readonly differences: readonly AnswerDifference[];
  readonly kept: readonly string[];
  /** All answers as they stand, and as they will be. */
  readonly known: Answers;
  readonly cells: Answers;
  /** Was it a proposal, which the form confirms? */
  readonly confirms: boolean;
  /** Answers of last year that stay proposed because the form does not ask for them. */
  readonly proposed: readonly string[];
  /** The file as it will be. */
  readonly text: string;
}

/** What is the same for all forms of an import. */
export interface ReturnPlanInputs {
  readonly form: SurveyForm;
  readonly edition: string;
  /** Ids of sources of the returns, if the import names any. */
  readonly sources: readonly string[];
}

/** Known answers that a form omits although the edition asks for them. */
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

/** Plans the file of a return from a form that came in. Pure: nothing is written. */
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
  // A form that does not ask for the name or the stage leaves it alone.
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

/** Sources already cited stay, with their lines. */
function addSources(cited: ReturnData['sources'], sources: readonly string[]) {
  const named = new Set(cited.map(({ source }) => source));
  return [...cited, ...sources.filter((id) => !named.has(id)).map((source) => ({ source }))];
}

const touches = (differences: readonly AnswerDifference[], id: string): boolean =>
  differences.some(({ key }) => key === id || key.startsWith(`${id}.`));
