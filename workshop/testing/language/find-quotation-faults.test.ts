import { describe, expect, test } from 'vitest';
import { findQuotationFaults } from './find-quotation-faults.ts';

describe('the finder of quotation faults', () => {
  test('knows the marks of each language', () => {
    expect(findQuotationFaults('az', 'bir «klaster» var')).toEqual([]);
    expect(findQuotationFaults('tr', 'bir “küme” İzmir’de')).toEqual([]);
    expect(findQuotationFaults('ka', 'ეს „კლასტერია“')).toEqual([]);
    expect(findQuotationFaults('en', 'a “cluster”, the firms’ own')).toEqual([]);
  });

  test('sees the marks of other languages and straight ones', () => {
    expect(findQuotationFaults('az', 'bir “klaster”')).toHaveLength(2);
    expect(findQuotationFaults('ka', 'ეს „კლასტერია”')).toHaveLength(2);
    expect(findQuotationFaults('en', 'a "cluster"')).toHaveLength(2);
    expect(findQuotationFaults('tr', "İzmir'de")).toHaveLength(1);
    expect(findQuotationFaults('en', 'it‘s')).toHaveLength(1);
  });

  test('sees marks that do not pair, spaces inside and stray apostrophes', () => {
    expect(findQuotationFaults('en', 'a “cluster')).toEqual(['“ without ”']);
    expect(findQuotationFaults('en', 'a cluster”')).toHaveLength(1);
    expect(findQuotationFaults('az', '«klaster» və «region')).toHaveLength(1);
    expect(findQuotationFaults('az', '« klaster»')).toHaveLength(1);
    expect(findQuotationFaults('az', '«klaster »')).toHaveLength(1);
    expect(findQuotationFaults('en', 'a ’cluster')).toEqual(['’ without a word before it']);
  });
});
