import { expect, test } from 'vitest';
import { embedHeight } from './embed-height.ts';

const scene = (width: number, height: number) => ({ width, height, marks: [], legend: [] });
const words = { title: 'A title', subtitle: 'What is measured', foot: ['Source: a report'] };

test('a frame is as high as its higher drawing with all its words', () => {
  const low = embedHeight(words, scene(760, 200), scene(320, 200));
  const high = embedHeight(words, scene(760, 200), scene(320, 900));
  expect(low).toBeGreaterThan(200);
  expect(high).toBeGreaterThan(900);
});

test('a long note makes it higher', () => {
  const note = 'საერთაშორისო კონკურენტუნარიანობის განვითარების მხარდაჭერა '.repeat(10).trim();
  const plain = embedHeight(words, scene(760, 300), scene(320, 300));
  const noted = embedHeight(
    { ...words, foot: [...words.foot, note] },
    scene(760, 300),
    scene(320, 300),
  );
  expect(noted).toBeGreaterThan(plain + 200);
});
