import { expect, test } from 'vitest';
import { splitPageName } from './page.ts';

test('the name of a page of an entry has the collection and the id', () => {
  expect(splitPageName('concept-brop')).toEqual({ kind: 'concepts', id: 'brop' });
  expect(splitPageName('event-tea-at-four')).toEqual({ kind: 'events', id: 'tea-at-four' });
});

test('any other name has none: without a dash, of another kind, or what every object has', () => {
  for (const name of ['about', 'events', 'concept', 'foo-bar', 'constructor-x', 'toString-x', '']) {
    expect(splitPageName(name)).toBeUndefined();
  }
});
