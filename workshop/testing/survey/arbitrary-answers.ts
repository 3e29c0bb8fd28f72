import fc from 'fast-check';
import type { FormItem, SurveyForm } from '../../../src/domain/survey/compile-form.ts';
import { judgeAnswers } from '../../../src/domain/survey/rules/judge-answers.ts';
import type { CellAnswer, FieldValue, FormField } from '../../../src/domain/survey/form-field.ts';

type Cells = readonly (readonly [string, CellAnswer])[];

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
  .filter((text) => text !== '' && text !== 'not-asked' && text !== 'not-answered');

function arbitraryCell(value: FieldValue): fc.Arbitrary<CellAnswer> {
  switch (value.kind) {
    case 'tick':
      return fc.constant(true);
    case 'count':
      return fc.nat(1_000_000);
    case 'percent':
      return fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    case 'year':
      return fc.integer({ min: 1800, max: 2010 });
    case 'number':
      return fc.integer({ min: value.least ?? -1000, max: value.most ?? 1_000_000 });
    case 'code':
      return fc.constantFrom(...value.options.map(({ id }) => id));
    case 'country':
      return fc.constantFrom('DE', 'IT', 'FR', 'GB', 'GE');
    case 'currency':
      return fc.constantFrom(...Intl.supportedValuesOf('currency'));
    case 'moment':
      return fc.constantFrom('2019', '2019-05', '2019-05-24');
    case 'point':
      return fc.constantFrom('41.72, 44.79', '-33.0376, -68.5419');
    case 'link':
      return fc.webUrl({ validSchemes: ['https'] });
    case 'email':
      return fc.constantFrom('info@example.org', 'office@example.com');
    case 'phone':
      return fc.constantFrom('+90 232 000 00 00', '+995 32 000 00 00');
    default:
      return words;
  }
}

const keep = (fields: readonly FormField[]) =>
  fc.subarray(fields.filter((field) => !field.private));

const fill = (fields: readonly FormField[]): fc.Arbitrary<Cells> =>
  fields.length === 0
    ? fc.constant([])
    : fc
        .tuple(...fields.map(({ value }) => arbitraryCell(value)))
        .map((cells) =>
          fields.flatMap(({ key }, at) => (cells[at] === undefined ? [] : [[key, cells[at]]])),
        );

const base = (key: string): string | undefined => /^(.+)\.(?:text|share)$/.exec(key)?.[1];

/** Remove words and shares of options that are not chosen. */
function withoutStrays(item: FormItem, cells: Cells): Cells {
  const keys = new Map(cells);
  const isField = (key: string) => item.fields.some((field) => field.key === key);
  return cells.filter(([key]) => {
    const owner = base(key);
    if (owner === undefined) return true;
    if (isField(owner)) return keys.has(owner);
    const [, question = '', option] = /^(.+)\.([^.]+)$/.exec(owner) ?? [];
    return !isField(question) || keys.get(question) === option;
  });
}

/** Ranks of each column as 1, 2, 3 …, up to the number allowed by the question. */
function rankInOrder(item: FormItem, cells: Cells): Cells {
  const given = new Map<string, number>();
  return cells.flatMap(([key, cell]): Cells => {
    const field = item.fields.find((one) => one.key === key);
    if (field?.value.kind !== 'rank') return [[key, cell]];
    const column = key.slice(0, key.lastIndexOf('.'));
    const rank = (given.get(column) ?? 0) + 1;
    if (rank > field.value.most) return [];
    given.set(column, rank);
    return [[key, rank]];
  });
}

/** Remove empty rows within a list. */
function closeUp(item: FormItem, cells: Cells): Cells {
  if (!('question' in item) || item.question.kind !== 'list') return cells;
  const rowOf = (key: string) => Number(key.split('.')[1]);
  const wordsOf = (row: number) =>
    JSON.stringify(
      cells.filter(([key]) => rowOf(key) === row).map(([key, cell]) => [key.split('.')[2], cell]),
    );
  // The same name is not given twice.
  const distinct = new Map(
    cells.map(([key]): [string, number] => [wordsOf(rowOf(key)), rowOf(key)]),
  );
  const rows = [...distinct.values()].sort((a, b) => a - b);
  return cells.flatMap(([key, cell]): Cells => {
    const [id, , column] = key.split('.');
    const row = rows.indexOf(rowOf(key));
    return row === -1 ? [] : [[`${id}.${row + 1}.${column}`, cell]];
  });
}

function limitTicks(item: FormItem, cells: Cells): Cells {
  if (!('question' in item) || item.question.most === undefined) return cells;
  const { most: max } = item.question;
  const ticks = cells.filter(([, cell]) => cell === true).slice(max);
  return item.fields.some(({ value }) => value.kind === 'tick') && item.question.kind !== 'list'
    ? cells.filter(([key]) => !ticks.some(([extra]) => extra === key))
    : cells;
}

function fillMoney(item: FormItem, cells: Cells): Cells {
  return 'indicator' in item && item.fields.length > 1 && cells.length < item.fields.length
    ? []
    : cells;
}

/** Remove answers that contradict others, which an import refuses. */
function withoutErrors(form: SurveyForm, cells: Map<string, CellAnswer>): typeof cells {
  for (;;) {
    const judged = judgeAnswers({ form, cells, edition: '2024', stage: undefined });
    const wrong = judged.filter(({ severity }) => severity === 'error');
    if (wrong.length === 0) return cells;
    for (const { key } of wrong) cells.delete(key);
  }
}

/** A form with random, but valid answers. */
export function arbitraryAnswers(form: SurveyForm): fc.Arbitrary<ReadonlyMap<string, CellAnswer>> {
  return fc
    .tuple(
      ...form.items.map((item) =>
        keep(item.fields)
          .chain(fill)
          .map((cells) => closeUp(item, cells))
          .map((cells) => limitTicks(item, rankInOrder(item, cells)))
          .map((cells) => fillMoney(item, withoutStrays(item, cells))),
      ),
    )
    .map((items) => withoutErrors(form, new Map(items.flat())));
}
