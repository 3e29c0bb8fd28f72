import { expect, test } from 'vitest';
import { shareOutlines } from './share-outlines.ts';

const land = `M0 0${'l10 5'.repeat(80)}`;
const coast = `M9 9${'l4 7'.repeat(90)}`;
const drawing = (marks: string) => `<svg viewBox="0 0 9 9">${marks}</svg>`;
const fill = (outline: string, colour: string) =>
  `<path d="${outline}" fill="${colour}" stroke-width="0.5"/>`;

test('an outline that comes again is written once, and each drawing keeps its colours', () => {
  const page =
    drawing(fill(land, 'red')) +
    drawing(fill(land, 'blue') + fill(coast, 'none')) +
    drawing(fill(land, 'red'));
  const use = (colour: string) => `<use href="#outline-1" fill="${colour}" stroke-width="0.5"/>`;
  expect(shareOutlines(page)).toBe(
    drawing(`<defs><path id="outline-1" d="${land}"/></defs>${use('red')}`) +
      drawing(use('blue') + fill(coast, 'none')) +
      drawing(use('red')),
  );
});

test('what two drawings have, one of them twice, is left as it is', () => {
  const page = drawing(fill(land, 'red') + fill(land, 'url(#dots)')) + drawing(fill(land, 'red'));
  expect(shareOutlines(page)).toBe(page);
});

test('what stands for a row, has a name of its own, is short or stands alone is left as it is', () => {
  const region = `<path data-r="TR-35" d="${land}" fill="red"/>`;
  const row = `<path d="${land}" data-r="TR-35"/>`;
  const named = `<path d="${land}" id="a"/>`;
  const short = fill('M0 0l1 1', 'red');
  const page = drawing(
    region + region + row + row + named + named + short + short + fill(coast, 'red'),
  );
  expect(shareOutlines(page)).toBe(page);
});
