import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { findSpacingFaults } from './find-spacing-faults.ts';

describe('the finder of spacing faults', () => {
  const names = (locale: Locale, text: string) =>
    findSpacingFaults(locale, text).map((fault) => fault.split(':')[0]);

  test('is content with good texts', () => {
    expect(names('en', 'From 2009–2011, 25% (about −3) of TR 07R2.02-01, ISO 3166-2: x')).toEqual(
      [],
    );
    expect(names('tr', '2009-2011 arasında %25; “küme” – yani yığın.')).toEqual([]);
    expect(names('az', '2009–2011-ci illər, 20%-i; AA1.T1.E8 – 1-ci sahə.')).toEqual([]);
    expect(names('en', 'see izka.org.tr, n.d.')).toEqual([]);
  });

  test('sees each fault', () => {
    expect(names('en', 'two  spaces')).toEqual(['two spaces']);
    expect(names('en', 'a word , a point')).toEqual(['space before punctuation']);
    expect(names('en', '( a word)')).toEqual(['space after a bracket']);
    expect(names('en', 'firms,banks')).toEqual(['no space after punctuation']);
    expect(names('en', 'one firm.The next')).toEqual(['no space after a stop']);
    expect(names('tr', '356 küme (2011).İlk')).toEqual(['no space after a stop']);
    expect(names('ka', 'კლასტერი.ფირმა')).toEqual(['no space after a stop']);
    expect(names('tr', '2010 – 2012')).toEqual(['a range with spaces']);
    expect(names('en', '2010– 2012')).toEqual(['a range with spaces']);
    expect(names('en', 'and so on...')).toEqual(['points in a row']);
    expect(names('en', 'firms - and banks')).toEqual(['no dash of this site']);
    expect(names('en', 'firms—and banks')).toEqual(['no dash of this site']);
    expect(names('en', 'at -3 degrees')).toEqual(['a hyphen for a minus']);
    expect(names('en', '2009-2011')).toEqual(['a range without –']);
    expect(names('tr', '2009–2011')).toEqual(['a range without -']);
    expect(names('tr', '25%')).toEqual(['per cent after the number']);
    expect(names('az', '%25')).toEqual(['per cent first']);
    expect(names('ka', '25 %')).toEqual(['space before per cent']);
  });
});
