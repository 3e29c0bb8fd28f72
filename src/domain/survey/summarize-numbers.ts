import type { PublicationRules } from './publish-counts.ts';
import type { FormItem } from './compile-form.ts';
import type { Answers, FormField } from './form-field.ts';

export interface NumberSummary {
  readonly field: FormField;
  /** Currency of the amounts, which are not converted. */
  readonly currency?: string;
  /** Number of clusters with a value; hidden if too few. */
  readonly count: number | 'hidden';
  /** Of those, clusters with a count above zero; for counts only. */
  readonly some?: number | 'hidden';
  /** May be the number of a single cluster, unless blurred. */
  readonly median: number | undefined;
  /** Whether the median is the rounded mean of several answers, as for confidential ones. */
  readonly isBlurred?: true;
  /** Only if no part could be derived from it. */
  readonly sum: number | undefined;
}

const numeric = new Set(['count', 'percent', 'number']);

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/** Significant digits of blurred medians. */
const blurredDigits = 2;

/**
 * Rounded mean of the middle answers, as many as the minimum or one more, so that no single confidential number
 * is revealed. Undefined if some of these are above zero but fewer than the minimum, since the mean would reveal
 * them.
 */
function blurredMedianOf(numbers: readonly number[], min: number): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const width = min + ((sorted.length - min) % 2);
  const from = (sorted.length - width) / 2;
  const middle = sorted.slice(from, from + width);
  const some = middle.filter((number) => number !== 0).length;
  if (some > 0 && some < min) return undefined;
  const mean = middle.reduce((a, b) => a + b, 0) / width;
  return Number(mean.toPrecision(blurredDigits));
}

function summarize(
  field: FormField,
  numbers: readonly number[],
  { least: min, isWithheld, adds }: PublicationRules & { readonly adds: boolean },
): NumberSummary {
  const count = numbers.length;
  const isCount = field.value.kind === 'count';
  if (count > 0 && count < min) {
    const some = isCount ? { some: 'hidden' as const } : {};
    return { field, count: 'hidden', ...some, median: undefined, sum: undefined };
  }
  // With few answers, anyone who knows one of them could derive the others from the median.
  const tellsMiddle = count > 0 && !(isWithheld && count < 2 * min);
  const middleOf = isWithheld ? blurredMedianOf : medianOf;
  const median = tellsMiddle ? middleOf(numbers, min) : undefined;
  const blurred = isWithheld && median !== undefined ? { isBlurred: true as const } : {};
  if (!isCount) return { field, count, median, sum: undefined, ...blurred };
  const some = numbers.filter((number) => number > 0).length;
  // The median and sum of so few numbers above zero would reveal them.
  if (some > 0 && some < min) {
    return { field, count, some: 'hidden', median: median === 0 ? 0 : undefined, sum: undefined };
  }
  const sum = adds && count > 0 ? numbers.reduce((a, b) => a + b, 0) : undefined;
  const isNearAll = isWithheld && some > 0 && count - some < min;
  return { field, count, some: isNearAll ? 'hidden' : some, median, sum, ...blurred };
}

/** Amounts in the most frequent currency, as others would have to be converted. */
function summarizeMoney(
  [amount, currency]: readonly FormField[],
  answering: readonly { readonly cells: Answers }[],
  rules: PublicationRules,
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
    { ...rules, adds: false },
  );
  return [summary.count === 'hidden' ? summary : { ...summary, currency: code }];
}

/**
 * Numeric fields of a question, each with its number of answers and median. Sums require enough answers in every
 * field: otherwise a row could be derived from the others and the total. For confidential answers the median
 * requires twice as many, and is never the number of one cluster.
 */
export function summarizeNumbers(
  item: FormItem,
  answering: readonly { readonly cells: Answers }[],
  rules: PublicationRules,
): NumberSummary[] {
  const { least: min } = rules;
  if ('indicator' in item && item.fields.length > 1) {
    return summarizeMoney(item.fields, answering, rules);
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
  const isEnough = (count: number) => count === 0 || count >= min;
  const isWhole = columns.every(
    ({ numbers }) =>
      isEnough(numbers.length) && isEnough(numbers.filter((number) => number > 0).length),
  );
  return columns.map(({ field, numbers }) =>
    summarize(field, numbers, { ...rules, adds: isWhole }),
  );
}
