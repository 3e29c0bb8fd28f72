import type { StageLook } from '../../../domain/stages/stage-looks.ts';
import { stageSymbols } from '../marks/stage-symbols.ts';
import type { Paint, Texture } from '../model/scene.ts';
import { stagePaint } from '../paint/paint-row.ts';
import { type Attributes, element } from './markup.ts';

/** Lines and dots of each texture on a tile of 6 units. */
const textures: Readonly<Record<Texture, string>> = {
  missing: 'M-1 1L1-1M0 6L6 0M5 7L7 5',
  diagonal: 'M-1 5L1 7M0 0L6 6M5-1L7 1',
  dots: 'M1.5 1.5h.1M4.5 4.5h.1',
  upright: 'M3 0V6',
  crossed: 'M0 0L6 6M6 0L0 6',
  level: 'M0 3H6',
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

/** The symbol of a stage around the origin. */
export function drawSymbol(
  look: StageLook,
  scale: number,
  paint: (paint: Paint) => string,
): string {
  const colour = paint(stagePaint(look));
  return stageSymbols[look]
    .map(({ shape, size, stroke }) => {
      const attributes: Attributes = stroke
        ? [
            ['fill', paint('paper')],
            ['stroke', colour],
            ['stroke-width', stroke * scale],
          ]
        : [['fill', colour]];
      const r = size * scale;
      return shape === 'square'
        ? element('rect', [
            ['x', -r],
            ['y', -r],
            ['width', 2 * r],
            ['height', 2 * r],
            ...attributes,
          ])
        : element('circle', [['r', r], ...attributes]);
    })
    .join('');
}
