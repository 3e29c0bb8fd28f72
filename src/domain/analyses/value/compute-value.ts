export interface ValueItem {
  readonly id: string;
  readonly side: 'benefit' | 'cost';
  /** Whether the amount is money, or hours converted by the rate. */
  readonly unit: 'money' | 'hours';
  /** Number of members the amount applies to; undefined for an amount of all together. */
  readonly times?: number | undefined;
  /** One amount per year; undefined if unknown, which is not 0. */
  readonly amounts: readonly (number | undefined)[];
  /** Uncertainty of an estimate, in per cent of the amount; undefined for a counted one. */
  readonly unsurePercent?: number | undefined;
}

export interface ValueTerms {
  readonly members: number;
  /** Cost of a member's hour; undefined if unknown, so that hours cannot be converted. */
  readonly hourRate: number | undefined;
}

/** Estimated amount, with bounds in case all estimates err in the same direction. */
export interface MoneyRange {
  readonly least: number;
  readonly value: number;
  readonly most: number;
}

export interface ValueBalance {
  /** Benefits minus costs; `least` combines the least benefits and the greatest costs. */
  readonly value: MoneyRange;
  readonly perMember: MoneyRange;
}

/** Benefits, costs and value of one year or all years. Unknown is undefined, not 0. */
export interface ValueSums {
  /** Undefined if no benefit has an amount. */
  readonly benefit: MoneyRange | undefined;
  /** Undefined if no cost has one. */
  readonly cost: MoneyRange | undefined;
  /** Undefined if either is. */
  readonly balance: ValueBalance | undefined;
  /** Benefit per member needed to cover the costs. */
  readonly breakEven: number | undefined;
  /** Benefits in per cent of costs; undefined without costs. */
  readonly coveredPercent: number | undefined;
  /** Items without an amount, which are left out of all sums. */
  readonly unknown: readonly string[];
}

export interface ClusterValue {
  readonly years: readonly ValueSums[];
  readonly total: ValueSums;
  /** Index of the first year by which all benefits so far cover all costs so far. */
  readonly paidBackIn: number | undefined;
}

/** An empty sum is unknown, not 0. */
const add = (a: MoneyRange | undefined, b: MoneyRange | undefined): MoneyRange | undefined =>
  a && b ? { least: a.least + b.least, value: a.value + b.value, most: a.most + b.most } : (a ?? b);

/** Amount of an item in a year; undefined if unknown. */
function moneyOf(
  { unit, times = 1, amounts, unsurePercent = 0 }: ValueItem,
  hourRate: number | undefined,
  year: number,
): MoneyRange | undefined {
  const amount = amounts[year];
  const worth = unit === 'hours' ? hourRate : 1;
  if (amount === undefined || worth === undefined) return undefined;
  const value = amount * worth * times;
  const off = (Math.abs(value) * unsurePercent) / 100;
  return { least: value - off, value, most: value + off };
}

function sumUp(
  benefit: MoneyRange | undefined,
  cost: MoneyRange | undefined,
  members: number,
  unknown: readonly string[],
): ValueSums {
  const value = benefit &&
    cost && {
      least: benefit.least - cost.most,
      value: benefit.value - cost.value,
      most: benefit.most - cost.least,
    };
  return {
    benefit,
    cost,
    balance: value && {
      value,
      perMember: {
        least: value.least / members,
        value: value.value / members,
        most: value.most / members,
      },
    },
    breakEven: cost && cost.value / members,
    coveredPercent:
      benefit && cost && cost.value > 0 ? (benefit.value / cost.value) * 100 : undefined,
    unknown,
  };
}

/**
 * Value of a cluster: its benefits to members minus their costs in time and money (national report of Türkiye,
 * doc-003, lines 1390–1401). The report gives no unit or method; years, hours × rate and estimates are our
 * choice. Estimates are assumed to err in the same direction, so the range is the widest possible. A side
 * without any amount is not 0, so there is no value then.
 * @throws RangeError for fewer than one member, a rate below 0 or an uncertainty below 0
 */
export function computeValue(items: readonly ValueItem[], terms: ValueTerms): ClusterValue {
  const { members, hourRate } = terms;
  const isRate = hourRate === undefined || (Number.isFinite(hourRate) && hourRate >= 0);
  if (!Number.isInteger(members) || members < 1 || !isRate)
    throw new RangeError('expected at least one member and a rate that is not negative');
  if (items.some(({ unsurePercent = 0 }) => !(unsurePercent >= 0)))
    throw new RangeError('expected uncertainties that are not negative');
  const count = Math.max(0, ...items.map(({ amounts }) => amounts.length));
  const years = Array.from({ length: count }, (_, year) => {
    const sums: Record<ValueItem['side'], MoneyRange | undefined> = {
      benefit: undefined,
      cost: undefined,
    };
    const unknown: string[] = [];
    for (const item of items) {
      const money = moneyOf(item, hourRate, year);
      sums[item.side] = add(sums[item.side], money);
      if (!money) unknown.push(item.id);
    }
    return sumUp(sums.benefit, sums.cost, members, unknown);
  });
  const sumOf = (all: readonly ValueSums[], side: ValueItem['side']) =>
    all.reduce<MoneyRange | undefined>((sum, year) => add(sum, year[side]), undefined);
  const total = sumUp(sumOf(years, 'benefit'), sumOf(years, 'cost'), members, [
    ...new Set(years.flatMap(({ unknown }) => unknown)),
  ]);
  const paidBack = years.findIndex((_, year) => {
    const soFar = years.slice(0, year + 1);
    const [benefit, cost] = [sumOf(soFar, 'benefit'), sumOf(soFar, 'cost')];
    return benefit !== undefined && cost !== undefined && benefit.value >= cost.value;
  });
  return { years, total, paidBackIn: paidBack < 0 ? undefined : paidBack };
}
