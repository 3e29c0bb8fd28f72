import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { reportChapters } from './report-chapters.ts';
import { listParts, reportParts, tableNumber, viewSee } from './report-parts.ts';

/** Components in the text of the shipped report, found by a plain search. */
function shownIn(body: string, pattern: RegExp): string[] {
  return [...body.matchAll(pattern)].map(([, id]) => id as string);
}

test('chapters and annexes are counted apart, and the briefing has no number', () => {
  const lines = reportChapters(joinShipped(), 'en').map(({ id, kindText }) => `${id}: ${kindText}`);
  expect(lines).toEqual([
    'summary: Chapter 1',
    'method: Chapter 2',
    'landscape: Chapter 3',
    'beyond-idea: Chapter 4',
    'own-work: Chapter 5',
    'practice: Chapter 6',
    'programmes: Chapter 7',
    'action-plan: Chapter 8',
    'briefing: Briefing',
    'annex-questionnaire: Annex A',
    'annex-indicators: Annex B',
    'annex-inventory: Annex C',
    'annex-lists: Annex D',
    'annex-doubts: Annex E',
    'annex-errata: Annex F',
    'annex-citing: Annex G',
  ]);
});

test('tables are numbered in the order in which they are read, figures as the edition says', () => {
  const portal = joinShipped();
  const bodies = reportChapters(portal, 'en').map(({ page }) => page.entry.body);
  const tables = bodies.flatMap((body) => shownIn(body, /<Table of="([^"]+)"/g));
  const figures = bodies.flatMap((body) => shownIn(body, /<Figure id="([^"]+)"/g));
  const { figures: listed, tables: listedTables } = listParts(portal, 'en', true);
  expect(listedTables.map(({ number, href }) => [number, href])).toEqual(
    tables.map((id, index) => [`Table ${index + 1}`, `#table-${id}`]),
  );
  expect(listed.map(({ number, href }) => [number, href])).toEqual(
    figures.map((id, index) => [`Figure ${index + 1}`, `#figure-${id}`]),
  );
  expect([figures.length, tables.length]).toEqual([46, 9]);
  expect(listedTables[2]).toEqual({
    number: 'Table 3',
    title: 'The 10 clusters named in Georgia',
    chapter: 'The regions’ own work',
    href: '#table-georgia',
  });
});

test('a table has one number in every language', () => {
  const numbers = locales.map((locale) => tableNumber(joinShipped(), 'programmes', locale));
  expect(numbers).toEqual(['Cədvəl 5', 'Tablo 5', 'ცხრილი 5', 'Table 5']);
});

test('a cross-reference leads to the chapter, or within the page that holds them all', () => {
  const portal = joinSample();
  expect(viewSee(portal, 'tables/inventory', 'en', false)).toEqual({
    label: 'Table 1',
    href: '/en/reports/2024/annex-lists/#table-inventory',
  });
  expect(viewSee(portal, 'tables/inventory', 'tr', true)).toEqual({
    label: 'Tablo 1',
    href: '#table-inventory',
  });
  expect(viewSee(portal, 'figures/gallery-column', 'en', false)).toEqual({
    label: 'Figure 14',
    href: '/en/reports/2024/counting/#figure-gallery-column',
  });
  expect(viewSee(portal, 'chapters/annex-lists', 'en', false)).toEqual({
    label: 'Lists',
    href: '/en/reports/2024/annex-lists/',
    lang: undefined,
  });
  expect(viewSee(portal, 'chapters/annex-lists', 'en', true).href).toBe('#chapter-annex-lists');
});

test('a section is named by its title, a box too', () => {
  const portal = joinShipped();
  const sections = [...reportParts(portal, 'en').chapterOf.sections];
  expect(sections.length).toBeGreaterThan(20);
  for (const [id, chapter] of sections) {
    const body = portal.texts.reports.get(`2012/${chapter}/en`)?.body ?? '';
    const [, title] = new RegExp(`<(?:Section|Box) id="${id}" title="([^"]+)"`).exec(body) ?? [];
    const { label, href } = viewSee(portal, `sections/${id}`, 'en', false);
    expect([label, href]).toEqual([title, `/en/reports/2012/${chapter}/#${id}`]);
  }
});

test('a reference to nothing is a mistake of ours', () => {
  expect(() => viewSee(joinSample(), 'pages/about', 'en', false)).toThrow(/found pages\/about/);
  expect(() => viewSee(joinSample(), 'tables/nothing', 'en', false)).toThrow(
    /found tables\/nothing/,
  );
});
