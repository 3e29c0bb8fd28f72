import type { Question } from '../../schemas/survey.ts';
import type { Answers } from './form-field.ts';

export interface SummedQuestion {
  readonly id: string;
  readonly fields: readonly Pick<Question['fields'][number], 'id' | 'total'>[];
  readonly columns: readonly Pick<Question['columns'][number], 'id' | 'within'>[];
  /** Keys of fields for a share of the whole. */
  readonly shareKeys: readonly string[];
}

/** Inconsistent sum. A return can store it, but it needs a second look. */
export interface SumFault {
  /** Field that shows it. */
  readonly key: string;
  readonly code: 'total' | 'within' | 'shares';
  readonly found: number;
  /** Expected number, or the maximum allowed. */
  readonly expected: number;
}

/** Tolerance for rounded shares adding up to 100. */
const slack = 0.5;

const numberAt = (cells: Answers, key: string): number | undefined => {
  const cell = cells.get(key);
  return typeof cell === 'number' ? cell : undefined;
};

/** Require a total to equal the sum of its rows, or be at least that if a row is empty. */
function judgeTotals({ id, fields, columns }: SummedQuestion, cells: Answers): SumFault[] {
  const total = fields.find((row) => row.total);
  if (!total) return [];
  const rows = fields.filter((row) => !row.total);
  return columns.flatMap((column): SumFault[] => {
    const key = `${id}.${total.id}.${column.id}`;
    const found = numberAt(cells, key);
    const parts = rows.map((row) => numberAt(cells, `${id}.${row.id}.${column.id}`));
    const known = parts.filter((part) => part !== undefined);
    if (found === undefined || known.length === 0) return [];
    const expected = known.reduce((sum, part) => sum + part, 0);
    const wrong = known.length === parts.length ? found !== expected : found < expected;
    return wrong ? [{ key, code: 'total', found, expected }] : [];
  });
}

/** Require a column for a part of another not to exceed it. */
function judgeWithin({ id, fields, columns }: SummedQuestion, cells: Answers): SumFault[] {
  return columns.flatMap(({ id: column, within }) =>
    fields.flatMap((row): SumFault[] => {
      const key = `${id}.${row.id}.${column}`;
      const found = numberAt(cells, key);
      const expected = within && numberAt(cells, `${id}.${row.id}.${within}`);
      if (found === undefined || typeof expected !== 'number' || found <= expected) return [];
      return [{ key, code: 'within', found, expected }];
    }),
  );
}

/** Require shares to add up to 100. */
function judgeShares({ shareKeys }: SummedQuestion, cells: Answers): SumFault[] {
  const given = shareKeys.flatMap((key) => {
    const share = numberAt(cells, key);
    return share === undefined ? [] : [{ key, share }];
  });
  const last = given.at(-1);
  const found = Number(given.reduce((sum, { share }) => sum + share, 0).toFixed(6));
  return last && Math.abs(found - 100) > slack
    ? [{ key: last.key, code: 'shares', found, expected: 100 }]
    : [];
}

/** Find inconsistent sums of a question. */
export function judgeSums(question: SummedQuestion, cells: Answers): SumFault[] {
  return [
    ...judgeTotals(question, cells),
    ...judgeWithin(question, cells),
    ...judgeShares(question, cells),
  ];
}
