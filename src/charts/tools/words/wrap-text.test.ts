import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '../../../fonts/typeset.ts';
import { longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { wrapText } from './wrap-text.ts';

const size = 13;

/** Every character is as wide as its size, except narrow ones, which are half as wide. */
const measure = (text: string, of: number) =>
  [...text].reduce((sum, sign) => sum + ('il-. '.includes(sign) ? of / 2 : of), 0);

/** Without spaces, which become line breaks, and hyphens, which may be added to broken words. */
const letters = (text: string) => text.replaceAll(/[\s-]/g, '');

const signs = (text: string) => [...new Intl.Segmenter().segment(text)].map((part) => part.segment);

/** Words of the four alphabets, some longer than any line, some with break points. */
const word = fc.array(fc.constantFrom(...'abilWMşıəğქართი-/–·İ'), { minLength: 1, maxLength: 30 });
const text = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.map((parts) => parts.join('')).join(' '));
const width = fc.integer({ min: size, max: 30 * size });

test('no line is wider than its room, unless a single sign is', () => {
  fc.assert(
    fc.property(text, width, (label, room) => {
      for (const line of wrapText(label, room, size, measure)) {
        if (measure(line, size) <= room) continue;
        // A character may keep the hyphen of its broken word.
        expect(signs(line.replace(/-$/, '')).length, line).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no letter is lost, doubled or moved', () => {
  fc.assert(
    fc.property(text, width, (label, room) => {
      expect(letters(wrapText(label, room, size, measure).join(''))).toBe(letters(label));
    }),
    { numRuns: 2000 },
  );
});

test('a hyphen that the text does not have stands only where a line ends', () => {
  const plain = text.map((label) => label.replaceAll('-', 'a'));
  fc.assert(
    fc.property(plain, width, (label, room) => {
      for (const line of wrapText(label, room, size, measure)) {
        expect(line.slice(0, -1)).not.toContain('-');
      }
    }),
    { numRuns: 2000 },
  );
});

test('a sign that is written with several code points is never parted', () => {
  const flags = '🇹🇷🇦🇿🇬🇪';
  expect(wrapText(flags, 3 * size, size, () => 4 * size)).toEqual(['🇹🇷-', '🇦🇿-', '🇬🇪']);
});

test('a text that fits is one line, and one of many words is shared evenly', () => {
  expect(wrapText('Metal machinery', 20 * size, size, measure)).toEqual(['Metal machinery']);
  expect(wrapText('wood paper and furniture', 19 * size, size, measure)).toEqual([
    'wood paper',
    'and furniture',
  ]);
});

test('a word that has a hyphen or a slash breaks there, without a second hyphen', () => {
  expect(wrapText('Samegrelo-Zemo', 9 * size, size, measure)).toEqual(['Samegrelo-', 'Zemo']);
  expect(wrapText('paper/furniture', 9.5 * size, size, measure)).toEqual(['paper/', 'furniture']);
});

test.each([40, 90, 150, 292])(
  'the longest labels of the four languages fit into %i units in the site’s font',
  (room) => {
    for (const label of Object.values(longLabels)) {
      const lines = wrapText(label, room, size, measureText);
      expect(lines.filter((line) => measureText(line, size) > room)).toEqual([]);
      expect(letters(lines.join(''))).toBe(letters(label));
    }
  },
);
