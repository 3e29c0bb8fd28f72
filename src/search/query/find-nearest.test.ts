import { describe, expect, test } from 'vitest';
import type { CountTable } from '../count-table.ts';
import type { PageRow } from '../page-row.ts';
import { findNearest } from './find-nearest.ts';
import type { Ranked } from './rank.ts';

const row = (id: string, kind: PageRow['kind'] = 'practice'): PageRow => ({
  id,
  title: { words: 1, telling: 1 },
  names: [],
  foreign: [],
  kind,
  importance: 8,
});
const ranked = (id: string, score: number, parts: readonly number[]): Ranked => ({
  id,
  score,
  named: 0,
  parts,
  locale: 'en',
  words: [],
  load: () => Promise.reject(new Error('no text is needed')),
});
const sector = (id: string, label: string, group: string) =>
  ({ facet: 'sector', id, label, group, href: '/' }) as const;
const table: CountTable = {
  things: [],
  values: [
    sector('tea', 'Tea', 'drinks'),
    sector('juice', 'Juice', 'drinks'),
    sector('kites', 'Kites', 'toys'),
  ],
};
const rows = [row('fits'), row('export'), row('juice'), row('kites'), row('cluster', 'cluster')];
const sectors = { ids: ['juice', 'kites', 'tea'], of: [[2], [], [0], [1], [2]] };

/** Nearest pages to "export of tea, good practice": the parts are export, tea and the kind. */
const near = (...pages: readonly Ranked[]) => {
  const asked = { kind: 'practice', about: ['export', 'tea', ''] } as const;
  const found = findNearest(pages, asked, rows, sectors, table, 'en');
  return found?.pages.map(({ page, why }) => [page.id, ...why.words, ...why.sectors]);
};

describe('the nearest pages', () => {
  test('are none where one of the kind is about all that was asked for', () => {
    expect(near(ranked('export', 9, [0, 2]), ranked('fits', 3, [0, 1, 2]))).toBeUndefined();
  });

  test('are those with a word of the need, then those of a sector of the same group', () => {
    const pages = [ranked('kites', 9, [2]), ranked('juice', 8, [2]), ranked('export', 7, [0, 2])];
    expect(near(...pages)).toEqual([
      ['export', 'export'],
      ['juice', 'Juice'],
    ]);
  });

  test('are of the kind alone: a cluster about all of it is an answer, but no practice', () => {
    expect(near(ranked('cluster', 9, [0, 1]), ranked('export', 1, [0, 2]))).toEqual([
      ['export', 'export'],
    ]);
  });

  test('are the best of the kind where nothing is near, which is said', () => {
    expect(near(ranked('kites', 9, [2]))).toEqual([['kites']]);
    const asked = { kind: 'practice', about: ['tea', ''] } as const;
    const elsewhere = (...pages: readonly Ranked[]) =>
      findNearest(pages, asked, rows, sectors, table, 'en')?.isElsewhere;
    expect(elsewhere(ranked('kites', 9, [1]))).toBe(true);
    expect(elsewhere(ranked('kites', 9, [1]), ranked('juice', 1, [1]))).toBe(false);
  });
});
