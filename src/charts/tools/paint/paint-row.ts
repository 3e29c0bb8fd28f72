import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import type { ChartRow } from '../model/chart-data.ts';
import type { Paint, RectMark, Texture } from '../model/scene.ts';

export const stagePaint = (look: StageSymbol): Paint => `st-${look}`;

/** Paint of a row's mark: the accent, otherwise its stage, otherwise the default. */
export function rowPaint(row: Pick<ChartRow, 'accent' | 'stage'>, other: Paint): Paint {
  if (row.accent) return 'accent';
  return row.stage ? stagePaint(row.stage.look) : other;
}

export const weightOf = ({ accent }: Pick<ChartRow, 'accent'>) => (accent ? 600 : 400);

/** Label of a row: the subject's is bold and accented. */
export const rowLook = ({ id, accent }: ChartRow) =>
  ({ weight: accent ? 600 : 400, fill: accent ? 'accent' : 'ink', row: id }) as const;

/** Outline of a mark in place of an unknown value. */
export const missingLook = {
  fill: 'paper',
  stroke: 'line',
  strokeWidth: 1,
  texture: 'missing',
} as const;

export interface Fill {
  readonly fill: Paint;
  readonly texture: Texture | undefined;
}

/** Fill for a stage not reported: hatched, like all missing data. */
export const unreportedFill: Fill = { fill: 'land', texture: 'missing' };

export function rowFill(row: Pick<ChartRow, 'accent' | 'stage'>, other: Fill): Fill {
  if (!row.accent && row.stage?.look === 'none') return unreportedFill;
  return { fill: rowPaint(row, other.fill), texture: other.texture };
}

/** A box with a fill; a hatched one has an outline inside its bounds. */
export function fillBox(
  { x, y, width, height }: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>,
  { fill, texture }: Fill,
): RectMark {
  if (texture !== 'missing') return { type: 'rect', x, y, width, height, fill, texture };
  return {
    type: 'rect',
    x: x + 0.5,
    y: y + 0.5,
    // A box without width would not be drawn at all.
    width: Math.max(width - 1, 0.1),
    height: height - 1,
    fill,
    texture,
    stroke: 'line',
    strokeWidth: 1,
  };
}
