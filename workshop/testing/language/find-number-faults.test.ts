import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findNumberFaults } from './find-number-faults.ts';

describe('the finder of number faults', () => {
  const count = (locale: Locale, text: string) => findNumberFaults(locale, text).length;

  test('is content with the custom of each language', () => {
    expect(count('en', '2.5, 12,500, 1,234,567.25 and 0.125')).toBe(0);
    expect(count('tr', '2,5; 12.500; 1.234.567,25 ve 0,125')).toBe(0);
    expect(count('az', '20.400 avro, 37,5%-i, 9,75; 4,875')).toBe(0);
    expect(count('ka', '20 400 ევრო, 37,5%, 1 234 567,25')).toBe(0);
  });

  test('sees the decimals and thousands of another language', () => {
    for (const text of ['2.5', '12,500', '1,234,567', '12 500']) {
      expect(count('tr', `Payı ${text} olur.`)).toBe(1);
      expect(count('az', `Payı ${text} olur.`)).toBe(1);
    }
    for (const text of ['2.5', '12,500', '12.500']) expect(count('ka', `${text} ფირმა`)).toBe(1);
    for (const text of ['2,5', '12.500', '1.234.567', '1.234,5', '12 500']) {
      expect(count('en', `about ${text} firms`)).toBe(1);
    }
  });

  test('lets codes, versions, dates, lines and numbers of sections pass', () => {
    expect(count('tr', 'E 1.1.1, H 3.1, WCAG 2.2, CC BY 4.0, TR 07R2.02-01')).toBe(0);
    expect(count('tr', '5.0.2. madde, 004:19, 08.02.2011, 2010 yılında 356 küme')).toBe(0);
    expect(count('az', '4.1 bölməsində, AA1.T1.E8')).toBe(0);
    expect(count('ka', '4.1 ქვეთავი, ნაწილი 3.7')).toBe(0);
    expect(count('en', 'In 2010 there were 356; lines 12, 500')).toBe(0);
  });
});
