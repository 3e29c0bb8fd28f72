import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { findNumberHint } from './number-hint.ts';
import { readCount, readNumber } from './read-number.ts';

const number = (text: string) => tell(readNumber(cell(text)));
const count = (text: string) => tell(readCount(cell(text)));

describe('a number that can be read in one way', () => {
  test.each([
    ['1234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u2009234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['0', 0],
    ['007', 7],
    ['+40', 40],
    ['-12,5', -12.5],
    ['\u221212,5', -12.5],
    ['  40  ', 40],
    ['40.', 40],
    ["'40", 40],
    ['4\u200b0', 40],
  ])('%j is %d', (text, value) => {
    expect(number(text)).toBe(`= ${value}`);
  });
});

describe('a number that can be read in two ways is refused with both', () => {
  test.each([
    ['1.234', '1.234 | 1234'],
    ['1,234', '1.234 | 1234'],
    ['12.345', '12.345 | 12345'],
    ['-123,456', '-123.456 | -123456'],
    ['1.000', '1 | 1000'],
    ['1,234 milyon', '1234000 | 1234000000'],
  ])('%j', (text, readings) => {
    const told = number(text);
    expect(told).toMatch(/^refused .+ \(number\.ambiguous\)$/);
    const found = told.replace(/^refused | \(.*$/g, '').split(' | ');
    expect(found.toSorted()).toEqual(readings.split(' | ').toSorted());
  });
});

describe('where only whole numbers can stand', () => {
  test.each([
    ['1.234', '= 1234 (number.readAs)'],
    ['1,234', '= 1234 (number.readAs)'],
    // One number may have three decimals, as in CSV files of spreadsheets.
    ['1.000', 'refused 1 | 1000 (number.ambiguous)'],
    ['12,5', 'refused (number.whole)'],
    ['-3', 'refused (number.least)'],
    ['1.250,00', '= 1250'],
  ])('%j is told as %s', (text, told) => {
    expect(count(text).replace('1000 | 1 ', '1 | 1000 ')).toBe(told);
  });

  test('a number of a spreadsheet stands as it is', () => {
    expect(tell(readCount(cell(1234)))).toBe('= 1234');
    expect(tell(readNumber(cell(1.234)))).toBe('= 1.234');
    expect(tell(readCount(cell(12.5)))).toBe('refused (number.whole)');
    expect(tell(readCount(cell(40 - 2 ** -47)))).toBe('= 40');
    expect(tell(readNumber(cell(0.1 + 0.2)))).toBe('= 0.3');
  });
});

describe('the column may decide', () => {
  const inColumn = (text: string, column: readonly string[], whole = false) =>
    tell(readNumber(cell(text), { whole, hint: findNumberHint(column, whole) }));

  test.each([
    ['1.234', ['12,5', '800'], '= 1234 (number.byColumn)'],
    ['1.234', ['2.345.678'], '= 1234 (number.byColumn)'],
    ['1.234', ['12.5'], '= 1.234 (number.byColumn)'],
    ['1,234', ['1.234,5'], '= 1.234 (number.byColumn)'],
    ['1,234', ['12,5'], '= 1.234 (number.byColumn)'],
  ])('%j beside %j is %s', (text, column, told) => {
    expect(inColumn(text, column)).toBe(told);
  });

  test.each([
    ['nothing is shown', ['3.456', '800']],
    ['one cell contradicts another', ['12,5', '12.5']],
    ['thousands and decimals have the same sign', ['1.234.567', '12.5']],
    ['thousands are set apart by spaces', ['12 000']],
  ])('but not where %s', (_, column) => {
    expect(inColumn('1.234', column)).toContain('number.ambiguous');
  });

  test('a whole number with a point in it shows what points are', () => {
    expect(inColumn('12.000', ['1.250'], true)).toBe('= 12000 (number.byColumn)');
    expect(inColumn('12.000', ['1.000'], true)).toContain('number.ambiguous');
  });

  test('the cell that shows it is told', () => {
    const hint = findNumberHint(['800', ' 12,5 ', '7,25']);
    expect(readNumber(cell('1.234'), { hint }).remarks[0]?.values).toEqual({
      found: '1.234',
      read: 1234,
      shown: '12,5',
    });
  });
});

describe('what stands beside a number', () => {
  test.each([
    ['40 kişi', '= 40 (number.unit)'],
    ['12 nəfər', '= 12 (number.unit)'],
    ['5 ədəd', '= 5 (number.unit)'],
    ['3 adet', '= 3 (number.unit)'],
    ['12 ფირმა', '= 12 (number.unit)'],
    ['12 firms', '= 12 (number.unit)'],
    ['12 FİRMA', '= 12 (number.unit)'],
    ['12firma', '= 12 (number.unit)'],
    ['40 bin', '= 40000 (number.scaled)'],
    ['1,2 milyon', '= 1200000 (number.scaled)'],
    ['1.5 mln.', '= 1500000 (number.scaled)'],
    ['3 მილიონი', '= 3000000 (number.scaled)'],
    ['5 ათასი კაცი', '= 5000 (number.scaled, number.unit)'],
    ['40 elma', 'refused (number.word)'],
    ['kırk', 'refused (number.unreadable)'],
    ['12 %', 'refused 12 (number.percent)'],
    ['12 TL', 'refused (number.money)'],
    ['12/15', 'refused (number.unreadable)'],
    ['1.23.456', 'refused (number.unreadable)'],
    ['(5)', 'refused (number.unreadable)'],
    ['40,-', 'refused (number.unreadable)'],
    ['12 adet 3 kişi', 'refused (number.unreadable)'],
    ['1\n234', 'refused (number.unreadable)'],
    ['1O', 'refused (number.letter)'],
    ['l5', 'refused (number.letter)'],
    ['12.05.2012', 'refused (number.date)'],
    ['1234567890123456', 'refused (number.long)'],
  ])('%j is told as %s', (text, told) => {
    expect(count(text)).toBe(told);
  });

  test('“min” behind a number is a thousand in Azerbaijani forms, and doubtful in others', () => {
    expect(tell(readCount(cell('40 min'), { locale: 'az' }))).toBe('= 40000 (number.scaled)');
    expect(count('40 min')).toBe('refused 40 | 40000 (number.ambiguous)');
    expect(tell(readCount(cell('min 40'), { locale: 'az' }))).toBe('refused 40 (number.about)');
  });
});

describe('no exact number', () => {
  test.each([
    ['10-15', '10 | 15 (number.range)'],
    ['10 – 15 kişi', '10 | 15 (number.range)'],
    ['10 ile 15', '10 | 15 (number.range)'],
    ['10-dan 15-ə qədər', '10 | 15 (number.range)'],
    ['10’dan 15’e kadar', '10 | 15 (number.range)'],
    ['10 to 15', '10 | 15 (number.range)'],
    ['~40', '40 (number.about)'],
    ['40+', '40 (number.about)'],
    ['> 40', '40 (number.about)'],
    ['yaklaşık 40', '40 (number.about)'],
    ['təxminən 40 nəfər', '40 (number.about)'],
    ['დაახლოებით 40', '40 (number.about)'],
    ['more than 40', '40 (number.about)'],
    ["40'tan fazla", '40 (number.about)'],
    ['40-dan çox', '40 (number.about)'],
    ['40-ზე მეტი', '40 (number.about)'],
  ])('%j is refused with what it names', (text, told) => {
    expect(number(text)).toBe(`refused ${told}`);
  });
});

describe('no answer is not 0', () => {
  test.each([
    '-',
    '–',
    '...',
    '?',
    'n/a',
    'N/A',
    'bilinmiyor',
    'Bilinmir',
    'məlum deyil',
    'არ ვიცი',
    'unknown',
    'н/д',
  ])('%j is no answer', (text) => {
    expect(count(text)).toBe('unanswered (unanswered)');
  });

  test.each(['yok', 'Yok', 'YOX', 'yoxdur', 'არ არის', 'none'])(
    '%j is no answer, and what to do if it means 0 is told',
    (text) => {
      expect(count(text)).toBe('unanswered (none)');
    },
  );

  test('an empty cell tells nothing', () => {
    expect(count('')).toBe('empty');
    expect(count(' \u00a0\n')).toBe('empty');
  });
});

test('what a spreadsheet made of a number is told', () => {
  const date = cell('2012-12-10', { kind: 'date', text: '10.Ara', serial: 41253 });
  expect(tell(readCount(date))).toBe('refused 41253 (number.date)');
  expect(tell(readCount(cell('#REF!', { kind: 'error' })))).toBe('refused (cellError)');
  expect(tell(readCount(cell(true)))).toBe('refused (number.unreadable)');
  expect(tell(readCount(cell(0.4, { percent: true, text: '40%' })))).toBe(
    'refused 40 (number.percent)',
  );
});

describe('whatever number it is', () => {
  const cents = fc.integer({ min: 0, max: 99_999_999_999 });

  test('written by any language of the site it is read as itself, or refused with itself', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom('az', 'tr', 'ka', 'en', 'de-CH', 'fr'),
        (value, locale) => {
          const amount = value / 100;
          const text = new Intl.NumberFormat(locale).format(amount);
          const reading = readNumber(cell(text));
          if (reading.kind === 'refused') expect(reading.readings).toContain(amount);
          else expect(reading).toMatchObject({ kind: 'value', value: amount });
        },
      ),
    );
  });

  test('a text never becomes a number that its digits do not make', () => {
    const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,' "), maxLength: 12 });
    fc.assert(
      fc.property(signs, (text) => {
        const reading = readNumber(cell(text));
        if (reading.kind !== 'value') return;
        const digits = (written: string) => written.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(digits(String(reading.value))).toBe(digits(text));
      }),
    );
  });

  test('any text is read or refused, and never as a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = readNumber(cell(text));
        if (reading.kind === 'value') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});

test('a cell that shows 2 for 1.5 is told as what it holds', () => {
  expect(readCount({ kind: 'number', value: 1.5, text: '2' })).toMatchObject({
    kind: 'refused',
    remarks: [{ code: 'value.number.whole', values: { found: 1.5 } }],
  });
});
