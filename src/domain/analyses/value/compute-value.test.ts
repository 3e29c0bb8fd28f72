import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeValue, type ValueItem } from './compute-value.ts';

const item = (given: Partial<ValueItem> & Pick<ValueItem, 'side' | 'amounts'>): ValueItem => ({
  id: 'x',
  unit: 'money',
  ...given,
});

describe('the value of a cluster', () => {
  it('is benefits less time and money, for a year and a member', () => {
    // By hand: benefits 12,000; hours 20 × 10 members × 15 = 3,000; fees 10 × 200 = 2,000.
    const { years, total } = computeValue(
      [
        item({ id: 'orders', side: 'benefit', amounts: [12_000] }),
        item({ id: 'time', side: 'cost', unit: 'hours', times: 10, amounts: [20] }),
        item({ id: 'fees', side: 'cost', times: 10, amounts: [200] }),
      ],
      { members: 10, hourRate: 15 },
    );
    expect(years).toHaveLength(1);
    expect(total).toMatchObject({
      benefit: { value: 12_000 },
      cost: { value: 5_000 },
      balance: { value: { least: 7_000, value: 7_000, most: 7_000 }, perMember: { value: 700 } },
      breakEven: 500,
      coveredPercent: 240,
      unknown: [],
    });
  });

  it('pays what the rules of UR-GE leave to 89 members once a member gains 1,498 dollars', () => {
    // doc-003, lines 491–493 and 867: 75 % up to 400,000, so 533,333 in all and 133,333 left.
    const whole = 400_000 / 0.75;
    const terms = { members: 89, hourRate: 0 };
    const left = [item({ side: 'cost', amounts: [whole - 400_000] })];
    expect(computeValue(left, terms).total.breakEven).toBeCloseTo(1498.13, 2);
    expect(
      computeValue([item({ side: 'cost', amounts: [whole] })], terms).total.breakEven,
    ).toBeCloseTo(5992.51, 2);
  });

  it('spreads by the guesses: at worst little comes in and much goes out', () => {
    const { total } = computeValue(
      [
        item({ side: 'benefit', amounts: [1000], unsurePercent: 50 }),
        item({ side: 'cost', amounts: [600], unsurePercent: 10 }),
      ],
      { members: 4, hourRate: 0 },
    );
    expect(total.balance?.value).toEqual({ least: -160, value: 400, most: 960 });
    expect(total.balance?.perMember).toEqual({ least: -40, value: 100, most: 240 });
  });

  it('counts no amount that nobody knows, and says which', () => {
    const { years, total } = computeValue(
      [
        item({ id: 'orders', side: 'benefit', amounts: [undefined, 900] }),
        item({ id: 'fees', side: 'cost', amounts: [300] }),
      ],
      { members: 3, hourRate: 0 },
    );
    expect(years.map(({ unknown }) => unknown)).toEqual([['orders'], ['fees']]);
    expect(total.unknown).toEqual(['orders', 'fees']);
    // Neither year has both sides, and unknown is not 0, so only the total has a value.
    expect(years.map(({ balance }) => balance)).toEqual([undefined, undefined]);
    expect([years[0]?.cost?.value, years[1]?.benefit?.value]).toEqual([300, 900]);
    expect(total.balance?.value.value).toBe(600);
    expect([years[1]?.coveredPercent, years[1]?.breakEven]).toEqual([undefined, undefined]);
  });

  it('takes hours for no money while nobody says what an hour costs', () => {
    const items = [
      item({ id: 'orders', side: 'benefit', amounts: [900] }),
      item({ id: 'time', side: 'cost', unit: 'hours', times: 10, amounts: [5] }),
    ];
    const { total, paidBackIn } = computeValue(items, { members: 10, hourRate: undefined });
    expect(total).toMatchObject({ cost: undefined, balance: undefined, unknown: ['time'] });
    expect(paidBackIn).toBeUndefined();
    expect(computeValue(items, { members: 10, hourRate: 0 }).total.balance?.value.value).toBe(900);
  });

  it('is not paid back before anything came in, nor while no cost is known', () => {
    const late = [
      item({ side: 'benefit', amounts: [undefined, 500] }),
      item({ side: 'cost', amounts: [undefined, 700] }),
    ];
    expect(computeValue(late, { members: 1, hourRate: 0 }).paidBackIn).toBeUndefined();
    const costless = [item({ side: 'benefit', amounts: [500, 500] })];
    expect(computeValue(costless, { members: 1, hourRate: 0 }).paidBackIn).toBeUndefined();
  });

  it('is paid back in the year in which benefits so far reach costs so far', () => {
    const paidBack = (benefit: number[], cost: number[]) =>
      computeValue(
        [item({ side: 'benefit', amounts: benefit }), item({ side: 'cost', amounts: cost })],
        { members: 1, hourRate: 0 },
      ).paidBackIn;
    expect(paidBack([0, 50, 100], [100, 10, 10])).toBe(2);
    expect(paidBack([100], [100])).toBe(0);
    expect(paidBack([1, 1, 1], [2, 2, 2])).toBeUndefined();
  });

  it.each([
    [0, 10],
    [1.5, 10],
    [3, -1],
    [3, Number.NaN],
  ])('refuses %d members at a rate of %d', (members, hourRate) => {
    expect(() => computeValue([], { members, hourRate })).toThrow(RangeError);
  });

  it('refuses an uncertainty below zero', () => {
    const items = [item({ side: 'cost', amounts: [1], unsurePercent: -1 })];
    expect(() => computeValue(items, { members: 1, hourRate: 1 })).toThrow(RangeError);
  });

  it('lies between the worst and the best case, whatever is guessed', () => {
    const amount = fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: undefined });
    const anyItem = fc.record<ValueItem>({
      id: fc.string(),
      side: fc.constantFrom('benefit', 'cost'),
      unit: fc.constantFrom('money', 'hours'),
      times: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
      amounts: fc.array(amount, { maxLength: 4 }),
      unsurePercent: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    });
    const terms = fc.record({
      members: fc.integer({ min: 1, max: 500 }),
      hourRate: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), terms, (items, given) => {
        const { years, total } = computeValue(items, given);
        for (const { balance } of [...years, total]) {
          if (!balance) continue;
          expect(balance.value.least).toBeLessThanOrEqual(balance.value.value);
          expect(balance.value.most).toBeGreaterThanOrEqual(balance.value.value);
        }
        const [gain, pay] = (['benefit', 'cost'] as const).map((side) =>
          years.reduce((sum, year) => sum + (year[side]?.value ?? 0), 0),
        );
        expect(total.benefit?.value ?? 0).toBeCloseTo(gain ?? 0, 3);
        expect(total.cost?.value ?? 0).toBeCloseTo(pay ?? 0, 3);
      }),
    );
  });
});
