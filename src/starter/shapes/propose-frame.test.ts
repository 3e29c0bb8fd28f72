import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { squareAt } from '../../../workshop/testing/shape-files.ts';
import type { NamedRegion } from './name-regions.ts';
import { proposeFrame } from './propose-frame.ts';

/** A region of squares: west, south, size. */
function region(
  id: string,
  ...squares: readonly (readonly [x: number, y: number, size: number])[]
) {
  const polygons = squares.map((square) => [squareAt(...square)]);
  return { id, code: id, name: { en: id }, otherNames: [], polygons } satisfies NamedRegion;
}

const ids = (regions: readonly NamedRegion[]) => regions.map(({ id }) => id);

test('a sector of Antarctica that fills half of the map is left out', () => {
  const wedge: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [-74, -60],
        [-74, -90],
        [-25, -90],
        [-25, -60],
        [-74, -60],
      ],
    ],
  };
  const island = region('AR-V', [-68, -55, 2]);
  const found = proposeFrame([
    ...[
      region('AR-Q', [-70, -40, 3]),
      region('AR-B', [-62, -38, 4]),
      region('AR-A', [-66, -25, 3]),
    ],
    ...[
      region('AR-X', [-66, -33, 4]),
      region('AR-G', [-66, -29, 4]),
      region('AR-U', [-68, -46, 4]),
    ],
    ...[region('AR-Z', [-70, -52, 4]), region('AR-L', [-67, -39, 4])],
    { ...island, polygons: [...island.polygons, wedge.coordinates] },
  ]);
  expect(found?.frame).toEqual({ west: -70.3, south: -55.7, east: -57.7, north: -21.3 });
  expect(found?.share).toBeLessThan(0.5);
  expect(ids(found?.cut ?? [])).toEqual(['AR-V']);
  expect(ids(found?.without ?? [])).toEqual([]);
});

test('regions overseas are left out, an island off the coast is not', () => {
  const found = proposeFrame([
    ...[region('11', [2, 48, 1]), region('84', [3, 47, 1]), region('93', [4, 46, 2])],
    region('94', [8.5, 42, 1], [6, 44, 1]),
    ...[region('01', [-61, 16, 0.5]), region('04', [55, -21, 0.5])],
  ]);
  expect(ids(found?.without ?? [])).toEqual(['01', '04']);
  expect(found?.frame).toMatchObject({ west: 1.8, east: 9.7, north: 49.2 });
});

test('a country on both sides of the 180th meridian is one land', () => {
  const russia = [
    ...[region('RU-1', [30, 55, 10]), region('RU-2', [40, 55, 40]), region('RU-3', [80, 50, 50])],
    ...[region('RU-4', [130, 50, 40]), region('RU-5', [170, 60, 10], [-180, 60, 10])],
    region('RU-6', [20, 54, 2]),
  ];
  expect(proposeFrame(russia)).toBeUndefined();
});

test('the frame of a country on both sides of it reaches across', () => {
  const fiji = [
    region('FJ-1', [177, -18, 1], [178, -17, 2], [-180, -17, 1]),
    region('FJ-2', [178, -18, 1]),
  ];
  const found = proposeFrame([...fiji, region('FJ-3', [120, 30, 1])]);
  expect(found?.frame).toMatchObject({ west: 176.9, east: -178.9 });
});

test('where no land holds more than half of the regions, nothing is proposed', () => {
  const islands = [region('A', [10, 0, 1]), region('B', [60, 10, 1]), region('C', [-90, 20, 1])];
  expect(proposeFrame([...islands, region('D', [11, 0, 1])])).toBeUndefined();
});

test('where all lies together, or far parts take little room, nothing is proposed', () => {
  const land = [region('A', [10, 40, 4]), region('B', [14, 40, 4])];
  expect(proposeFrame(land)).toBeUndefined();
  expect(proposeFrame([...land, region('C', [22, 41, 1])])).toBeUndefined();
  expect(proposeFrame([])).toBeUndefined();
  expect(proposeFrame([{ ...region('A'), polygons: [] }])).toBeUndefined();
});
