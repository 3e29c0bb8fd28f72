import { expect, test } from 'vitest';
import { quoteCss, styleHeads } from './running-heads.ts';

test('quotes what CSS would read as its own', () => {
  expect(quoteCss('a "b" \\ c')).toBe('"a \\22 b\\22  \\5c  c"');
});

test('gives each chapter a page of its own name with its title', () => {
  const css = styleHeads({
    title: 'Report 2012',
    language: 'en',
    author: '',
    description: '',
    siteName: '',
    address: '',
    chapters: [{ id: 'summary', title: 'Summary' }],
    targets: [],
    headings: [],
    links: [],
  });
  expect(css).toContain('@page chapter-summary');
  expect(css).toContain('[data-chapter="summary"] { page: chapter-summary; }');
  expect(css).toContain('content: "Report 2012"');
});
