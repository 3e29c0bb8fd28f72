import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { chapterRoutes, viewChapter } from './view-chapter.ts';

test('a chapter stands between the one before it and the one after it', () => {
  const portal = joinShipped();
  const { previous, next, chapter } = viewChapter(portal, 'method', 'en');
  expect(chapter).toMatchObject({ number: '2', title: 'How it was made', lang: undefined });
  expect(previous).toEqual({
    label: 'Summary',
    href: '/en/reports/2012/summary/',
    lang: undefined,
  });
  expect(next).toEqual({
    label: 'The landscape',
    href: '/en/reports/2012/landscape/',
    lang: undefined,
  });
  expect(viewChapter(portal, 'summary', 'en').previous).toBeUndefined();
  expect(viewChapter(portal, 'annex-citing', 'en').next).toBeUndefined();
});

test('it says what it is, the way to it, and what the search knows of it', () => {
  const view = viewChapter(joinSample(), 'annex-lists', 'tr');
  expect(view).toMatchObject({
    page: {
      kind: 'report',
      id: '2024/annex-lists',
      path: '/reports/2024/annex-lists/',
      title: view.chapter.title,
      description: view.chapter.lead,
      drafts: view.chapter.page.drafts,
      marks: { facets: { country: ['XX'], year: ['2024'] } },
    },
    report: { href: '/tr/reports/2024/' },
    errata: [],
  });
  expect(view.page.crumbs.map(({ href }) => href)).toEqual([
    '/tr/',
    '/tr/reports/',
    '/tr/reports/2024/',
    undefined,
  ]);
  expect(view.page.crumbs.at(-1)?.label).toBe(view.chapter.title);
  expect(view.correctHref).toBe('/tr/correct/?page=reports/2024/annex-lists/');
});

test('a chapter of a frozen report keeps the address by which it is cited', () => {
  const { citation } = viewChapter(joinShipped(), 'method', 'en');
  expect(citation.url).toBe('https://example.org/en/reports/2012/method/');
  expect(citation.apa).toBe(
    'The editors (2026). How it was made. In Cluster Report 2012 (edition 2012, version 3.0). https://example.org/en/reports/2012/method/',
  );
  expect(citation.bibtex).toMatch(/^@incollection\{report-2012-method-en,/);
  expect(citation.ris).toMatch(/^TY {2}- CHAP\r\n/);
});

test('one that is not frozen is cited by its own', () => {
  const { citation } = viewChapter(joinSample(), 'counting', 'ka');
  expect(citation.url).toBe('https://example.org/ka/reports/2024/counting/');
  expect(citation.ris).toContain('T2  - ');
});

test('every chapter has a page in every language', () => {
  expect(chapterRoutes(joinSample())).toHaveLength(8);
  expect(chapterRoutes(joinSample())[0]).toEqual({
    params: { lang: 'az', edition: '2024', chapter: 'counting' },
  });
  expect(() => viewChapter(joinSample(), 'nothing', 'en')).toThrow(/found nothing/);
});
