import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { citationText, viewCitation } from './citations.ts';

const sample = joinSample();
const shipped = joinShipped();
const cite = (lines: string | undefined, locale: Locale) =>
  viewCitation(sample, { source: 'sample-report', ...(lines ? { lines } : {}) }, locale);

describe('a citation', () => {
  test('names the source by its short name and leads to it', () => {
    expect(cite(undefined, 'az')).toEqual({
      text: 'uydurma hesabat',
      href: '/az/bibliography/#sample-report',
    });
  });

  test('tells one line or several, a range with the sign of the language', () => {
    expect(cite('12', 'en').text).toBe('invented report, line 12');
    expect(cite('12-14', 'en').text).toBe('invented report, lines 12–14');
    expect(cite('7, 12', 'en').text).toBe('invented report, lines 7, 12');
    expect(cite('12-14', 'tr').text).toContain('12-14');
    expect(cite('12-14, 20-21', 'ka').text).toContain('12–14, 20–21');
  });

  test('of a source without an entry names its id', () => {
    expect(viewCitation(sample, { source: 'lost' }, 'en')).toEqual({
      text: 'lost',
      href: '/en/bibliography/#lost',
    });
  });
});

describe('a citation of a document whose parts are known', () => {
  const told = (lines: string, locale: Locale) =>
    viewCitation(shipped, { source: 'doc-003', lines }, locale).text;

  test('names the part first, and then the lines of the text', () => {
    expect(told('2708', 'en')).toBe('national report (ORA), annex 2, row 44 (line 2708)');
    expect(told('2708', 'az')).toBe('milli hesabat (ORA), əlavə 2, qeyd 44 (sətir 2708)');
    expect(told('2708', 'tr')).toBe('ulusal rapor (ORA), ek 2, kayıt 44 (satır 2708)');
    expect(told('2708', 'ka')).toBe(
      'ეროვნული ანგარიში (ORA), დანართი 2, ჩანაწერი 44 (სტრიქონი 2708)',
    );
  });

  test('tells one part or several', () => {
    expect(told('590-700', 'en')).toBe('national report (ORA), sections 3.1–3.3 (lines 590–700)');
    expect(told('590-700', 'ka')).toBe(
      'ეროვნული ანგარიში (ORA), ნაწილები 3.1–3.3 (სტრიქონები 590–700)',
    );
  });

  // The numbers of the inventory's rows were taken down with its names, not computed from lines.
  test('finds the row of every return from its line in the annex', () => {
    const returns = shipped.returns.filter(({ data }) => data.printed);
    const wrong = returns.flatMap(({ id, data }) => {
      const cited = data.sources.find(({ lines = '' }) => Number(lines) > 2606);
      if (!cited) return [`${id}: no line`];
      const { text } = viewCitation(shipped, cited, 'en');
      return text.includes(`annex 2, row ${data.printed?.row} (`) ? [] : [`${id}: ${text}`];
    });
    expect(returns).toHaveLength(356);
    expect(wrong).toEqual([]);
  });
});

test('several citations are a list in the language', () => {
  const citations = [{ source: 'sample-report', lines: '3' }, { source: 'lost' }];
  expect(citationText(sample, citations, 'en')).toBe('invented report, line 3 and lost');
  expect(citationText(sample, citations, 'tr')).toMatch(/^uydurma rapor.* ve lost$/);
});
