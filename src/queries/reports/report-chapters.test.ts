import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { citeReport } from './report-cite.ts';
import { reportChapters, reportRoutes } from './report-chapters.ts';
import { listParts, viewSee } from './report-parts.ts';
import { chapterRoutes } from './view-chapter.ts';

// Only the report's figure is kept, so that little is drawn.
const { figures } = joinSample();
const column = { figures: figures.filter(({ id }) => id === 'gallery-column') };
const sample = varySample(() => column);

/** The sample with a chapter that is not translated into Georgian. */
const untranslated = varySample(({ reports }) => ({
  ...column,
  reports: reports.filter(({ id }) => id !== '2024/counting/ka'),
}));
const bare = varySample(({ editions }) => ({
  ...column,
  editions: editions.map(({ id, data: { report: _, ...data } }) => ({ id, data })),
}));

test('chapters and annexes are told with their numbers, a briefing without', () => {
  const portal = varySample(({ editions, reports }) => ({
    ...column,
    editions: editions.map(({ id, data }) => ({
      id,
      data: {
        ...data,
        ...(data.report && {
          report: {
            ...data.report,
            chapters: [
              { id: 'short', kind: 'briefing' as const, keyValues: [] },
              { id: 'counting', kind: 'chapter' as const, keyValues: [] },
              { id: 'annex-lists', kind: 'annex' as const, keyValues: [] },
              { id: 'other', kind: 'annex' as const, keyValues: [] },
            ],
          },
        }),
      },
    })),
    reports: reports.flatMap((entry) => [
      entry,
      { ...entry, id: entry.id.replace('/counting/', '/short/') },
      { ...entry, id: entry.id.replace('/annex-lists/', '/other/') },
    ]),
  }));
  expect(reportChapters(portal, 'tr').map(({ number, kindText }) => [number, kindText])).toEqual([
    [undefined, 'Kısa özet'],
    ['1', 'Bölüm 1'],
    ['A', 'Ek A'],
    ['B', 'Ek B'],
  ]);
});

test('a chapter is listed with its title, its lead and its page', () => {
  expect(reportChapters(sample, 'ka').map(({ page: _, ...line }) => line)).toEqual([
    {
      id: 'counting',
      kind: 'chapter',
      number: '1',
      kindText: 'თავი 1',
      title: 'ჩაიდნების დათვლა',
      lead: 'რა დაითვალეს ნიმუშის ყურეში და რა დარჩა დათვლის მიღმა?',
      lang: undefined,
      href: '/ka/reports/2024/counting/',
      keyFigures: [],
    },
    {
      id: 'annex-lists',
      kind: 'annex',
      number: 'A',
      kindText: 'დანართი A',
      title: 'სიები',
      lead: 'გამოცემის ყველა კლასტერი, დიაგრამა და შესწორება.',
      lang: undefined,
      href: '/ka/reports/2024/annex-lists/',
      keyFigures: [],
    },
  ]);
});

test('one that is not translated is read in another language, and references to it say so', () => {
  const [counting, lists] = reportChapters(untranslated, 'ka');
  expect([counting?.title, counting?.lang]).toEqual(['Counting teapots', 'en']);
  expect(lists?.lang).toBeUndefined();
  expect(viewSee(untranslated, 'chapters/counting', 'ka', false)).toEqual({
    label: 'Counting teapots',
    href: '/ka/reports/2024/counting/',
    lang: 'en',
  });
  expect(viewSee(untranslated, 'sections/counting-saucer', 'ka', true)).toEqual({
    label: 'The rule of the saucer',
    href: '#counting-saucer',
    lang: 'en',
  });
  // The words for a figure or a table are in the reader's language.
  expect(viewSee(untranslated, 'figures/gallery-column', 'ka', false)).toStrictEqual({
    label: 'დიაგრამა 14',
    href: '/ka/reports/2024/counting/#figure-gallery-column',
  });
});

test('a figure that the edition does not number is named by its title', () => {
  const portal = varySample(({ editions }) => ({
    ...column,
    editions: editions.map(({ id, data }) => ({ id, data: { ...data, numbered: [] } })),
  }));
  expect(viewSee(portal, 'figures/gallery-column', 'az', true)).toEqual({
    label: 'Rekord ili: 2022, 171 yağışlı gün',
    href: '#figure-gallery-column',
  });
});

test('figures and tables are listed with the chapter in which they stand', () => {
  expect(listParts(sample, 'tr', false)).toEqual({
    figures: [
      {
        number: 'Şekil 14',
        title: 'Rekor yılı 2022: 171 yağmurlu gün',
        chapter: 'Demlikleri saymak',
        href: '/tr/reports/2024/counting/#figure-gallery-column',
      },
    ],
    tables: [
      {
        number: 'Tablo 1',
        title: 'İllere ve bölgelere göre 3 küme ve potansiyel küme',
        chapter: 'Listeler',
        href: '/tr/reports/2024/annex-lists/#table-inventory',
      },
    ],
  });
});

test('every language has the pages of the report, where there is one', () => {
  expect(reportRoutes(sample)).toEqual(
    ['az', 'tr', 'ka', 'en'].map((lang) => ({ params: { lang, edition: '2024' } })),
  );
  expect(reportRoutes(bare)).toEqual([]);
  expect(chapterRoutes(bare)).toEqual([]);
  expect(reportChapters(bare, 'en')).toEqual([]);
});

test('what is not there is neither written nor cited', () => {
  const unwritten = varySample(() => ({ ...column, reports: [] }));
  expect(() => reportChapters(unwritten, 'en')).toThrow(
    'expected the chapter counting in a language, found none',
  );
  expect(() => citeReport(bare, 'en')).toThrow('expected a report of the edition 2024, found none');
});
