import { expect, test } from 'vitest';
import { followMoves, listMoved } from './moved-paths.ts';

const moved = listMoved({
  redirects: { moved: [{ from: '/clusters/b/', to: '/clusters/c/' }] },
  clusters: [{ id: 'b', data: { formerIds: ['a'] } }],
});

test('moves of the file and of the data are followed to the end', () => {
  expect(followMoves(moved, '/clusters/a/')).toBe('/clusters/c/');
  expect(followMoves(moved, '/clusters/c/')).toBe('/clusters/c/');
});

test('a circle leads nowhere', () => {
  const circle = new Map([
    ['/x/', '/y/'],
    ['/y/', '/x/'],
  ]);
  expect(followMoves(circle, '/x/')).toBe('/x/');
});
