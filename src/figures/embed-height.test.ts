import { expect, test } from 'vitest';
import { embedHeight } from './embed-height.ts';

const scene = (width: number, height: number) => ({ width, height, marks: [], legend: [] });
const words = { title: 'A title', subtitle: 'What is measured', foot: ['Source: a report'] };

test('a frame is as high as its drawing with all its words, and little higher', () => {
  for (const height of [200, 900]) {
    const whole = embedHeight(words, scene(760, height));
    expect(whole).toBeGreaterThan(height + 90);
    expect(whole).toBeLessThan(height * 1.05 + 250);
  }
});

test('a long note makes it higher', () => {
  const note = 'საერთაშორისო კონკურენტუნარიანობის განვითარების მხარდაჭერა '.repeat(10).trim();
  const plain = embedHeight(words, scene(760, 300));
  const noted = embedHeight({ ...words, foot: [...words.foot, note] }, scene(760, 300));
  expect(noted).toBeGreaterThan(plain + 100);
});
