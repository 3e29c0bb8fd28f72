import { expect, test } from 'vitest';
import { listPageKinds, showsKind } from './page-kinds.ts';

const page = (path: string, bytes = 100) => ({ path, bytes });

test('each list and, of its entries, the longest and the shortest', () => {
  const pages = [
    page('/'),
    page('/clusters/'),
    page('/clusters/kites/', 300),
    page('/clusters/clouds/', 200),
    page('/clusters/teapots/', 900),
    page('/map/'),
  ];
  expect(listPageKinds(pages)).toEqual([
    { name: 'clusters', path: '/clusters/' },
    { name: 'clusters-rich', path: '/clusters/teapots/' },
    { name: 'clusters-poor', path: '/clusters/clouds/' },
    { name: 'home', path: '/' },
    { name: 'map', path: '/map/' },
  ]);
});

test('what stands below each entry under the same name is a kind, and chapters are another', () => {
  const clusters = ['kites', 'clouds', 'teapots'].map((id) => page(`/clusters/${id}/sheet/`));
  const chapters = [page('/reports/2024/method/', 5), page('/reports/2024/sums/', 50)];
  const names = listPageKinds([...clusters, ...chapters]).map(({ name, path }) => [name, path]);
  expect(names).toEqual([
    ['clusters-sheet-rich', '/clusters/teapots/sheet/'],
    ['clusters-sheet-poor', '/clusters/clouds/sheet/'],
    ['reports-part-rich', '/reports/2024/sums/'],
    ['reports-part-poor', '/reports/2024/method/'],
  ]);
});

test.each([
  ['cluster-rich', 'clusters-rich', true],
  ['cluster-poor', 'clusters-rich', false],
  ['clusters', 'clusters', true],
  ['practice', 'practices-rich', true],
  ['practice', 'practices', true],
  ['report', 'reports-part-rich', true],
  ['map', 'map', true],
  ['home', 'map', false],
])('a model %s beside %s: %s', (model, kind, shown) => {
  expect(showsKind(model, kind)).toBe(shown);
});
