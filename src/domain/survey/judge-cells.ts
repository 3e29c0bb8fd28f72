import type { Question } from '../../schemas/survey.ts';
import type { Answers, FormField } from './form-field.ts';

/** Data of a question or indicator needed to judge its answers, small enough to embed in a page. */
export interface JudgedItem {
  readonly question?: Pick<Question, 'kind' | 'most'>;
  readonly fields: readonly Pick<FormField, 'key' | 'value'>[];
}

/** Contradictory fields of a question, which no return can store. */
export interface CellFault {
  /** Field that shows it. */
  readonly key: string;
  readonly code:
    | 'rank-repeated'
    | 'rank-gap'
    | 'not-chosen'
    | 'too-many'
    | 'without-currency'
    | 'without-amount';
  readonly found: string | number;
  /** Expected number or field. */
  readonly expected: string | number;
}

/** Require ranks 1, 2, 3 … in each column, without gaps or ties. */
function judgeRanks({ fields }: JudgedItem, cells: Answers): CellFault[] {
  const columns = new Map<string, { key: string; rank: number }[]>();
  for (const { key, value } of fields) {
    const cell = cells.get(key);
    if (value.kind !== 'rank' || typeof cell !== 'number') continue;
    const column = key.slice(0, key.lastIndexOf('.'));
    columns.set(column, [...(columns.get(column) ?? []), { key, rank: cell }]);
  }
  return [...columns.values()].flatMap((ranks) =>
    ranks
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ key, rank }, index, sorted): CellFault[] => {
        if (rank === sorted[index - 1]?.rank) {
          return [{ key, code: 'rank-repeated', found: rank, expected: index + 1 }];
        }
        const before = sorted[index - 1]?.rank ?? 0;
        return rank > before + 1
          ? [{ key, code: 'rank-gap', found: rank, expected: before + 1 }]
          : [];
      }),
  );
}

/** Allow text and shares only with a chosen option. */
function judgeExtras({ fields }: JudgedItem, cells: Answers): CellFault[] {
  return fields.flatMap(({ key, value }): CellFault[] => {
    const cell = cells.get(key);
    const base = /^(.+)\.(text|share)$/.exec(key)?.[1];
    if (cell === undefined || cell === true || base === undefined || value.kind === 'tick')
      return [];
    const owner = fields.find((field) => field.key === base);
    if (owner)
      return cells.has(base) ? [] : [{ key, code: 'not-chosen', found: cell, expected: base }];
    // Text of a single choice: `q03.other.text` belongs to the code of `q03`.
    const [, question, option] = /^(.+)\.([^.]+)$/.exec(base) ?? [];
    const single = fields.find((field) => field.key === question && field.value.kind === 'code');
    const wrong = single && cells.get(single.key) !== option;
    return wrong ? [{ key, code: 'not-chosen', found: cell, expected: base }] : [];
  });
}

function judgeNumber(item: JudgedItem, cells: Answers): CellFault[] {
  if (!item.question) return [];
  const { most: max, kind } = item.question;
  if (max === undefined || !['choice', 'multi', 'multi-with-text'].includes(kind)) return [];
  const ticked = item.fields.filter(({ key, value }) => value.kind === 'tick' && cells.has(key));
  const extra = ticked[max];
  return extra ? [{ key: extra.key, code: 'too-many', found: ticked.length, expected: max }] : [];
}

/** Require an amount of money and its currency together. */
function judgeMoney(item: JudgedItem, cells: Answers): CellFault[] {
  const [number, currency] = item.fields;
  if (item.question || !number || !currency) return [];
  const amount = cells.get(number.key);
  const code = cells.get(currency.key);
  if (amount !== undefined && code === undefined && amount !== true) {
    return [{ key: number.key, code: 'without-currency', found: amount, expected: currency.key }];
  }
  return amount === undefined && code !== undefined && code !== true
    ? [{ key: currency.key, code: 'without-amount', found: code, expected: number.key }]
    : [];
}

/** Contradictions in a filled-in form; without any it can be written without loss. */
export function judgeCells(
  { items }: { readonly items: readonly JudgedItem[] },
  cells: Answers,
): CellFault[] {
  return items.flatMap((item) => [
    ...judgeRanks(item, cells),
    ...judgeExtras(item, cells),
    ...judgeNumber(item, cells),
    ...judgeMoney(item, cells),
  ]);
}
