import { expect, test } from 'vitest';
import { pointToTypes } from './point-to-types.ts';

const types = [
  { id: 'hub', items: ['dominant', 'around', 'contracts'] },
  { id: 'latent', items: ['enough-firms', 'no-contact'] },
  { id: 'working', items: ['enough-firms', 'local-skills'] },
];

test('a missing trait rules a type out, an unknown one leaves it open, and nothing is said without an answer', () => {
  expect(pointToTypes(types, new Map())).toEqual([]);
  const answers = new Map([
    ['dominant', 'partly'],
    ['around', 'yes'],
    ['enough-firms', 'yes'],
    ['no-contact', 'no'],
    ['local-skills', 'yes'],
  ] as const);
  expect(pointToTypes(types, answers)).toEqual([
    { id: 'working', because: ['enough-firms', 'local-skills'], open: [] },
    { id: 'hub', because: ['around', 'dominant'], open: ['contracts'] },
  ]);
});
