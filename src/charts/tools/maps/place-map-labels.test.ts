import { expect, test } from 'vitest';
import { CoverMask } from '../geometry/cover-mask.ts';
import { type LabelWish, placeMapLabels } from './place-map-labels.ts';
import { crossesBox } from '../geometry/segments.ts';

const land = new CoverMask(400, 200);
land.cover({ x: 40, y: 40, width: 320, height: 120 });
const field = {
  width: 400,
  top: 0,
  bottom: 200,
  land,
  landCost: 600,
  reach: 200,
  marks: new CoverMask(400, 200),
};
const wish = (x: number, y: number, width = 60): LabelWish => ({
  x,
  y,
  radius: 0,
  width,
  height: 17,
  lines: [width],
});

test('labels stand beside the land, none on another nor on a leader', () => {
  const wishes = [wish(200, 60), wish(205, 62), wish(210, 64), wish(60, 150), wish(340, 100, 90)];
  const places = placeMapLabels(wishes, field, [0, 1, 2, 3, 4]);
  const boxes = places.map((place, index) => ({
    x: place?.x ?? Number.NaN,
    y: place?.y ?? Number.NaN,
    width: wishes[index]?.width ?? 0,
    height: 17,
  }));
  for (const [index, place] of places.entries()) {
    expect(place?.covered).toBeLessThan(0.3);
    for (const [other, box] of boxes.entries()) {
      if (other === index) continue;
      expect(place?.leader && crossesBox(place.leader, box)).toBeFalsy();
      const own = boxes[index] as (typeof boxes)[number];
      const apart = own.x >= box.x + box.width || box.x >= own.x + own.width;
      expect(apart || own.y >= box.y + box.height || box.y >= own.y + own.height).toBe(true);
    }
  }
});

test('a label that is larger than the field finds no place', () => {
  expect(placeMapLabels([wish(10, 10, 500)], field, [0])).toEqual([undefined]);
});
