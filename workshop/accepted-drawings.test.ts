import { expect, test } from 'vitest';
import { openFigurePortals } from './testing/figure-portals.ts';
import { findUnaccepted, readAccepted, hashDrawings } from './accepted-drawings.ts';

test('every drawing looks as somebody has accepted it', () => {
  const [shipped, gallery] = openFigurePortals();
  const drawings = hashDrawings([
    { name: 'shipped', portal: shipped.portal },
    { name: 'sample', portal: gallery.portal },
  ]);
  const wrong = findUnaccepted(readAccepted(), drawings);
  const said = wrong.map(({ name, how }) => `${name}: ${how}`);
  // `npm run figures:compare -- --accepted` shows them side by side, `--accept` accepts them.
  expect(said).toEqual([]);
});

test('what is new, gone or moved is told, and what has hardly moved is not', () => {
  const old = new Map([
    ['a', '100:09/9'],
    ['b', '100:09/9'],
    ['c', '100:09/9'],
  ]);
  const fresh = new Map([
    ['a', { signature: '102:08/9' }],
    ['b', { signature: '100:90/9' }],
    ['d', { signature: '100:' }],
  ]);
  expect(findUnaccepted(old, fresh)).toEqual([
    { name: 'b', how: '2 of 32 cells' },
    { name: 'c', how: 'gone' },
    { name: 'd', how: 'new' },
  ]);
});
