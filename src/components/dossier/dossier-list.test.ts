import { expect, test } from 'vitest';
import {
  addItem,
  addressOf,
  formatHash,
  moveItem,
  parseHash,
  readList,
  removeItem,
} from './dossier-list.ts';

const list = ['figures/sectors', 'regions/TR-35~stages', '~where'];

test('a list is the same in a link and in the browser', () => {
  expect(parseHash(formatHash(list))).toEqual(list);
  expect(parseHash('#list=figures%2Fsectors,regions/TR-35~stages,~where')).toEqual(list);
  expect(readList(JSON.stringify(list))).toEqual(list);
  expect([parseHash(''), parseHash('#cite'), formatHash([])]).toEqual([undefined, undefined, '']);
});

test.each([
  'https://example.com',
  '//example.com',
  '../admin',
  'a/../b',
  'javascript:x',
  'a b',
  '<b>',
  'a//b',
  '/a',
  '%',
  'map?x=//example.com',
  '?a=<b>',
])('a link cannot put %j into a dossier', (item) => {
  expect(parseHash(`#list=${encodeURIComponent(item)},figures/stages`)).toEqual(['figures/stages']);
  expect(readList(JSON.stringify([item, 7, null]))).toEqual([]);
});

test('what the browser has kept is no list: the dossier is empty', () => {
  expect([readList(null), readList('{"a":1}'), readList('[')]).toEqual([[], [], []]);
});

test('an item keeps what was chosen, in the list and in a link', () => {
  const chosen = ['compare~compared?regions=TR-35,TR-06', 'map~map?sector=agri-food&stage=mature'];
  expect(parseHash(formatHash(chosen))).toEqual(chosen);
  expect(readList(JSON.stringify(chosen))).toEqual(chosen);
  expect(addressOf(chosen[0] ?? '')).toEqual({
    path: 'compare/',
    anchor: 'compared',
    search: '?regions=TR-35,TR-06',
  });
});

test('items are added once, moved as far as there is room, and removed', () => {
  expect(addItem(list, 'figures/sectors')).toEqual(list);
  expect(moveItem(list, '~where', -1)).toEqual([list[0], '~where', list[1]]);
  expect(moveItem(list, 'figures/sectors', -1)).toEqual(list);
  expect(moveItem(list, 'figures/sectors', 9)).toEqual([list[1], list[2], list[0]]);
  expect(moveItem(list, 'nothing', 1)).toEqual(list);
  expect(removeItem(list, '~where')).toEqual(list.slice(0, 2));
  expect(
    Array.from({ length: 99 }, (_, at) => `p/${at}`).reduce(addItem, [] as readonly string[])
      .length,
  ).toBe(60);
});

test('an item is a page, or a drawing on one', () => {
  expect(list.map(addressOf)).toEqual([
    { path: 'figures/sectors/', anchor: '', search: '' },
    { path: 'regions/TR-35/', anchor: 'stages', search: '' },
    { path: '', anchor: 'where', search: '' },
  ]);
});
