import { expect, test } from 'vitest';
import { drawMarks, pagePaint } from '../svg/draw-scene.ts';
import type { Mark, Scene } from '../model/scene.ts';
import { tagLanguages } from './tag-languages.ts';

const words = (...lines: readonly string[]): Mark => ({
  type: 'text',
  x: 0,
  y: 0,
  lines,
  size: 13,
});
const scene: Scene = {
  width: 100,
  height: 100,
  marks: [
    words('მეღვინეობა'),
    { type: 'group', marks: [words('Wine Clus-', 'ter of the', 'Valley')] },
    words('Wine'),
  ],
  legend: [
    { label: 'Wine Cluster of the Valley', shape: 'disc' },
    { label: 'სხვა', shape: 'disc' },
  ],
};
const write = ({ marks }: Scene) =>
  drawMarks(marks, { paint: pagePaint, prefix: 'x', meanings: 'all' });

test('whole words of another language say which it is, in lines, in groups and in the legend', () => {
  const told = tagLanguages(scene, new Map([['Wine Cluster of the Valley', 'en']]));
  expect(write(told).match(/<text[^>]* lang="en"[^>]*><tspan[^>]*>Wine Clus-/)).not.toBeNull();
  expect(write(told).match(/lang=/g)).toHaveLength(1);
  expect(told.legend.map(({ lang }) => lang)).toEqual(['en', undefined]);
});

test('a drawing in one language says nothing of it', () => {
  expect(tagLanguages(scene, new Map())).toBe(scene);
});
