import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { type ReportLine, reportPage } from './report-page.ts';

const line: ReportLine = {
  file: 'a & b.xlsx',
  sheet: 'Form',
  cell: 'C7',
  severity: 'error',
  message: 'not <b>one</b> of the answers',
  allowed: ['yes', 'no'],
  question: 'Legal form',
  found: '<script>alert("x")</script>',
};

describe('the report of an import', () => {
  it('tells of each cell where it is, what it asks, what stands there and what may', () => {
    const page = reportPage([line], 'en');
    for (const text of ['a &amp; b.xlsx', 'Form · C7', 'Legal form', 'yes; no', 'error']) {
      expect(page).toContain(text);
    }
  });

  it('runs nothing that a stranger wrote, and asks no server', () => {
    const page = reportPage([line], 'en');
    expect(page).not.toMatch(/<script|<b>|https?:|src=|url\(/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('tells errors before warnings', () => {
    const page = reportPage([{ ...line, severity: 'warning', cell: 'A1' }, line], 'en');
    expect(page.indexOf('C7')).toBeLessThan(page.indexOf('A1'));
  });

  it.each(locales)('says in %s that there is nothing to mend', (locale: Locale) => {
    const page = reportPage([], locale);
    expect(page).toContain(`<html lang="${locale}`);
    const words = page.replace(/<style>[\s\S]*<\/style>/, '');
    expect(words).not.toMatch(/report\.|[{}]/);
  });
});
