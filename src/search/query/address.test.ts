import { expect, test } from 'vitest';
import { addressIn } from './address.ts';

test('the address of a page in another language differs in its first part alone', () => {
  expect(addressIn('/tr/clusters/tr/', 'ka')).toBe('/ka/clusters/tr/');
  expect(addressIn('/en/', 'az')).toBe('/az/');
});

test('an address that has no language stays as it is', () => {
  expect(addressIn('/', 'az')).toBe('/');
  expect(addressIn('https://example.org/en/', 'az')).toBe('https://example.org/en/');
});
