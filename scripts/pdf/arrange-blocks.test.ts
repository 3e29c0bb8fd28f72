import { expect, test } from 'vitest';
import { arrangeBlocks, type Block } from './arrange-blocks.ts';

const text = (height: number): Block => ({ kind: 'text', height, drawing: 0 });
const heading: Block = { kind: 'heading', height: 30, drawing: 0 };
const figure = (height: number): Block => ({ kind: 'figure', height, drawing: height - 100 });
const place = (...blocks: Block[]) => arrangeBlocks(blocks, 1000, 15).placed;
const order = (...blocks: Block[]) => place(...blocks).map(({ index }) => index);

test('leaves everything in its place where it fits', () => {
  const placed = place(text(300), figure(400), text(200), heading, text(500));
  expect(placed).toEqual([0, 1, 2, 3, 4].map((index) => ({ index, scale: 1 })));
});

test('lets the text behind a figure go first where the figure would leave a hole', () => {
  expect(order(text(500), figure(700), text(480), text(300))).toEqual([0, 2, 1, 3]);
});

test('draws a figure smaller that nearly fits', () => {
  expect(place(text(500), figure(520), figure(900))).toEqual([
    { index: 0, scale: 1 },
    { index: 1, scale: 0.94 },
    { index: 2, scale: 1 },
  ]);
});

test('keeps figures in their order, and every block once', () => {
  const blocks = [text(700), figure(600), text(80), figure(300), text(80), figure(800), text(60)];
  const placed = order(...blocks);
  expect([...placed].sort()).toEqual(blocks.map((_, index) => index));
  expect(placed.filter((index) => blocks[index]?.kind === 'figure')).toEqual([1, 3, 5]);
});

test('puts no figure right behind a heading that it would leave alone', () => {
  const blocks = [text(850), figure(600), heading, text(200), text(400)];
  const placed = order(...blocks);
  expect(placed[placed.indexOf(1) - 1]).not.toBe(2);
});

test('draws no figure smaller than its words can be read', () => {
  const wordy: Block = { ...figure(520), leastScale: 0.97 };
  expect(place(text(500), wordy, figure(900))[1]).toEqual({ index: 1, scale: 1 });
});

test('tells how many pages a chapter takes, and how full the last one is', () => {
  const tell = (...blocks: Block[]) => {
    const { pages, end } = arrangeBlocks(blocks, 1000, 15);
    return [pages, end];
  };
  expect(tell(text(300))).toEqual([1, 0.3]);
  // A text that continues on the next page loses a line.
  expect(tell(text(1200))).toEqual([2, 0.215]);
  expect(tell(text(400), { ...figure(900), kind: 'solid', drawing: 0 })).toEqual([2, 0.9]);
  expect(tell(text(1000))).toEqual([1, 1]);
});

test('takes blocks higher than a page', () => {
  expect(order(text(3500), figure(1200), text(50))).toHaveLength(3);
});
