import { type ReturnData, unanswered } from '../../schemas/return.ts';
import { type AskedAt, type AnswerState, isAsked } from './answer-state.ts';
import { type AnswerReading, isGroup } from './answer-kind.ts';
import { answerKinds, type FormItem, itemId, type SurveyForm } from './compile-form.ts';
import {
  type AnswerFault,
  type Answers,
  type CellAnswer,
  fault,
  type FormField,
} from './form-field.ts';
import { readField } from './kinds/read-fields.ts';

type Held = Pick<ReturnData, 'name' | 'stage' | 'answers' | 'indicators'>;

/** Answers of a return by field, and the state of each question or indicator. */
export interface ReturnAnswers {
  readonly cells: Answers;
  readonly states: ReadonlyMap<string, AnswerState>;
}

/** Answers of a return and violations of the survey, located in the file. */
export interface ReturnReading extends ReturnAnswers {
  readonly faults: readonly AnswerFault[];
}

const isUnanswered = (raw: unknown): raw is (typeof unanswered)[number] =>
  unanswered.some((word) => word === raw);

function readIndicator(raw: unknown, fields: readonly FormField[]): AnswerReading {
  const [number, currency] = fields;
  if (!number) return { cells: [], faults: [] };
  if (!currency) return readField(raw, number);
  if (!isGroup(raw)) {
    return { cells: [], faults: [fault('shape', [], raw, ['amount', 'currency'])] };
  }
  const amount = readField(raw.amount, number, ['amount']);
  const code = readField(raw.currency, currency, ['currency']);
  return { cells: [...amount.cells, ...code.cells], faults: [...amount.faults, ...code.faults] };
}

/** Cell for an item's field that the return stores as its name or stage. */
const heldCell = (item: FormItem, held: Held): [string, CellAnswer][] =>
  item.fields.flatMap(({ key, holds }) => {
    const cell = holds && held[holds];
    return cell === undefined ? [] : [[key, cell]];
  });

/** Raw answer to an item within a return. */
function answerOf(item: FormItem, held: Held): { known: boolean; field: string; raw: unknown } {
  const field = 'question' in item ? 'answers' : 'indicators';
  const group: Readonly<Record<string, unknown>> | undefined = held[field];
  const id = itemId(item);
  return {
    known: group !== undefined,
    field,
    raw: group && Object.hasOwn(group, id) ? group[id] : undefined,
  };
}

/** Read the answers of a return by its portal's survey. Never throws, whatever the input. */
export function readReturn(form: SurveyForm, held: Held, edition: string): ReturnReading {
  const asked: AskedAt = { edition, stage: held.stage };
  const cells = new Map<string, CellAnswer>();
  const states = new Map<string, AnswerState>();
  const faults: AnswerFault[] = [];
  for (const item of form.items) {
    const id = itemId(item);
    const { known, field, raw } = answerOf(item, held);
    const own = heldCell(item, held);
    for (const [key, cell] of own) cells.set(key, cell);
    if (isUnanswered(raw)) {
      states.set(id, raw);
      continue;
    }
    if (raw !== undefined) {
      const reading =
        'question' in item
          ? answerKinds[item.question.kind].read(raw, item.question, item.fields)
          : readIndicator(raw, item.fields);
      for (const [key, cell] of reading.cells) cells.set(key, cell);
      faults.push(...reading.faults.map((one) => ({ ...one, path: [field, id, ...one.path] })));
    }
    states.set(id, stateOf(raw !== undefined || own.length > 0, known, isAsked(item, asked)));
  }
  return { cells, states, faults: [...faults, ...strangers(form, held)] };
}

function stateOf(answered: boolean, known: boolean, asked: boolean): AnswerState {
  if (answered) return 'answered';
  if (!asked) return 'not-asked';
  return known ? 'not-answered' : 'unknown';
}

/** Answers to unknown questions or indicators. */
function strangers({ items }: SurveyForm, held: Held): AnswerFault[] {
  return (['answers', 'indicators'] as const).flatMap((field) => {
    const known = items.filter((item) => 'question' in item === (field === 'answers')).map(itemId);
    return Object.keys(held[field] ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => fault('unknown', [field, id], id, known));
  });
}
