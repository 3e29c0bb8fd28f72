import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const disc = (x: number, y: number, text: string) => ({ x, y, r: 5, text });

test('a name stands above its disc', () => {
  expect(placeLabels([disc(0, 0, 'Pots')])).toEqual([{ x: 0, y: -9, text: 'Pots' }]);
});

test('a name that would stand on another is set below, and left out where that is taken too', () => {
  const [first, second, third] = placeLabels([
    disc(0, 0, 'Kettle and Steam'),
    disc(30, 0, 'Buttons and More'),
    disc(60, 0, 'Thimble Makers'),
  ]);
  expect([first?.y, second?.y]).toEqual([-9, 18]);
  expect(third).toBeUndefined();
});

test('no two names stand on each other, whatever the drawing', () => {
  const discs = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      r: fc.integer({ min: 3, max: 12 }),
      text: fc.string({ minLength: 1, maxLength: 20 }),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(discs, (drawn) => {
      const placed = placeLabels(drawn);
      for (const [at, one] of placed.entries()) {
        for (const other of placed.slice(at + 1)) {
          const gap = ((one.text.length + other.text.length) * 6.2) / 2;
          expect(Math.abs(one.x - other.x) > gap || Math.abs(one.y - other.y) > 13).toBe(true);
        }
      }
    }),
  );
});
