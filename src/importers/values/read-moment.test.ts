import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentSchema } from '../../schemas/common.ts';
import { cell, tell } from '../../../workshop/testing/read-values.ts';
import { foldWords } from '../../i18n/fold.ts';
import { monthEndings, monthNames, monthsIn } from './month-names.ts';
import { readMoment, readYear } from './read-moment.ts';

const moment = (text: string) => tell(readMoment(cell(text)));

describe('a time in digits', () => {
  test.each([
    ['2012', '= 2012'],
    ['2012-04', '= 2012-04'],
    ['2012-04-03', '= 2012-04-03'],
    ['2012/4/3', '= 2012-04-03'],
    ['2012.04.03', '= 2012-04-03'],
    ['2012-04-03T00:00:00', '= 2012-04-03'],
    ['2012-04-03 00:00:00', '= 2012-04-03'],
    ['31.12.2012', '= 2012-12-31'],
    ['31/12/2012', '= 2012-12-31'],
    ['31-12-2012', '= 2012-12-31'],
    ['5.5.2012', '= 2012-05-05'],
    ['05/05/2012', '= 2012-05-05'],
    ['12/31/2012', '= 2012-12-31 (date.monthFirst)'],
    ['03.04.2012', '= 2012-04-03 (date.dayFirst)'],
    ['03/04/2012', 'refused 2012-04-03 | 2012-03-04 (date.ambiguous)'],
    ['03-04-2012', 'refused 2012-04-03 | 2012-03-04 (date.ambiguous)'],
    ['04/2012', '= 2012-04'],
    ['04.2012', '= 2012-04'],
    ['31.12.12', 'refused 1912-12-31 | 2012-12-31 (date.short)'],
    ['2010-2012', 'refused 2010 | 2012 (date.range)'],
    ['2009/10', 'refused 2009 | 2010 (date.range)'],
    ['2009/11', '= 2009-11'],
    ['31.02.2012', 'refused (date.absent)'],
    ['2012-13', 'refused (date.absent)'],
    ['29.02.2011', 'refused (date.absent)'],
    ['1799', 'refused (year.outside)'],
    ['2201', 'refused (year.outside)'],
    ['12', 'refused (date.unreadable)'],
    ['-', 'unanswered (unanswered)'],
    ['bilinmiyor', 'unanswered (unanswered)'],
    ['', 'empty'],
  ])('%j is told as %s', (text, told) => {
    expect(moment(text)).toBe(told);
  });
});

describe('a time in words', () => {
  test.each([
    ['2012-ci il', '2012'],
    ['2013-cü ildə', '2013'],
    ['2012 yılı', '2012'],
    ['2012’de', '2012'],
    ['2012 წელი', '2012'],
    ['2012 წლის', '2012'],
    ['2012 წ.', '2012'],
    ['Mart 2012', '2012-03'],
    ['mart 2012', '2012-03'],
    ['MAYIS 2012', '2012-05'],
    ['Ağustos 2012', '2012-08'],
    ['Ağustos 2012'.normalize('NFD'), '2012-08'],
    ['2012-ci ilin martı', '2012-03'],
    ['avqust 2012', '2012-08'],
    ['მარტი 2012', '2012-03'],
    ['2012 წლის მარტი', '2012-03'],
    ['2012 წლის 5 მარტი', '2012-03-05'],
    ['5 სექტემბერი, 2012', '2012-09-05'],
    ['2012 წლის სექტემბერში', '2012-09'],
    ['5 Mart 2012', '2012-03-05'],
    ['5 mart 2012-ci il', '2012-03-05'],
    ['31 Aralık 2012', '2012-12-31'],
    ['March 5th, 2012', '2012-03-05'],
    ['5 March 2012', '2012-03-05'],
    ['Dec 2012', '2012-12'],
    ['5 марта 2012 года', '2012-03-05'],
  ])('%j is %s', (text, told) => {
    expect(moment(text)).toBe(`= ${told}`);
  });

  test.each([
    ['2012 sonu', 'refused 2012 (date.about)'],
    ['about 2012', 'refused 2012 (date.about)'],
    ['2012’den beri', 'refused 2012 (date.about)'],
    ['31 Şubat 2012', 'refused (date.absent)'],
    ['Mart 12', 'refused (date.unreadable)'],
    ['Mart', 'refused (date.unreadable)'],
    ['geçen yıl', 'refused (date.unreadable)'],
  ])('%j is told as %s', (text, told) => {
    expect(moment(text)).toBe(told);
  });

  test('months of other languages, in each of their forms', () => {
    const months = monthsIn(['pt', 'kk', 'uk', 'el']);
    expect(
      ['março', 'fev.', 'наурыз', 'березень', 'березня', 'Μάρτιος', 'Μαρτίου'].map((name) =>
        months.get(foldWords(name)),
      ),
    ).toEqual([3, 2, 3, 3, 3, 3, 3]);
    // October in Croatian, November in Polish.
    expect(monthsIn(['pl']).get('listopad')).toBe(11);
    expect(monthsIn(['pl', 'hr']).get('listopad')).toBeUndefined();
  });

  test.each(['mart de 2012', '3 mart de 2012', 'mart d’2012', '2012 жылғы март', '2012 ж. март'])(
    'words between the parts of “%s”',
    (text) => {
      expect(moment(text)).toBe(text.startsWith('3') ? '= 2012-03-03' : '= 2012-03');
    },
  );

  test('no form of a month is one of another month', () => {
    const forms = Map.groupBy(
      monthNames.flatMap(([month, name]) =>
        ['', ...monthEndings].map((ending) => ({ month, form: foldWords(name + ending) })),
      ),
      ({ form }) => form,
    );
    const shared = [...forms].filter(([, of]) => new Set(of.map(({ month }) => month)).size > 1);
    expect(shared.map(([form]) => form)).toEqual([]);
  });
});

