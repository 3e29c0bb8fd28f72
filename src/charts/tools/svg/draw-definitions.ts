import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import { stageSymbols } from '../marks/stage-symbols.ts';
import type { Paint, StageMark, Texture } from '../model/scene.ts';
import type { Units } from './join-units.ts';
import { stagePaint } from '../paint/paint-row.ts';
import { type Attributes, element, round } from './markup.ts';

/** Lines and dots of each texture on a tile of 6 units. */
const textures: Readonly<Record<Texture, string>> = {
  missing: 'M-1 1L1-1M0 6L6 0M5 7L7 5',
  diagonal: 'M-1 5L1 7M0 0L6 6M5-1L7 1',
  dots: 'M1.5 1.5h.1M4.5 4.5h.1',
  upright: 'M3 0V6',
  crossed: 'M0 0L6 6M6 0L0 6',
};

/** A texture as a pattern that fills refer to. */
export function drawPattern(texture: Texture, id: string, paint: (paint: Paint) => string): string {
  return element(
    'pattern',
    [
      ['id', id],
      ['width', 6],
      ['height', 6],
      ['patternUnits', 'userSpaceOnUse'],
    ],
    element('path', [
      ['d', textures[texture]],
      ['fill', 'none'],
      ['stroke', paint(texture === 'missing' ? 'line' : 'paper')],
      ['stroke-width', texture === 'dots' ? 1.7 : 1.1],
      ['stroke-linecap', texture === 'dots' ? 'round' : undefined],
    ]),
  );
}

/** A line on paper, or filled. */
function paintPart(
  look: StageSymbol,
  stroke: number | undefined,
  scale: number,
  paint: (paint: Paint) => string,
): Attributes {
  const colour = paint(stagePaint(look));
  if (!stroke) return [['fill', colour]];
  return [
    ['fill', paint('paper')],
    ['stroke', colour],
    ['stroke-width', stroke * scale],
  ];
}

/** A circle from its left edge: one arc that ends a tenth of a unit from its start. */
function circleData(radius: number): string {
  const r = round(radius);
  return `a${r} ${r} 0 1 0 0-.1z`;
}

function squareData(half: number): string {
  const side = round(2 * half);
  return `h${side}v${side}h${-side}z`;
}

/** Path data of a shape at several places, each relative to the previous one. */
export function repeatShape(
  shape: string,
  places: Units['places'],
  left: number,
  top: number,
): string {
  let [x, y] = [0, 0];
  return places
    .map((place, index) => {
      const [across, down] = [round(place.x - left) - x, round(place.y - top) - y].map(round);
      [x, y] = [round(place.x - left), round(place.y - top)];
      return `${index === 0 ? 'M' : 'm'}${across} ${down}${shape}`;
    })
    .join('');
}

/** Symbol of a stage at many positions: a path for each of its parts. */
export function drawSymbols(
  { look, scale }: StageMark,
  places: Units['places'],
  paint: (paint: Paint) => string,
): string {
  return stageSymbols[look]
    .map(({ shape, size, stroke }) => {
      const half = size * scale;
      const d =
        shape === 'square'
          ? repeatShape(squareData(half), places, half, half)
          : repeatShape(circleData(half), places, half, 0);
      return element('path', [['d', d], ...paintPart(look, stroke, scale, paint)]);
    })
    .join('');
}

function drawParts(
  look: StageSymbol,
  scale: number,
  paint: (paint: Paint) => string,
  { x, y }: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
  meaning: Attributes = [],
): string[] {
  return stageSymbols[look].map(({ shape, size, stroke }) => {
    const attributes = paintPart(look, stroke, scale, paint);
    const r = size * scale;
    if (shape === 'square') {
      const square: Attributes = [
        ['x', x - r],
        ['y', y - r],
        ['width', 2 * r],
        ['height', 2 * r],
      ];
      return element('rect', [...meaning, ...square, ...attributes]);
    }
    const circle: Attributes = [
      ['cx', x === 0 ? undefined : x],
      ['cy', y === 0 ? undefined : y],
      ['r', r],
    ];
    return element('circle', [...meaning, ...circle, ...attributes]);
  });
}

export const drawSymbol = (
  look: StageSymbol,
  scale: number,
  paint: (paint: Paint) => string,
): string => drawParts(look, scale, paint).join('');

/** One element with the mark's meaning. */
export function placeSymbol(
  mark: StageMark,
  paint: (paint: Paint) => string,
  meaning: Attributes,
): string {
  const { look, scale } = mark;
  const isOne = stageSymbols[look].length === 1;
  const parts = drawParts(look, scale, paint, mark, isOne ? meaning : []).join('');
  return isOne ? parts : element('g', meaning, parts);
}
