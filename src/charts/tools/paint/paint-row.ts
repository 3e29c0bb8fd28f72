import type { StageLook } from '../../../domain/stages/stage-looks.ts';
import type { ChartRow } from '../model/chart-data.ts';
import type { Paint, RectMark, Texture } from '../model/scene.ts';

/** Colour of a stage. */
export const stagePaint = (look: StageLook): Paint => `st-${look}`;

/** What a row's own mark is painted with: the accent, else its stage, else as all others. */
export function rowPaint(row: Pick<ChartRow, 'accent' | 'stage'>, other: Paint): Paint {
  if (row.accent) return 'accent';
  return row.stage ? stagePaint(row.stage.look) : other;
}

/** Colour and texture of an area. */
export interface Fill {
  readonly fill: Paint;
  readonly texture: Texture | undefined;
}

/** An area whose stage is not reported: hatched, as all that is missing. */
export const unreportedFill: Fill = { fill: 'land', texture: 'missing' };

/** What the bar of a row is filled with. */
export function rowFill(row: Pick<ChartRow, 'accent' | 'stage'>, other: Fill): Fill {
  if (!row.accent && row.stage?.look === 'none') return unreportedFill;
  return { fill: rowPaint(row, other.fill), texture: other.texture };
}

/** A box with a fill: one that is hatched has an outline, which stays inside. */
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
