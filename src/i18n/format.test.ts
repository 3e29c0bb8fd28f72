import { markText, plainText } from './carried-text.ts';
import { expect, test } from 'vitest';
import { locales } from './locales.ts';
import { type Format, useFormat } from './format.ts';

/** The same value in az, tr, ka, en; kinds of spaces are ignored. */
function inEach(write: (format: Format) => string): string[] {
  return locales.map((locale) => write(useFormat(locale)).replace(/[\u00a0\u202f]/g, ' '));
}

test('the sign of per cent stands before the number in Turkish and after it elsewhere', () => {
  expect(inEach((format) => format.percent(0.352))).toEqual(['35%', '%35', '35%', '35%']);
  expect(inEach((format) => format.percent(0.07, 1))).toEqual(['7,0%', '%7,0', '7,0%', '7.0%']);
});

test('thousands and decimals are parted as each language parts them', () => {
  expect(inEach((format) => format.number(1234567.891))).toEqual([
    '1.234.567,89',
    '1.234.567,89',
    '1 234 567,89',
    '1,234,567.89',
  ]);
});

test('dates are long and in words of the language, the same day wherever the site is built', () => {
  expect(inEach((format) => format.date('2011-12-28'))).toEqual([
    '28 dekabr 2011',
    '28 Aralık 2011',
    '2011 წლის 28 დეკემბერი',
    '28 December 2011',
  ]);
  expect(useFormat('en').date('2012-01-01')).toBe('1 January 2012');
});

test('a difference carries its sign, with the true minus and not a hyphen', () => {
  expect(inEach((format) => format.signed(-0.3))).toEqual(['−0,3', '−0,3', '−0,3', '−0.3']);
  expect(inEach((format) => format.signed(1.2))).toEqual(['+1,2', '+1,2', '+1,2', '+1.2']);
  expect(useFormat('en').signed(-7, 0)).toBe('−7');
});

test('a difference that rounds to nothing has no sign', () => {
  expect(useFormat('en').signed(-0.04)).toBe('0.0');
  expect(useFormat('tr').signed(0, 0)).toBe('0');
});

test('texts that all stand in for another language are joined with its word, and stay marked as such', () => {
  const english = ['Manufacturing', 'Construction', 'Transport'].map((text) =>
    markText('en', text),
  );
  expect(useFormat('tr').list(english)).toBe(
    markText('en', 'Manufacturing, Construction and Transport'),
  );
  // A word in the page’s language makes it a list of the page.
  expect(plainText(useFormat('tr').list([...english.slice(0, 2), 'Ulaşım']))).toBe(
    'Manufacturing, Construction ve Ulaşım',
  );
});

test('lists are joined with the word of the language, in English without a comma before it', () => {
  expect(inEach((format) => format.list(['A', 'B', 'C']))).toEqual([
    'A, B və C',
    'A, B ve C',
    'A, B და C',
    'A, B and C',
  ]);
  expect(useFormat('az').list(['A'])).toBe('A');
});

test('items that hold a comma or the word between items are parted by semicolons', () => {
  expect(useFormat('en').list(['Agri-food', 'Metalworking and metal production'])).toBe(
    'Agri-food; Metalworking and metal production',
  );
  expect(useFormat('az').list(['Kənd təsərrüfatı və qida', 'Tekstil'])).toBe(
    'Kənd təsərrüfatı və qida; Tekstil',
  );
  expect(useFormat('tr').list(['İklimlendirme, Soğutma', 'Lojistik'])).toBe(
    'İklimlendirme, Soğutma; Lojistik',
  );
  expect(useFormat('ka').list(['ხილი და ბოსტნეული', 'ღვინო'])).toBe('ხილი და ბოსტნეული; ღვინო');
  expect(useFormat('en').list(['Food and drink'])).toBe('Food and drink');
  expect(useFormat('en').list(['Food and drink', 'Wine', 'Tea'])).toBe(
    'Food and drink, Wine and Tea',
  );
  expect(useFormat('en').list(['Sand', 'Anderson'])).toBe('Sand and Anderson');
});

test('a share that is given in per cent keeps its own decimals, two at most', () => {
  const say = (value: number) => useFormat('en').percentAsGiven(value);
  expect([25, 37.5, 1.1, 12.25, 12.345].map(say)).toEqual([
    '25%',
    '37.5%',
    '1.1%',
    '12.25%',
    '12.35%',
  ]);
  expect([0, 0.001, 0.01, -2.5].map(say)).toEqual(['0%', '<0.01%', '0.01%', '−2.5%']);
});

test('years are joined as each language does, and longer times with room', () => {
  const years = (['az', 'tr', 'ka', 'en'] as const).map((locale) =>
    useFormat(locale).period('1999', '2001'),
  );
  expect(years).toEqual(['1999–2001', '1999-2001', '1999–2001', '1999–2001']);
  expect(useFormat('tr').period('2009-07', '2010')).toBe('Temmuz 2009 – 2010');
  expect(useFormat('en').period('2009', '2009')).toBe('2009');
});

test.each([
  [
    'en',
    '14–15 June 2012',
    '30 May – 2 June 2012',
    '30 December 2011 – 2 January 2012',
    'March – May 2012',
  ],
  [
    'az',
    '14–15 iyun 2012',
    '30 may – 2 iyun 2012',
    '30 dekabr 2011 – 2 yanvar 2012',
    'mart – may 2012',
  ],
  [
    'tr',
    '14-15 Haziran 2012',
    '30 Mayıs – 2 Haziran 2012',
    '30 Aralık 2011 – 2 Ocak 2012',
    'Mart – Mayıs 2012',
  ],
  [
    'ka',
    '2012 წლის 14–15 ივნისი',
    '2012 წლის 30 მაისი – 2 ივნისი',
    '2011 წლის 30 დეკემბერი – 2012 წლის 2 იანვარი',
    '2012 წლის მარტი – მაისი',
  ],
] as const)(
  'the month and year that both ends of a period share stand once (%s)',
  (locale, ...said) => {
    const { period } = useFormat(locale);
    expect([
      period('2012-06-14', '2012-06-15'),
      period('2012-05-30', '2012-06-02'),
      period('2011-12-30', '2012-01-02'),
      period('2012-03', '2012-05'),
    ]).toEqual(said);
  },
);

test('a share that is too small to be told is told to be smaller, not to be none', () => {
  expect(locales.map((locale) => useFormat(locale).percent(1 / 330))).toEqual([
    '<1%',
    '<%1',
    '<1%',
    '<1%',
  ]);
  expect(useFormat('en').percent(0)).toBe('0%');
  expect(useFormat('ka').percent(0.0004, 1)).toBe('<0,1%');
});
