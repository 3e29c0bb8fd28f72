import type { AnswerState } from '../../domain/survey/answer-state.ts';
import { itemId, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Answers, CellAnswer } from '../../domain/survey/form-field.ts';
import { maxRows } from '../../domain/survey/kinds/list.ts';

export interface AnswerDifference {
  readonly key: string;
  readonly before: CellAnswer | undefined;
  readonly after: CellAnswer | undefined;
}

export interface MergedAnswers {
  readonly cells: Answers;
  readonly differences: readonly AnswerDifference[];
  /** Fields left empty by the form whose known answers are kept. */
  readonly kept: readonly string[];
}

export interface IncomingAnswers {
  readonly cells: Answers;
  readonly open: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

/** Cells of each row of a list, by column. */
function rowsOf(base: string, cells: Answers, rows: readonly number[]): Map<string, CellAnswer>[] {
  const start = `${base}.`;
  const held = rows.map(() => new Map<string, CellAnswer>());
  const places = new Map(rows.map((row, place) => [String(row), place]));
  for (const [key, cell] of cells) {
    if (!key.startsWith(start)) continue;
    const end = key.indexOf('.', start.length);
    const place = places.get(key.slice(start.length, Math.max(end, start.length)));
    if (place !== undefined) held[place]?.set(key.slice(end + 1), cell);
  }
  return held;
}

/** Append a form's list rows to the known ones without gaps, skipping known rows wherever they are. */
function addRows(form: SurveyForm, known: Answers, cells: Answers): Answers {
  const placed = new Map(cells);
  for (const item of form.items) {
    if (!('question' in item) || item.question.kind !== 'list') continue;
    const { id, most = maxRows } = item.question;
    const numbers = Array.from({ length: most }, (_, n) => n + 1);
    const rows = rowsOf(id, cells, numbers);
    const held = rowsOf(id, known, numbers);
    // Rows of the form are not compared with each other: duplicates in it are for a person to fix.
    const told = [...held];
    for (const [n, row] of rows.entries()) {
      if (row.size === 0 || held[n]?.size) continue;
      for (const [column] of row) placed.delete(`${id}.${n + 1}.${column}`);
      if (told.some((one) => [...row].every(([column, cell]) => one.get(column) === cell)))
        continue;
      const free = held.findIndex((one) => one.size === 0);
      held[free] = new Map(row);
      for (const [column, cell] of row) placed.set(`${id}.${free + 1}.${column}`, cell);
    }
  }
  return placed;
}

/** Groups of fields, cached per form. */
const together = new WeakMap<SurveyForm, readonly (readonly string[])[]>();

/** Fields answered together, except in lists. */
function groupsOf(form: SurveyForm): readonly (readonly string[])[] {
  const known = together.get(form);
  if (known) return known;
  const lists = new Set(
    form.items.flatMap((item) =>
      'question' in item && item.question.kind === 'list' ? item.fields.map(({ key }) => key) : [],
    ),
  );
  const groups = fieldsTogether(form).filter((group) => !group.every((key) => lists.has(key)));
  together.set(form, groups);
  return groups;
}

/** Fields answered together: checkboxes with their shares and words, or a column of ranks. */
function fieldsTogether({ items }: SurveyForm): string[][] {
  return items.flatMap(({ fields }) => {
    const chosen = fields.filter(({ value: { kind } }) => kind === 'tick' || kind === 'rank');
    const groups = Map.groupBy(chosen, ({ key, value }) =>
      value.kind === 'tick' ? '' : key.slice(0, key.lastIndexOf('.')),
    );
    return [...groups.values()].map((group) => {
      const boxes = group.map(({ key }) => key);
      const beside = fields.filter(({ key }) => boxes.some((box) => key.startsWith(`${box}.`)));
      return [...new Set([...boxes, ...beside.map(({ key }) => key)])];
    });
  });
}

/**
 * Fields cleared by a form that answers a question with checkboxes or ranks in part: those left out are not
 * chosen. A form that chooses none clears none.
 */
function takenBack(form: SurveyForm, cells: Answers, asked: ReadonlySet<string>): Set<string> {
  const groups = groupsOf(form).filter((group) => group.some((key) => cells.has(key)));
  return new Set(groups.flat().filter((key) => asked.has(key) && !cells.has(key)));
}

/**
 * Answers kept from last year: the name, and questions that the form does not ask in full. A table with some
 * columns of a question leaves the others.
 */
function withoutAsked({ items }: SurveyForm, known: Answers, asked: ReadonlySet<string>) {
  const gone = items
    .map(({ fields }) => fields.filter(({ holds, ...field }) => holds !== 'name' && !field.private))
    .filter((fields) => fields.every(({ key }) => asked.has(key)))
    .flatMap((fields) => fields.map(({ key }) => key));
  const standing = new Map(known);
  for (const key of gone) standing.delete(key);
  return standing;
}

/**
 * Merge the answers of a form into the known ones. An empty field clears an answer only if left out of a choice
 * or explicitly unanswered. Proposed answers are from another year: those left empty are dropped.
 */
export function mergeAnswers(
  form: SurveyForm,
  known: Answers,
  { cells: incoming, open, asked }: IncomingAnswers,
  isProposed = false,
): MergedAnswers {
  const standing = isProposed ? withoutAsked(form, known, asked) : known;
  const cells = addRows(form, standing, incoming);
  const gone = takenBack(form, cells, asked);
  const merged = new Map<string, CellAnswer>();
  const differences: AnswerDifference[] = [];
  const kept: string[] = [];
  for (const { key } of form.fields) {
    const before = known.get(key);
    const after =
      cells.get(key) ?? (open.has(key) || gone.has(key) ? undefined : standing.get(key));
    if (after !== undefined) merged.set(key, after);
    if (after !== before) differences.push({ key, before, after });
    else if (standing.has(key) && asked.has(key) && !cells.has(key)) kept.push(key);
  }
  return { cells: merged, differences, kept };
}

/** Questions that a form omits though it asks others of the same part of the return. */
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
