import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { ownerOf, proseOf } from './prose-owners.ts';

const sample = joinSample();

test('a text belongs to the entry after which it is named, or to none', () => {
  expect(ownerOf(sample, 'concept-spout-theory')).toBe('concepts/spout-theory');
  expect(ownerOf(sample, 'about')).toBeUndefined();
});

test('a text about a country is named after its code in small letters', () => {
  const [country] = sample.countries;
  if (!country) throw new Error('no country');
  const two = { ...sample, countries: [{ ...country, id: 'YY' }, country] };
  expect(ownerOf(two, 'country-xx')).toBe('countries/XX');
  expect(ownerOf(two, 'country-yy')).toBe('countries/YY');
  expect(proseOf('countries/XX')).toBe('country-xx');
});

test('an entry has a text, if entries of its kind do', () => {
  expect(proseOf('practices/borrowed-umbrellas')).toBe('practice-borrowed-umbrellas');
  expect(proseOf('sectors/kites')).toBeUndefined();
});
