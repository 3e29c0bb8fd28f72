import type { ReturnData } from '../../schemas/return.ts';
import { type AnswerState, isAsked } from './answer-state.ts';
import { answerKinds, type FormItem, itemId, type SurveyForm } from './compile-form.ts';
import type { Answers } from './form-field.ts';

/** Form data in the format of a return's file. */
export type WrittenReturn = Pick<ReturnData, 'name' | 'stage'> & {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly indicators: Readonly<Record<string, unknown>>;
};

function writeItem(item: FormItem, cells: Answers): unknown {
  if ('question' in item)
    return answerKinds[item.question.kind].write(cells, item.question, item.fields);
  const [number, currency] = item.fields;
  const amount = number && cells.get(number.key);
  return currency && amount !== undefined ? { amount, currency: cells.get(currency.key) } : amount;
}

function heldIn(form: SurveyForm, cells: Answers, what: 'name' | 'stage'): string | undefined {
  const field = form.fields.find(({ holds }) => holds === what);
  const cell = field && cells.get(field.key);
  return typeof cell === 'string' ? cell : undefined;
}

/**
 * Convert a form's answers to a return; reading it back gives the same fields. Only items of the survey that the
 * form did not ask are marked as such; questions left open are omitted.
 */
export function writeReturn(
  form: SurveyForm,
  cells: Answers,
  edition: string,
  states: ReadonlyMap<string, AnswerState> = new Map(),
): WrittenReturn {
  const reported = heldIn(form, cells, 'stage');
  const stage = form.stageOrder.ids.find((id) => id === reported);
  const name = heldIn(form, cells, 'name');
  const answers: Record<string, unknown> = {};
  const indicators: Record<string, unknown> = {};
  for (const item of form.items) {
    const id = itemId(item);
    const skipped = states.get(id) === 'not-asked' && isAsked(item, { edition, stage });
    const written = writeItem(item, cells) ?? (skipped ? 'not-asked' : undefined);
    if (written !== undefined) ('question' in item ? answers : indicators)[id] = written;
  }
  return { ...(name !== undefined && { name }), ...(stage && { stage }), answers, indicators };
}
