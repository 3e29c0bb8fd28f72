/** Something that a cluster brings its members, or that it costs them. */
export interface ValueItem {
  readonly id: string;
  readonly side: 'benefit' | 'cost';
  /** Is the amount money, or hours that the rate turns into money? */
  readonly unit: 'money' | 'hours';
  /** To how many members the amount applies; undefined where it is that of all together. */
  readonly times?: number | undefined;
  /** One amount a year; undefined where nobody knows it, which is not 0. */
  readonly amounts: readonly (number | undefined)[];
  /** How far a guess may be off, in per cent of the amount; undefined where it was counted. */
  readonly unsurePercent?: number | undefined;
}

/** Among how many the value is shared, and what turns hours into money. */
export interface ValueTerms {
  readonly members: number;
  /** What an hour of a member costs. */
  readonly hourRate: number;
}

/** A sum of money as it is thought to be, with what it is if all guesses are off the same way. */
export interface MoneyRange {
  readonly least: number;
  readonly value: number;
  readonly most: number;
}

/** Benefits, costs and the value of a year, or of all years. */
export interface ValueSums {
  readonly benefit: MoneyRange;
  readonly cost: MoneyRange;
  /** Benefits less costs; the least has the least benefits and the greatest costs. */
  readonly value: MoneyRange;
  /** Value for one member. */
  readonly perMember: MoneyRange;
  /** What the benefits have to bring one member so that the costs are paid. */
  readonly breakEven: number;
  /** Benefits in per cent of the costs; undefined without costs. */
  readonly coveredPercent: number | undefined;
  /** Items without an amount: they count in no sum. */
  readonly unknown: readonly string[];
}

/** The value of a cluster to its members over years. */
export interface ClusterValue {
  readonly years: readonly ValueSums[];
  readonly total: ValueSums;
  /** Place of the first year after which all benefits so far pay all costs so far. */
  readonly paidBackIn: number | undefined;
}

const nothing: MoneyRange = { least: 0, value: 0, most: 0 };

const add = (a: MoneyRange, b: MoneyRange): MoneyRange => ({
  least: a.least + b.least,
  value: a.value + b.value,
  most: a.most + b.most,
});

/** The money of an item in a year; undefined where the amount is unknown. */
function moneyOf(
  { unit, times = 1, amounts, unsurePercent = 0 }: ValueItem,
  hourRate: number,
  year: number,
): MoneyRange | undefined {
  const amount = amounts[year];
  if (amount === undefined) return undefined;
  const value = amount * (unit === 'hours' ? hourRate : 1) * times;
  const off = (Math.abs(value) * unsurePercent) / 100;
  return { least: value - off, value, most: value + off };
}

function sumUp(
  benefit: MoneyRange,
  cost: MoneyRange,
  members: number,
  unknown: readonly string[],
): ValueSums {
  const value = {
    least: benefit.least - cost.most,
    value: benefit.value - cost.value,
    most: benefit.most - cost.least,
  };
  return {
    benefit,
    cost,
    value,
    perMember: {
      least: value.least / members,
      value: value.value / members,
      most: value.most / members,
    },
    breakEven: cost.value / members,
    coveredPercent: cost.value > 0 ? (benefit.value / cost.value) * 100 : undefined,
    unknown,
  };
}

/**
 * The value of a cluster: what it brings its members, less what it costs them in time and money
 * (national report of Türkiye, doc-003, lines 1390–1401). The report gives no unit and no way to
 * count; years, hours × rate and guesses are ours. Guesses are thought to be off all the same way, so
 * the range is the widest there can be.
 * @throws RangeError for fewer than one member, a rate below 0 or an uncertainty below 0
 */
export function computeValue(items: readonly ValueItem[], terms: ValueTerms): ClusterValue {
  const { members, hourRate } = terms;
  if (!Number.isInteger(members) || members < 1 || !Number.isFinite(hourRate) || hourRate < 0)
    throw new RangeError('expected at least one member and a rate that is not negative');
  if (items.some(({ unsurePercent = 0 }) => !(unsurePercent >= 0)))
    throw new RangeError('expected uncertainties that are not negative');
  const count = Math.max(0, ...items.map(({ amounts }) => amounts.length));
  const years = Array.from({ length: count }, (_, year) => {
    const sums = { benefit: nothing, cost: nothing };
    const unknown: string[] = [];
    for (const item of items) {
      const money = moneyOf(item, hourRate, year);
      if (money) sums[item.side] = add(sums[item.side], money);
      else unknown.push(item.id);
    }
    return sumUp(sums.benefit, sums.cost, members, unknown);
  });
  const total = sumUp(
    years.reduce((sum, { benefit }) => add(sum, benefit), nothing),
    years.reduce((sum, { cost }) => add(sum, cost), nothing),
    members,
    [...new Set(years.flatMap(({ unknown }) => unknown))],
  );
  let balance = 0;
  const paidBack = years.findIndex(({ value }) => {
    balance += value.value;
    return balance >= 0;
  });
  return { years, total, paidBackIn: paidBack < 0 ? undefined : paidBack };
}
