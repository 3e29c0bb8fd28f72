import type { Question } from '../../schemas/survey.ts';
import type { Answers } from './form-field.ts';

/** What has to be known of a question to add up its numbers. */
export interface SummedQuestion {
  readonly id: string;
  readonly fields: readonly Pick<Question['fields'][number], 'id' | 'total'>[];
  readonly columns: readonly Pick<Question['columns'][number], 'id' | 'within'>[];
  /** Keys of the fields that take a share of all. */
  readonly shareKeys: readonly string[];
}

/** Numbers of a question that do not add up. A return can hold them: somebody has to look again. */
export interface SumFault {
  /** The field at which it shows. */
  readonly key: string;
  readonly code: 'total' | 'within' | 'shares';
  readonly found: number;
  /** The number that was expected, or the most that may stand there. */
  readonly expected: number;
}

/** How far shares may be from 100, for they are rounded. */
const slack = 0.5;

const numberAt = (cells: Answers, key: string): number | undefined => {
  const cell = cells.get(key);
  return typeof cell === 'number' ? cell : undefined;
};

/** A total is what its rows make; where a row is open, it is no less than the others. */
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

/** A column that counts a part of another is never above it. */
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

/** Shares make 100 together. */
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

/** Finds numbers of a question that do not add up. */
export function judgeSums(question: SummedQuestion, cells: Answers): SumFault[] {
  return [
    ...judgeTotals(question, cells),
    ...judgeWithin(question, cells),
    ...judgeShares(question, cells),
  ];
}
