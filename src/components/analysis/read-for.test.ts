import { expect, test } from 'vitest';
import { countMissing, readFor } from './read-for.ts';

test('the link of a page brings what it is, and which analyses know it', () => {
  const asked = readFor('?for=clusters/xx-teapots&has=network,needs');
  expect(asked).toEqual({
    kind: 'clusters',
    id: 'xx-teapots',
    has: new Set(['network', 'needs']),
  });
  expect(countMissing(['network', 'selection'], asked?.has ?? new Set())).toBe(1);
});

test.each(['', '?for=', '?for=news/x', '?for=clusters/', '?for=clusters/../x', '?for=//evil'])(
  'nothing is asked with %s',
  (search) => {
    expect(readFor(search)).toBeUndefined();
  },
);
