import { expect, test } from 'vitest';
import { readPath, writePath } from './path-data.ts';

const place = { scale: 1, dx: 0, dy: 0, step: 1 };

test('paths are written as steps, without points that change nothing', () => {
  const lines = readPath('M10,10L20,10L30,10L30.2,10.3L30,20L10,20ZM0.4,3L7,3');
  expect(writePath(lines, place)).toBe('M10 10l20 0 0 10-20 0zM0 3l7 0');
  expect(writePath(lines, { ...place, scale: 0.5, dx: 1, step: 0.5 })).toBe(
    'M6 5l10 0 0 5-10 0zM1 1.5l3.5 0',
  );
});

test('a ring too small for the grid falls away, but a region is never lost', () => {
  const island = 'M5,5L5.3,5L5.3,5.3Z';
  expect(writePath(readPath(`M0,0L9,0L9,9Z${island}`), place)).toBe('M0 0l9 0 0 9z');
  expect(writePath(readPath(island), place)).toBe('M5 5l.3 0 0 .3z');
});
