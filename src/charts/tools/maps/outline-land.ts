import type { Mark } from '../model/scene.ts';
import type { Land } from './place-land.ts';

/** Hairlines between regions without fill. */
export function drawBorders(land: Land): Mark[] {
  if (land.borders === '') return [];
  return [{ type: 'path', d: land.borders, stroke: 'hair', strokeWidth: 0.7 }];
}

export function drawOutlines(land: Land): Mark[] {
  return [...land.outlines.values()]
    .filter((d) => d !== '')
    .map((d) => ({ type: 'path', d, stroke: 'line', strokeWidth: 0.8 }));
}

/** Plain land with paper-coloured borders, below symbols. */
export function drawPlainLand(land: Land): Mark[] {
  const countries = [...land.outlines.values()].filter((d) => d !== '');
  return [
    ...countries.map((d): Mark => ({
      type: 'path',
      d,
      fill: 'land',
      stroke: 'line',
      strokeWidth: 0.8,
    })),
    ...(land.borders === ''
      ? []
      : [{ type: 'path', d: land.borders, stroke: 'paper', strokeWidth: 0.8 } as const]),
  ];
}
