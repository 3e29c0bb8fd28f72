import { expect, test } from 'vitest';
import { writePart } from './write-part.ts';

test.each([
  [0, '0-ı', '0’ı'],
  [1, '1-i', '1’i'],
  [2, '2-si', '2’si'],
  [3, '3-ü', '3’ü'],
  [6, '6-sı', '6’sı'],
  [9, '9-u', '9’u'],
  [20, '20-si', '20’si'],
  [40, '40-ı', '40’ı'],
  [321, '321-i', '321’i'],
  [900, '900-ü', '900’ü'],
])('%s of a whole takes the ending of its last spoken word', (count, az, tr) => {
  expect(writePart(count, 'az')).toBe(az);
  expect(writePart(count, 'tr')).toBe(tr);
});

test('thousands are grouped before their ending', () => {
  expect(writePart(2000, 'tr')).toBe('2.000’i');
  expect(writePart(20_000, 'tr')).toBe('20.000’i');
});

test('other languages write the number alone', () => {
  expect(writePart(6, 'ka')).toBe('6');
  expect(writePart(6, 'en')).toBe('6');
});
