import { expect, test } from 'vitest';
import { conjunctionPattern, conjunctions } from './conjunctions.ts';

const split = (text: string) => text.split(new RegExp(conjunctionPattern, 'u'));

test.each([
  ['Toxuculuq və dəri', ['Toxuculuq', 'dəri']],
  ['Tekstil ve deri', ['Tekstil', 'deri']],
  ['ტექსტილი და ტყავი', ['ტექსტილი', 'ტყავი']],
  ['Textiles and leather', ['Textiles', 'leather']],
])('“%s” is two', (text, parts) => {
  expect(split(text)).toEqual(parts);
});

test.each(['Dệt may và da giày', 'Moda da Bahia', 'Andes', 'Vegetables'])(
  'words of other languages are none: “%s”',
  (text) => {
    expect(split(text)).toEqual([text]);
  },
);

test('each language has its own', () => {
  expect(conjunctions).toEqual(['və', 've', 'და', 'and']);
});
