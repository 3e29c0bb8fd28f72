import { expect, test } from 'vitest';
import { numberParts, type ReportChapter } from './number-parts.ts';
import { splitSee } from './see-target.ts';

const chapters: readonly ReportChapter[] = [
  {
    id: 'method',
    parts: [
      { name: 'Section', attributes: { id: 'fieldwork', title: 'Fieldwork' } },
      { name: 'Table', attributes: { of: 'agencies' } },
      { name: 'Figure', attributes: { id: 'stages' } },
    ],
  },
  {
    id: 'annex',
    parts: [
      { name: 'Box', attributes: { id: 'rule', title: 'The rule' } },
      { name: 'Table', attributes: { of: 'inventory' } },
    ],
  },
];

test('tables are numbered through all chapters', () => {
  expect([...numberParts(chapters).tableNumbers]).toEqual([
    ['agencies', 1],
    ['inventory', 2],
  ]);
});

test('every part is known by the chapter in which it stands', () => {
  const { figures, sections } = numberParts(chapters).chapterOf;
  expect([...figures, ...sections]).toEqual([
    ['stages', 'method'],
    ['fieldwork', 'method'],
    ['rule', 'annex'],
  ]);
});

test('a cross-reference has a kind that a report knows, and one id', () => {
  expect(splitSee('tables/agencies')).toEqual({ kind: 'tables', id: 'agencies' });
  expect(['tables', 'tables/', 'pages/about', 'tables/a/b'].map(splitSee)).toEqual(
    Array(4).fill(undefined),
  );
});
