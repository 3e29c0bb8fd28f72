import type { Telling } from './count-answers.ts';
import type { FormItem } from './compile-form.ts';
import type { Answers, FormField } from './form-field.ts';

/** What the clusters together report in a field that holds a number. */
export interface NumberSummary {
  readonly field: FormField;
  /** Currency of the amounts, which are not converted. */
  readonly currency?: string;
  /** Clusters that filled it in; none where they are too few. */
  readonly count: number | 'hidden';
  /** In the middle may stand the number of one cluster. */
  readonly median: number | undefined;
  /** Only where no part of it could be computed from it. */
  readonly sum: number | undefined;
}

const numeric = new Set(['count', 'percent', 'number']);

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

function summarize(
  field: FormField,
  numbers: readonly number[],
  { least, isWithheld, adds }: Telling & { readonly adds: boolean },
): NumberSummary {
  const count = numbers.length;
  if (count > 0 && count < least) {
    return { field, count: 'hidden', median: undefined, sum: undefined };
  }
  return {
    field,
    count,
    // Of a few, those who know their own number would know from it which the others are.
    median: count > 0 && !(isWithheld && count < 2 * least) ? medianOf(numbers) : undefined,
    sum: count > 0 && adds ? numbers.reduce((a, b) => a + b, 0) : undefined,
  };
}

/** Amounts of the currency in which most report: others would have to be converted. */
function summarizeMoney(
  [amount, currency]: readonly FormField[],
  answering: readonly { readonly cells: Answers }[],
  telling: Telling,
): NumberSummary[] {
  if (!amount || !currency) return [];
  const told = answering.flatMap(({ cells }) => {
    const [number, code] = [cells.get(amount.key), cells.get(currency.key)];
    return typeof number === 'number' && typeof code === 'string' ? [{ number, code }] : [];
  });
  const [most] = [...Map.groupBy(told, ({ code }) => code)].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  if (!most) return [];
  const [code, amounts] = most;
  const summary = summarize(
    amount,
    amounts.map(({ number }) => number),
    { ...telling, adds: false },
  );
  return [summary.count === 'hidden' ? summary : { ...summary, currency: code }];
}

/**
 * The fields of a question that hold numbers, each with how many clusters filled it in and what lies
 * in the middle. Sums are told where every field has enough answers: else one row could be computed
 * from the others and their total. Of confidential answers the middle is told of twice as many.
 */
export function summarizeNumbers(
  item: FormItem,
  answering: readonly { readonly cells: Answers }[],
  telling: Telling,
): NumberSummary[] {
  const { least } = telling;
  if ('indicator' in item && item.fields.length > 1) {
    return summarizeMoney(item.fields, answering, telling);
  }
  const columns = item.fields
    .filter(({ value, private: isPrivate }) => numeric.has(value.kind) && !isPrivate)
    .map((field) => ({
      field,
      numbers: answering.flatMap(({ cells }) => {
        const cell = cells.get(field.key);
        return typeof cell === 'number' ? [cell] : [];
      }),
    }));
  const isWhole = columns.every(({ numbers }) => numbers.length === 0 || numbers.length >= least);
  return columns.map(({ field, numbers }) =>
    summarize(field, numbers, { ...telling, adds: isWhole && field.value.kind === 'count' }),
  );
}
