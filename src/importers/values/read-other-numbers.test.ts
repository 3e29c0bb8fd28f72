import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { readMoney } from './read-money.ts';
import { readPercent } from './read-percent.ts';
import { readRank } from './read-rank.ts';

describe('a percentage', () => {
  const percent = (text: string) => tell(readPercent(cell(text)));

  test.each([
    ['40', '= 40'],
    ['%40', '= 40'],
    ['40%', '= 40'],
    ['40 %', '= 40'],
    ['% 40', '= 40'],
    ['12,5 %', '= 12.5'],
    ['yüzde 40', '= 40'],
    ['40 faiz', '= 40'],
    ['40 პროცენტი', '= 40'],
    ['40 per cent', '= 40'],
    ['0,4 %', '= 0.4'],
    ['0', '= 0'],
    ['1', '= 1'],
    ['100', '= 100'],
    // 12500 per cent of a whole is impossible.
    ['12.500', '= 12.5 (number.readAs)'],
    ['140', 'refused (number.most)'],
    ['-5', 'refused (number.least)'],
    ['40 TL', 'refused (number.money)'],
    ['%30-40', 'refused 30 | 40 (number.range)'],
    ['-', 'unanswered (unanswered)'],
  ])('%j is told as %s', (text, told) => {
    expect(percent(text)).toBe(told);
  });

  test('below one it is refused with both readings, unless the sum of all shares shows it', () => {
    expect(percent('0,4')).toBe('refused 0.4 | 40 (percent.ambiguous)');
    expect(tell(readPercent(cell(0.4)))).toBe('refused 0.4 | 40 (percent.ambiguous)');
    expect(tell(readPercent(cell(0.4), { sum: 1 }))).toBe('= 40 (percent.ofOne)');
    expect(tell(readPercent(cell('0,4'), { sum: 100 }))).toBe('= 0.4');
    expect(tell(readPercent(cell(1), { sum: 1 }))).toBe('= 100 (percent.ofOne)');
  });

  test('a cell that is shown as one is one', () => {
    expect(tell(readPercent(cell(0.4, { percent: true, text: '40%' })))).toBe('= 40');
    expect(tell(readPercent(cell(0.07, { percent: true, text: '7%' })))).toBe('= 7');
    expect(tell(readPercent(cell(40)))).toBe('= 40');
  });
});

describe('an amount of money', () => {
  const money = (text: string, currency?: string) => tell(readMoney(cell(text), { currency }));
  const amount = (value: number, currency: string) =>
    `= {"amount":${value},"currency":"${currency}"}`;

  test.each([
    ['1,2 milyon TL', 1_200_000, 'TRY'],
    ['€ 1.200.000', 1_200_000, 'EUR'],
    ['1.200.000,50 ₺', 1_200_000.5, 'TRY'],
    ['₼ 12,50', 12.5, 'AZN'],
    ['40 manat', 40, 'AZN'],
    ['12 min manat', 12_000, 'AZN'],
    ['3 mln ₾', 3_000_000, 'GEL'],
    ['5 ათასი ლარი', 5000, 'GEL'],
    ['TRY 250', 250, 'TRY'],
    ['250 Türk Lirası', 250, 'TRY'],
    ['1.5 million euros', 1_500_000, 'EUR'],
    ['2 mlrd. AZN', 2_000_000_000, 'AZN'],
    ['$12', 12, 'USD'],
    ['89 392 KZT', 89_392, 'KZT'],
    ['12 ₸', 12, 'KZT'],
    ['5 million Swedish kronor', 5_000_000, 'SEK'],
  ])('%j is %d %s', (text, value, currency) => {
    const reading = readMoney(cell(text), { locale: 'az' });
    expect(tell({ ...reading, remarks: [] })).toBe(amount(value, currency));
  });

  test('its currency is told by the form where it does not tell it itself', () => {
    expect(money('250')).toBe('refused (money.noCurrency)');
    expect(money('250', 'AZN')).toBe(amount(250, 'AZN'));
    expect(money('250 €', 'EUR')).toBe(amount(250, 'EUR'));
    expect(money('250 €', 'AZN')).toBe('refused (money.other)');
    expect(money('€ 250 TL')).toBe('refused (money.several)');
    expect(readMoney(cell('250')).remarks[0]?.allowed).toContain('GEL');
  });

  test('codes that are words in small letters are read in capitals only', () => {
    expect(money('12 ALL')).toBe(amount(12, 'ALL'));
    expect(money('12 all')).toMatch(/^refused/);
    expect(money('12 kr')).toMatch(/^refused/);
  });

  test('in which a point may set thousands apart is refused with both', () => {
    const both = '{"amount":1234,"currency":"TRY"} | {"amount":1.234,"currency":"TRY"}';
    expect(money('1.234 TL')).toBe(`refused ${both} (number.ambiguous)`);
    expect(money('12 %', 'TRY')).toBe('refused (number.percent)');
    expect(money('yok', 'TRY')).toBe('unanswered (none)');
  });

  test('written by any language of the site it is read as itself, or refused with itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.constantFrom(...Intl.supportedValuesOf('currency')),
        fc.constantFrom('az', 'tr', 'ka', 'en'),
        (cents, currency, locale) => {
          const own = { amount: cents / 100, currency };
          const text = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(own.amount);
          const reading = readMoney(cell(text));
          if (reading.kind === 'refused') expect(reading.readings).toContainEqual(own);
          else expect(reading).toMatchObject({ kind: 'value', value: own });
        },
      ),
    );
  });
});

test.each([
  ['1', '= 1'],
  ['2.', '= 2'],
  ['3rd', '= 3'],
  ['2-ci', '= 2'],
  ['3-cü', '= 3'],
  ['1’inci', '= 1'],
  ['3üncü', '= 3'],
  ['მე-2', '= 2'],
  ['1-ელი', '= 1'],
  ['0', 'refused (number.least)'],
  ['4', 'refused (number.most)'],
  ['x', 'refused (number.unreadable)'],
])('the place %j of three is told as %s', (text, told) => {
  expect(tell(readRank(cell(text), 3))).toBe(told);
});
