import { expect, test } from 'vitest';
import { breakLines, formats, layOutSlide, type Measure } from './lay-out-slide.ts';

const measure: Measure = (text, size) => text.length * size * 0.5;
const words = {
  title: 'Of 356 entries, 321 were still ideas and 3 were mature',
  subtitle: 'Entries by stage, December 2011',
  credit: ['Source: national report', 'clusterbook, Edition 2012. https://example.org/f/1/'],
};
const high = { width: 760, height: 900 };
const low = { width: 760, height: 200 };

test('words and drawing stay on the slide, and none covers another', () => {
  for (const kind of ['wide', 'square'] as const) {
    for (const drawing of [high, low]) {
      const slide = layOutSlide(drawing, words, kind, measure);
      const { margin } = formats[kind];
      const { x, y, scale } = slide.drawing;
      const [right, bottom] = [x + drawing.width * scale, y + drawing.height * scale];
      expect(x).toBeGreaterThanOrEqual(margin);
      expect(right).toBeLessThanOrEqual(slide.width - margin + 1);
      for (const line of slide.lines) {
        const end = line.x + measure(line.text, line.size, line.weight, line.family);
        expect(end).toBeLessThanOrEqual(slide.width - margin + 1);
        expect(line.y).toBeLessThan(slide.height);
        const isBeside = end <= x || line.x >= right;
        const isApart = line.y <= y || line.y - line.size >= bottom;
        expect([line.text, isBeside || isApart]).toEqual([line.text, true]);
      }
    }
  }
});

test('a high drawing stands beside its words, so that it fills the slide', () => {
  const { drawing, lines } = layOutSlide(high, words, 'wide', measure);
  expect(high.height * drawing.scale).toBeGreaterThan(750);
  expect(drawing.x).toBeGreaterThan(600);
  expect(lines.filter(({ family }) => family === 'serif').length).toBeGreaterThan(1);
  // A low one takes the whole width.
  expect(low.width * layOutSlide(low, words, 'wide', measure).drawing.scale).toBeGreaterThan(1700);
});

test('a picture is as high as what it shows', () => {
  const [a, b] = [low, high].map((drawing) => layOutSlide(drawing, words, 'plain', measure));
  expect(b && a && b.height - a.height).toBe(Math.round((700 * (1632 - 112)) / 760));
});

test('lines are broken between words; a word that is too long has its own', () => {
  const fits = (line: string) => line.length <= 10;
  expect(breakLines('one two three extraordinarily four', fits)).toEqual([
    'one two',
    'three',
    'extraordinarily',
    'four',
  ]);
  expect(breakLines('', fits)).toEqual([]);
});
