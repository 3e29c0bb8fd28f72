import { expect, test } from 'vitest';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { reportValueRows } from './report-package.ts';

type Own = Parameters<Parameters<typeof varySample>[0]>[0];

/** The sample with a sentence appended to a chapter, in one language. */
const saying = (chapter: string, sentence: string) => (own: Own) => ({
  reports: own.reports.map((entry) =>
    entry.id === `2024/${chapter}` || entry.id.startsWith(`2024/${chapter}/`)
      ? { ...entry, body: `${entry.body}\n\n${sentence}\n` }
      : entry,
  ),
});

test('the values that the text of the report names, each once with its chapters', () => {
  expect(
    reportValueRows(
      varySample(() => ({})),
      '2024',
    ),
  ).toEqual([
    { name: 'published/all', chapters: ['counting'], value: 3, unit: 'count' },
    { name: 'published/past-the-idea', chapters: ['counting'], value: 2, unit: 'count' },
    { name: 'figures/gallery-column/y2014/days', chapters: ['counting'], value: 88, unit: 'count' },
    {
      name: 'figures/gallery-column/y2017/days',
      chapters: ['counting'],
      value: 141,
      unit: 'count',
    },
  ]);
});

test('a value that two chapters name is told once, with both in their order', () => {
  const portal = varySample(
    saying('annex-lists', 'Of <Value of="published/all" />, <Value of="count/glossary" /> terms.'),
  );
  const rows = reportValueRows(portal, '2024');
  expect(rows.map(({ name }) => name)).toEqual([
    'published/all',
    'published/past-the-idea',
    'figures/gallery-column/y2014/days',
    'figures/gallery-column/y2017/days',
    'count/glossary',
  ]);
  expect(rows[0]?.chapters).toEqual(['counting', 'annex-lists']);
  expect(rows.at(-1)).toEqual({
    name: 'count/glossary',
    chapters: ['annex-lists'],
    value: 3,
    unit: 'count',
  });
});

test('an edition without a report names nothing, nor does a chapter that nobody wrote', () => {
  const bare = varySample(({ editions }) => ({
    editions: editions.map(({ id, data: { report: _, ...data } }) => ({ id, data })),
  }));
  expect(reportValueRows(bare, '2024')).toEqual([]);
  expect(reportValueRows(bare, '1999')).toEqual([]);
  expect(
    reportValueRows(
      varySample(() => ({ reports: [] })),
      '2024',
    ),
  ).toEqual([]);
});
