import type { AnswerState } from '../../domain/survey/answer-state.ts';
import { itemId, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers, CellAnswer } from '../../domain/survey/form-field.ts';

/** A field whose answer is another one than before. */
export interface AnswerDifference {
  readonly key: string;
  readonly before: CellAnswer | undefined;
  readonly after: CellAnswer | undefined;
}

/** Answers after a form came in, and what it changed. */
export interface MergedAnswers {
  readonly cells: Answers;
  readonly differences: readonly AnswerDifference[];
  /** Fields that the form left empty although an answer is known: it stays. */
  readonly kept: readonly string[];
}

/** A form that came in. */
export interface IncomingAnswers {
  readonly cells: Answers;
  readonly open: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/**
 * Puts the answers of a form over those that are known. An empty field takes nothing away: only who
 * writes that there is no answer does.
 */
export function mergeAnswers(
  form: SurveyForm,
  known: Answers,
  { cells, open, asked }: IncomingAnswers,
): MergedAnswers {
  const merged = new Map<string, CellAnswer>();
  const differences: AnswerDifference[] = [];
  const kept: string[] = [];
  for (const { key } of form.fields) {
    const before = known.get(key);
    const after = cells.get(key) ?? (open.has(key) ? undefined : before);
    if (after !== undefined) merged.set(key, after);
    if (after !== before) differences.push({ key, before, after });
    else if (before !== undefined && asked.has(key) && !cells.has(key)) kept.push(key);
  }
  return { cells: merged, differences, kept };
}

/** Which questions a form did not ask, where it asked others of the same part of the return. */
export function statesOfForm(
  { items }: SurveyForm,
  asked: ReadonlySet<string>,
): Map<string, AnswerState> {
  const groups = { answers: false, indicators: false };
  const groupOf = (item: (typeof items)[number]) => ('question' in item ? 'answers' : 'indicators');
  const isThere = (item: (typeof items)[number]) => item.fields.some(({ key }) => asked.has(key));
  const held = (item: (typeof items)[number]) => item.fields.every(({ holds }) => holds);
  for (const item of items) if (isThere(item) && !held(item)) groups[groupOf(item)] = true;
  return new Map(
    items
      .filter((item) => groups[groupOf(item)] && !isThere(item) && !held(item))
      .map((item) => [itemId(item), 'not-asked'] as const),
  );
}
