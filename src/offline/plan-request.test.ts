import { describe, expect, test } from 'vitest';
import { keyOf, languageOf, planRequest } from './plan-request.ts';

const root = 'https://example.org/atlas/';
const plan = (path: string, mode = 'no-cors', method = 'GET') =>
  planRequest({ method, mode, url: new URL(path, root).href }, root);

describe('what is done with a request', () => {
  test.each(['az/', 'az/map/', ''])('%s is a page', (path) => {
    expect(plan(path, 'navigate')).toBe('page');
    expect(plan(path)).toBe('page');
  });

  test.each(['assets/main.DGwz.css', 'pagefind/az/fragment/zxx_0a3ab1c.pf_fragment'])(
    '%s never changes',
    (path) => expect(plan(path)).toBe('fixed'),
  );

  test.each(['pagefind/search.json', 'pagefind/az/words/a.words?v=1', 'fonts/sans-latin.woff2'])(
    '%s may be another one tomorrow',
    (path) => expect(plan(path)).toBe('file'),
  );

  test.each([
    'https://example.org/',
    'https://example.org/other/',
    'https://elsewhere.org/atlas/az/',
    'admin/',
    'sw.js',
    'data/clusters.csv',
    'reports/report.pdf',
    'reports/report.docx',
    'reports/report.pptx',
  ])('%s is left to the browser', (path) => expect(plan(path, 'navigate')).toBe('none'));

  test('what is sent is left to the browser', () => {
    expect(plan('az/', 'navigate', 'POST')).toBe('none');
  });
});

test('a copy lies under the address without what chooses on the page', () => {
  expect(keyOf(`${root}az/map/?stage=mature#x`)).toBe(`${root}az/map/`);
});

test('the language of an address is its first folder below the site', () => {
  expect(languageOf(`${root}ka/map/`, root)).toBe('ka');
  expect(languageOf('https://example.org/ka/map/', root)).toBe('');
});
