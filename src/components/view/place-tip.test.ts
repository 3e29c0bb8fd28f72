import { expect, test } from 'vitest';
import { type Area, placeTip } from './place-tip.ts';

const room = { width: 600, height: 400 };
const tip = { width: 120, height: 24 };

const covers = (at: { left: number; top: number }, other: Area) =>
  at.left < other.left + other.width &&
  other.left < at.left + tip.width &&
  at.top < other.top + other.height &&
  other.top < at.top + tip.height;

test('a mark alone has its tooltip above it', () => {
  expect(placeTip({ left: 200, top: 100, width: 40, height: 10 }, tip, room, [])).toEqual({
    left: 160,
    top: 70,
  });
});

test('among bars with their values, the tooltip covers neither its own value nor those of others', () => {
  const bars = Array.from({ length: 20 }, (_, at) => ({
    left: 200,
    top: at * 20,
    width: 100,
    height: 10,
  }));
  const values = bars.map(({ top }) => ({ left: 305, top: top - 2, width: 40, height: 14 }));
  for (const bar of bars) {
    const at = placeTip(bar, tip, room, [...bars, ...values]);
    for (const other of [...bars, ...values]) expect(covers(at, other)).toBe(false);
  }
});

test('at an edge, the tooltip stays within the width of the drawing', () => {
  const { left } = placeTip({ left: 590, top: 100, width: 10, height: 10 }, tip, room, []);
  expect(left).toBe(480);
});
