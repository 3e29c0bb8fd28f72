import { expect, test } from 'vitest';
import type { PageText } from './page-text.ts';
import { buildPageTable } from './page-table.ts';

const page = (facets: PageText['facets']): PageText => ({
  title: '',
  aliases: [],
  otherTitles: [],
  textLanguage: undefined,
  isMarked: true,
  isHidden: false,
  facets,
  blocks: [],
});

test('the table names the facets of each page by their position', () => {
  const pages = new Map([
    ['/b/', page({ kind: ['region'], country: ['TR'] })],
    ['/a/', page({ kind: ['cluster'], country: ['GE', 'TR'] })],
  ]);
  expect(buildPageTable(['/a/', '/b/', '/c/'], pages)).toEqual({
    facets: {
      country: { ids: ['GE', 'TR'], of: [[0, 1], [1], []] },
      kind: { ids: ['cluster', 'region'], of: [[0], [1], []] },
    },
  });
});
