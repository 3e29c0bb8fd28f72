import { expect, test } from 'vitest';
import { buildGraph } from '../../../domain/analyses/network/build-graph.ts';
import { readOwnContacts } from './read-own-contacts.ts';

test('a row is a contact; without a weight it counts as one', () => {
  const { contacts } = readOwnContacts([
    ['a', 'b', 2.5],
    ['b', 'c', undefined],
  ]);
  expect(contacts).toEqual([
    { from: 'a', to: 'b', weight: 2.5 },
    { from: 'b', to: 'c' },
  ]);
});

test('a weight of nought or less is no contact, nor is one with itself: both are told', () => {
  const { contacts, leftOut } = readOwnContacts([
    ['a', 'b', 0],
    ['b', 'c', -2],
    ['c', 'c', 3],
  ]);
  expect(contacts).toEqual([]);
  expect(leftOut).toEqual(['a – b', 'b – c', 'c – c']);
});

test('one name alone is a party without contacts, and belongs to the network', () => {
  const { contacts, alone } = readOwnContacts([
    ['a', 'b', undefined],
    ['d', undefined, undefined],
    [undefined, 'e', undefined],
    [undefined, undefined, 4],
  ]);
  expect(alone).toEqual(['d', 'e']);
  expect(buildGraph(contacts, alone).parties).toEqual(['a', 'b', 'd', 'e']);
});
