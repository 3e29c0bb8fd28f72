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
  /** Those among them whose count is not nought; only of counts. */
  readonly some?: number | 'hidden';
  /** In the middle may stand the number of one cluster, unless it is blurred. */
  readonly median: number | undefined;
  /** Is the middle that of several answers, rounded? So it is of confidential ones. */
  readonly isBlurred?: true;
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

/** Digits to which the middle of confidential numbers is rounded. */
const blurredDigits = 2;

/**
 * The mean of the answers in the middle, as many as the least number or one more, rounded: of
 * confidential numbers no single one is told. Where all but a few of these are nought, neither is
 * their mean, from which the few follow.
 */
function blurredMedianOf(numbers: readonly number[], least: number): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const width = least + ((sorted.length - least) % 2);
  const from = (sorted.length - width) / 2;
  const middle = sorted.slice(from, from + width);
  const some = middle.filter((number) => number !== 0).length;
  if (some > 0 && some < least) return undefined;
  const mean = middle.reduce((a, b) => a + b, 0) / width;
  return Number(mean.toPrecision(blurredDigits));
}

function summarize(
  field: FormField,
  numbers: readonly number[],
  { least, isWithheld, adds }: Telling & { readonly adds: boolean },
): NumberSummary {
  const count = numbers.length;
  const isCount = field.value.kind === 'count';
  if (count > 0 && count < least) {
    const some = isCount ? { some: 'hidden' as const } : {};
    return { field, count: 'hidden', ...some, median: undefined, sum: undefined };
  }
  // Of a few, those who know their own number would know from the middle which the others are.
  const tellsMiddle = count > 0 && !(isWithheld && count < 2 * least);
  const middleOf = isWithheld ? blurredMedianOf : medianOf;
  const median = tellsMiddle ? middleOf(numbers, least) : undefined;
  const blurred = isWithheld && median !== undefined ? { isBlurred: true as const } : {};
  if (!isCount) return { field, count, median, sum: undefined, ...blurred };
  const some = numbers.filter((number) => number > 0).length;
  // The middle of so few numbers above nought, and their sum, would tell what they are.
  if (some > 0 && some < least) {
    return { field, count, some: 'hidden', median: median === 0 ? 0 : undefined, sum: undefined };
  }
  const sum = adds && count > 0 ? numbers.reduce((a, b) => a + b, 0) : undefined;
  const isNearAll = isWithheld && some > 0 && count - some < least;
  return { field, count, some: isNearAll ? 'hidden' : some, median, sum, ...blurred };
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
 * from the others and their total. Of confidential answers the middle is told of twice as many,
 * and never the number of one cluster.
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
  const isEnough = (count: number) => count === 0 || count >= least;
  const isWhole = columns.every(
    ({ numbers }) =>
      isEnough(numbers.length) && isEnough(numbers.filter((number) => number > 0).length),
  );
  return columns.map(({ field, numbers }) =>
    summarize(field, numbers, { ...telling, adds: isWhole }),
  );
}
