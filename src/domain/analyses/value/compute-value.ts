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
  /** What an hour of a member costs; undefined where nobody knows, so that hours are no money. */
  readonly hourRate: number | undefined;
}

/** A sum of money as it is thought to be, with what it is if all guesses are off the same way. */
export interface MoneyRange {
  readonly least: number;
  readonly value: number;
  readonly most: number;
}

/** What benefits and costs come to together. */
export interface ValueBalance {
  /** Benefits less costs; the least has the least benefits and the greatest costs. */
  readonly value: MoneyRange;
  /** Value for one member. */
  readonly perMember: MoneyRange;
}

/** Benefits, costs and the value of a year, or of all years. What nobody knows is undefined, not 0. */
export interface ValueSums {
  /** Undefined where no benefit has an amount. */
  readonly benefit: MoneyRange | undefined;
  /** Undefined where no cost has one. */
  readonly cost: MoneyRange | undefined;
  /** Undefined where either of them is. */
  readonly balance: ValueBalance | undefined;
  /** What the benefits have to bring one member so that the costs are paid. */
  readonly breakEven: number | undefined;
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

/** A sum to which nothing has been added yet is not known: it is no 0. */
const add = (a: MoneyRange | undefined, b: MoneyRange | undefined): MoneyRange | undefined =>
  a && b ? { least: a.least + b.least, value: a.value + b.value, most: a.most + b.most } : (a ?? b);

/** The money of an item in a year; undefined where the amount is unknown. */
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
 * The value of a cluster: what it brings its members, less what it costs them in time and money
 * (national report of Türkiye, doc-003, lines 1390–1401). The report gives no unit and no way to
 * count; years, hours × rate and guesses are ours. Guesses are thought to be off all the same way, so
 * the range is the widest there can be. A side of which no amount is known is not taken for 0, so that
 * there is no value then.
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
