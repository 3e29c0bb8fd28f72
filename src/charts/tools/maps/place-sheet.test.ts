import { describe, expect, test } from 'vitest';
import { geoConicEqualArea } from 'd3-geo';
import { allMarks, mapContext } from '../../../../workshop/testing/map-samples.ts';
import { measureText } from '../../../fonts/typeset.ts';
import type { Mark } from '../model/scene.ts';
import { projectionOf } from '../projection/project-regions.ts';
import { placeDegrees } from './place-degrees.ts';
import { projectLand } from './place-land.ts';
import { placeSheet, sheetMargin } from './place-sheet.ts';
import { chooseLength } from './place-scale-bar.ts';

const measure = (text: string, size: number) => measureText(text, size);
const landOf = (width: number, countries: string[] = []) => {
  const land = projectLand(mapContext(width), countries, []);
  if (!land) throw new Error('expected land, found none');
  return land;
};
const words = {
  distance: (km: number) => `${km} km`,
  number: (value: number) => String(value).replace('.', ','),
};
const sheetOf = (width: number, countries?: string[]) => {
  const land = landOf(width, countries);
  return { land, sheet: placeSheet({ land, taken: [], measure, words }) };
};
const wordsOf = (marks: readonly Mark[]) =>
  allMarks(marks).flatMap((mark) => (mark.type === 'text' ? mark.lines : []));

describe('degrees at the edge of a map', () => {
  test('stand where the projection has them', () => {
    const { land } = sheetOf(760);
    const projection = projectionOf(land.flat);
    const box = { x: -10, y: -10, width: land.width + 20, height: land.height + 20 };
    const { ticks } = placeDegrees(projection, box);
    expect(ticks.length).toBeGreaterThan(8);
    for (const { side, at, degrees } of ticks) {
      const across = side === 'top' || side === 'bottom';
      const y = side === 'top' ? box.y : side === 'bottom' ? box.y + box.height : at;
      const x = side === 'left' ? box.x : side === 'right' ? box.x + box.width : at;
      const found = projection.invert?.([x, y])?.[across ? 0 : 1];
      expect(found).toBeCloseTo(degrees, 3);
    }
  });

  test('are few enough to be read: at most nine below the map, and two at least', () => {
    for (const width of [320, 760, 1120]) {
      for (const countries of [[], ['GE'], ['TR']]) {
        const below = wordsOf(sheetOf(width, countries).sheet.frame).filter((text) =>
          text.endsWith('°'),
        );
        expect(below.length).toBeGreaterThanOrEqual(3);
        expect(below.length).toBeLessThanOrEqual(15);
      }
    }
  });

  test('of a city are parts of a degree, and west and south are below zero', () => {
    const projection = geoConicEqualArea()
      .parallels([-23.7, -23.4])
      .rotate([46.6, 0])
      .fitSize([300, 200], {
        type: 'MultiPoint',
        coordinates: [
          [-46.8, -23.8],
          [-46.4, -23.4],
        ],
      });
    const { ticks, steps } = placeDegrees(projection, { x: 0, y: 0, width: 300, height: 200 });
    expect(steps.every((step) => step <= 0.2)).toBe(true);
    expect(ticks.map(({ degrees }) => degrees)).toContain(-46.6);
    expect(ticks.every(({ degrees }) => degrees < 0)).toBe(true);
  });
});

test('the bar stands for the length that it says', () => {
  // 100 km along a meridian are 100 / 111.2 degrees; across the map scales differ by a few per cent.
  const { land, sheet } = sheetOf(760, ['GE']);
  const bar = sheet.frame.findLast((mark) => mark.type === 'path');
  const length = Number(/h([\d.]+)/.exec(bar?.type === 'path' ? bar.d : '')?.[1]);
  const [km] = wordsOf(sheet.frame)
    .filter((text) => text.endsWith('km'))
    .map(Number.parseFloat);
  const projection = projectionOf(land.flat);
  const [x0 = 0, y0 = 0] = projection([43.5, 41.7]) ?? [];
  const [x1 = 0, y1 = 0] = projection([43.5, 41.7 + (km ?? 0) / 111.2]) ?? [];
  expect(length / Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(1, 1);
});

test('a bar is 1, 2 or 5 of a power of ten, as long as its room lets it be', () => {
  expect([99, 100, 199, 200, 499, 500, 1000].map((room) => chooseLength(1, room))).toEqual([
    50, 100, 100, 200, 200, 500, 1000,
  ]);
  expect(chooseLength(1000, 300)).toBeCloseTo(0.2, 6);
});

test('nothing of a sheet leaves its frame, and no word of it stands on land', () => {
  for (const width of [320, 760]) {
    const { land, sheet } = sheetOf(width);
    const data = [...sheet.ground, ...sheet.water].flatMap((mark) =>
      mark.type === 'path' ? [mark.d] : [],
    );
    expect(data.length).toBeGreaterThanOrEqual(2);
    for (const d of data) {
      for (const [, x, y] of d.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(-sheetMargin);
        expect(Number(x)).toBeLessThanOrEqual(land.width + sheetMargin);
        expect(Number(y)).toBeGreaterThanOrEqual(-sheetMargin);
        expect(Number(y)).toBeLessThanOrEqual(land.height + sheetMargin);
      }
    }
    for (const { x, y, width: w, height } of sheet.taken)
      expect(land.mask.share(x, y, w, height)).toBe(0);
  }
});
