import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { joinSample } from '../../testing/joined-portals.ts';
import { citationText, viewCitation } from './citations.ts';

const sample = joinSample();
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

test('several citations are a list in the language', () => {
  const citations = [{ source: 'sample-report', lines: '3' }, { source: 'lost' }];
  expect(citationText(sample, citations, 'en')).toBe('invented report, line 3 and lost');
  expect(citationText(sample, citations, 'tr')).toMatch(/^uydurma rapor.* ve lost$/);
});