describe('a time of a spreadsheet', () => {
  test.each([
    ['a day', cell('2012-12-31', { kind: 'date', text: '31.12.2012' }), '= 2012-12-31'],
    ['a day with a time', cell('2012-12-31T08:30:00', { kind: 'date' }), '= 2012-12-31'],
    ['a time of day', cell('T08:30:00', { kind: 'date' }), 'refused (date.unreadable)'],
    ['a year', cell(2012), '= 2012'],
    ['a day that is counted', cell(41274), 'refused 2012-12-31 (date.serial)'],
    ['half a number', cell(2012.5), 'refused (date.unreadable)'],
    ['a small number', cell(12), 'refused (year.outside)'],
    [
      'a year in a cell of dates',
      cell('1905-07-04', { kind: 'date', text: '04.07.1905', serial: 2012 }),
      'refused 2012 | 1905-07-04 (date.yearAsDay)',
    ],
    ['an error', cell('#VALUE!', { kind: 'error' }), 'refused (cellError)'],
  ])('%s', (_, typed, told) => {
    expect(tell(readMoment(typed))).toBe(told);
  });
});

test.each([
  ['2012', '= 2012'],
  ['2012-ci il', '= 2012'],
  ['Mart 2012', '= 2012 (year.ofDate)'],
  ['03/04/2012', '= 2012 (year.ofDate)'],
  ['31.12.12', 'refused 1912 | 2012 (date.short)'],
  ['yok', 'unanswered (unanswered)'],
])('the year of %j is told as %s', (text, told) => {
  expect(tell(readYear(cell(text)))).toBe(told);
});

describe('whatever day it is', () => {
  const days = fc
    .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

  test('as the languages of the site write it, it is read as itself', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('az', 'tr', 'ka', 'en-GB'), (day, locale) => {
        const date = new Date(`${day}T00:00:00Z`);
        const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
        expect(readMoment(cell(written.format(date)))).toMatchObject({ kind: 'value', value: day });
      }),
    );
  });

  test('in digits it is read as itself, or refused with itself', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-'), fc.boolean(), (day, sign, isDayFirst) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const parts = isDayFirst || sign === '.' ? [date, month, year] : [month, date, year];
        const reading = readMoment(cell(parts.join(sign)));
        if (reading.kind === 'refused') expect(reading.readings).toContain(day);
        else expect(reading).toMatchObject({ kind: 'value', value: day });
      }),
    );
  });

  test('any text gives a moment that files may hold, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const reading = readMoment(cell(text));
        if (reading.kind === 'value')
          expect(momentSchema.safeParse(reading.value).success).toBe(true);
      }),
    );
  });
});
