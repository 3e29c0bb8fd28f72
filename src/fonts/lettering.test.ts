import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { outlineText } from '../../workshop/testing/outline-text.ts';
import { openLettering, type SetLine } from './lettering.ts';

const paper = '<rect width="300" height="60" fill="#fff"/>';
const documentOf = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">${paper}${content}</svg>`;
const pixels = (content: string) =>
  new Resvg(documentOf(content), { font: { loadSystemFonts: false } }).render().pixels;

/** Mean difference of two drawings, out of 255. */
function difference(one: string, other: string): number {
  const [a, b] = [pixels(one), pixels(other)];
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] as number)), 0) / a.length;
}

const lines: SetLine[] = [
  { text: 'Şanlıurfa, Iğdır: %90,2 ₼', size: 13 },
  { text: 'კონკურენტუნარიანობა', size: 13, weight: 600 },
  { text: 'AVATAR “fi” Ty', size: 23, weight: 500, family: 'serif' },
];

test.each(lines)('“$text” looks as it does as one outline', (line) => {
  const { text, size, weight, family } = line;
  const lettering = openLettering();
  const drawn = lettering.draw(line, 5, 30, '#000');
  const plain = (at: number) =>
    `<g transform="translate(5 ${at})">${outlineText(text, size, weight, family)}</g>`;
  const found = difference(drawn + lettering.definitions(), plain(30));
  expect(found).toBeLessThan(0.6);
  // A line a third of a unit lower would be noticed.
  expect(difference(plain(30), plain(30.33))).toBeGreaterThan(2 * found);
});

test('each letter stands once, and a line that comes again refers to the first', () => {
  const lettering = openLettering();
  const first = lettering.draw({ text: 'ananas', size: 13 }, 0, 20, '#000');
  expect(first.match(/<use /g)).toHaveLength(6);
  expect(lettering.draw({ text: 'ananas', size: 20 }, 1.5, 40, '#123')).toBe(
    '<use href="#l0" transform="translate(1.5 40)scale(.08)" fill="#123"/>',
  );
  expect(lettering.definitions().match(/<path /g)).toHaveLength(3);
});

test('the same letters at another weight are others', () => {
  const lettering = openLettering();
  lettering.draw({ text: 'a', size: 13 }, 0, 20, '#000');
  lettering.draw({ text: 'a', size: 13, weight: 600 }, 0, 40, '#000');
  expect(lettering.definitions().match(/<path /g)).toHaveLength(2);
});

test('a rim is three units wide at any size, and lies below the letters', () => {
  const lettering = openLettering();
  const drawn = lettering.draw({ text: 'a', size: 12 }, 0, 0, '#000', '#fff');
  expect(drawn).toMatch(/stroke="#fff" stroke-width="63".*<g fill="#000">/);
});

test('spaces alone draw nothing', () => {
  const lettering = openLettering();
  expect(lettering.draw({ text: ' ', size: 13 }, 0, 0, '#000')).toBe('');
  expect(lettering.definitions()).toBe('');
});
