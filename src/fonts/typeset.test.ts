import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { outlineText } from '../../workshop/testing/outline-text.ts';
import { type Family, measureText, type Weight } from './typeset.ts';

/**
 * Widths of `<text>` of 13 units in Chromium 156 with the fonts of the site (`getComputedTextLength`): drawings
 * are placed by our widths and read in a browser.
 */
const widths: [text: string, family: Family, weight: Weight, width: number][] = [
  ['Clusters beyond the idea stage, 2012', 'sans', 400, 214.83],
  ['Şanlıurfa, Iğdır, İstanbul: %90,2', 'sans', 400, 175.67],
  ['Kümelenmelerin gelişme aşaması', 'sans', 600, 202.52],
  ['Beynəlxalq rəqabətqabiliyyətlilik: 1.234,5 ₼', 'sans', 400, 245.55],
  ['კონკურენტუნარიანობის განვითარება', 'sans', 400, 244.77],
  ['საქართველოში 10 კლასტერი, 17% (2012)', 'sans', 600, 267.13],
  ['−18 → 1.234,5 ₾', 'sans', 400, 93.73],
  ['1.111,11 – 17 %', 'sans', 400, 78.7],
  ['AVATAR To. Ty', 'sans', 500, 84.08],
  ['Of 356 entries 321 are still ideas, and 3 are mature', 'serif', 500, 297.53],
  ['356 sətirdən 321-i hələ ideyadır', 'serif', 500, 186.14],
  ['Ölçülemeyen şeffaflık', 'serif', 400, 126.61],
  ['356 ჩანაწერიდან 321 ჯერ კიდევ იდეაა', 'serif', 500, 243.89],
];

test.each(widths)('“%s” is as wide as in a browser', (text, family, weight, width) => {
  expect(Math.abs(measureText(text, 13, weight, family) / width - 1)).toBeLessThan(0.01);
});

test('pages set the words of drawings with the plain digits that are measured', () => {
  const css = readFileSync(join(import.meta.dirname, '../styles/scene.css'), 'utf8');
  const [, rules] = /^\.scene \{([^}]*)\}/m.exec(css) ?? [];
  // Tabular digits are a fifth wider in places than those of these fonts.
  expect(rules).toContain('font-variant-numeric: normal;');
});

test('a width grows with the size, and with the weight', () => {
  expect(measureText('Ölçü', 26)).toBeCloseTo(2 * measureText('Ölçü', 13), 6);
  expect(measureText('Ölçü', 13, 600)).toBeGreaterThan(measureText('Ölçü', 13, 400));
  expect(measureText('', 13)).toBe(0);
});

/** Left, right, top and bottom of an outline as drawn. */
function extent(outline: string): { left: number; right: number; top: number; bottom: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${outline}</svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false } }).getBBox();
  if (!box) throw new Error('Nothing is drawn');
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

test.each(widths)('the outline of “%s” takes the room that is measured', (text, family, weight) => {
  const { left, right, top, bottom } = extent(outlineText(text, 13, weight, family));
  const width = measureText(text, 13, weight, family);
  expect(left).toBeGreaterThan(-1);
  // The last letter has a small side bearing.
  expect(right).toBeGreaterThan(width - 3);
  expect(right).toBeLessThan(width + 0.5);
  // The baseline is at 0, below the letters.
  expect(top).toBeLessThan(-7);
  expect(bottom).toBeLessThan(5);
});

test('words of several alphabets stand one after the other, each in its own file of letters', () => {
  const first = extent(outlineText('Kartli ', 13));
  const both = extent(outlineText('Kartli ქართლი', 13));
  const second = extent(outlineText('ქართლი', 13));
  expect(first.right).toBeLessThan(measureText('Kartli ', 13));
  expect(both.right).toBeCloseTo(second.right + measureText('Kartli ', 13), 0);
});

test('titles take the sign of the manat from the letters of tables, since their own lack it', () => {
  const manat = outlineText('₼', 40, 500, 'serif');
  expect(manat).toBe(outlineText('₼', 40, 500, 'sans'));
  expect(manat.length).toBeGreaterThan(20);
});

test('a space has no outline', () => {
  expect(outlineText(' ', 13)).toBe('');
});
