import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
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

  test('names the part, and no lines of a text that readers do not have', () => {
    expect(told('2708', 'en')).toBe('Türkiye report (2012), annex 2, row 44');
    expect(told('2708', 'az')).toBe('Türkiyə hesabatı (2012), əlavə 2, № 44');
    expect(told('2708', 'tr')).toBe('Türkiye raporu (2012), ek 2, sıra 44');
    expect(told('2708', 'ka')).toBe('თურქეთის ანგარიში (2012), დანართი 2, № 44');
  });

  test('tells one part or several', () => {
    expect(told('590-700', 'en')).toBe('Türkiye report (2012), sections 3.1–3.3');
    expect(told('590-700', 'ka')).toBe('თურქეთის ანგარიში (2012), ნაწილები 3.1–3.3');
  });

  test('names a slide by what stands above it, in the language of the reader', () => {
    const slide = (lines: string, locale: Locale) =>
      viewCitation(shipped, { source: 'doc-000', lines }, locale).text;
    expect(slide('274-277', 'en')).toBe(
      'slides on Azerbaijan, slide “The law of Azerbaijan and clusters”',
    );
    expect(slide('274-277', 'ka')).toBe(
      'სლაიდები აზერბაიჯანის შესახებ, სლაიდი „აზერბაიჯანის კანონმდებლობა და კლასტერები“',
    );
    expect(slide('341-366', 'az')).toBe(
      'Azərbaycan haqqında slaydlar, slaydlar «Tövsiyələr (1)» – «Tövsiyələr (2)»',
    );
  });

  test('every passage is in a part of its document', () => {
    const alone = new Set<string>();
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { source, lines } = value as { readonly source?: unknown; readonly lines?: unknown };
      if (typeof source === 'string' && typeof lines === 'string') {
        const { text } = viewCitation(shipped, { source, lines }, 'en');
        if (!text.includes(', ') || /, lines? \d/.test(text)) alone.add(text);
      }
      for (const part of Object.values(value)) look(part);
    };
    for (const entries of Object.values(shipped)) {
      if (Array.isArray(entries)) for (const entry of entries) look(entry.data);
    }
    expect([...alone]).toEqual([]);
  });

  // Row numbers of the inventory were recorded with its names, not computed from lines.
  test('finds the row of every return from its line in the annex', () => {
    const returns = shipped.returns.filter(({ data }) => data.printed);
    const wrong = returns.flatMap(({ id, data }) => {
      const cited = data.sources.find(({ lines = '' }) => Number(lines) > 2606);
      if (!cited) return [`${id}: no line`];
      const { text } = viewCitation(shipped, cited, 'en');
      return text.endsWith(`annex 2, row ${data.printed?.row}`) ? [] : [`${id}: ${text}`];
    });
    expect(returns).toHaveLength(356);
    expect(wrong).toEqual([]);
  });
});

test('a source is named once for all its passages, with no brackets that would stand in others', () => {
  const citations = [
    { source: 'doc-003', lines: '117' },
    { source: 'doc-003', lines: '133-135' },
  ];
  expect(citationText(shipped, citations, 'en')).toBe('Türkiye report (2012), summary');
  expect(citationText(shipped, citations, 'tr')).toBe('Türkiye raporu (2012), özet');
  expect(citationText(shipped, citations, 'az')).toBe('Türkiyə hesabatı (2012), xülasə');
  expect(citationText(shipped, citations, 'ka')).toBe('თურქეთის ანგარიში (2012), რეზიუმე');
});

test('a citation of a whole source hides no passage of another citation', () => {
  const citations = [
    { source: 'doc-003', lines: '117' },
    { source: 'doc-003' },
    { source: 'doc-003', lines: '2708' },
  ];
  const told = (locale: Locale) => citationText(shipped, citations, locale);
  expect(told('en')).toBe('Türkiye report (2012); summary; annex 2, row 44');
  expect(told('tr')).toBe('Türkiye raporu (2012); özet; ek 2, sıra 44');
  expect(told('az')).toBe('Türkiyə hesabatı (2012); xülasə; əlavə 2, № 44');
  expect(told('ka')).toBe('თურქეთის ანგარიში (2012); რეზიუმე; დანართი 2, № 44');
});

test('several citations are a list in the language', () => {
  const citations = [{ source: 'sample-report', lines: '3' }, { source: 'lost' }];
  expect(citationText(sample, citations, 'en')).toBe('invented report, line 3; lost');
  expect(citationText(sample, citations, 'tr')).toMatch(/^uydurma rapor.*; lost$/);
});
