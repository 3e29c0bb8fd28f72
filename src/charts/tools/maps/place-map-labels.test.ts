import { expect, test } from 'vitest';
import { CoverMask } from '../geometry/cover-mask.ts';
import { type LabelRequest, placeMapLabels } from './place-map-labels.ts';
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
const request = (x: number, y: number, width = 60): LabelRequest => ({
  x,
  y,
  radius: 0,
  width,
  height: 17,
  lines: [width],
});

test('labels stand beside the land, none on another nor on a leader', () => {
  const requests = [
    request(200, 60),
    request(205, 62),
    request(210, 64),
    request(60, 150),
    request(340, 100, 90),
  ];
  const places = placeMapLabels(requests, field, [0, 1, 2, 3, 4]);
  const boxes = places.map((place, index) => ({
    x: place?.x ?? Number.NaN,
    y: place?.y ?? Number.NaN,
    width: requests[index]?.width ?? 0,
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
  expect(placeMapLabels([request(10, 10, 500)], field, [0])).toEqual([undefined]);
});
