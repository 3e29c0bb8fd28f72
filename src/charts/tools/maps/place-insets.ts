import type { PlaceContext } from '../model/chart-data.ts';
import type { Mark, RectMark } from '../model/scene.ts';
import type { Block } from './block.ts';
import type { Box } from '../geometry/segments.ts';
import { type LabelText, layoutLabel } from './layout-label.ts';
import { type Land, placeLand } from './place-land.ts';

export interface MapInset {
  readonly label: string;
  readonly regions: readonly string[];
}

export interface InsetContent {
  /** Land, shading and symbols, as on the map or enlarged. */
  draw(land: Land, regions: readonly string[]): Block;
  /** Values of a region as printed in its inset. */
  describe(region: string): readonly LabelText[];
}

const padding = 10;
const boxGap = 12;
const tallest = 130;

function placeBox(
  inset: MapInset,
  width: number,
  content: InsetContent,
  context: PlaceContext,
  countries: readonly string[],
): Block {
  const inner = width - 2 * padding;
  const placed = context.geography?.project(inner, countries, inset.regions);
  const texts = inset.regions.flatMap((region) => content.describe(region));
  const [only] = texts;
  // A single region has its value next to the inset's label; several are listed below.
  const single = inset.regions.length === 1 && texts.length === 1 && only;
  const head: LabelText = single
    ? { ...only, name: inset.label }
    : { name: inset.label, values: [] };
  const title = layoutLabel(head, inner, context.measure);
  const marks: Mark[] = [...title.draw(padding, padding, false)];
  let y = padding + title.height + 4;
  if (placed) {
    const step = context.width < 400 ? 1 : 0.5;
    const land = placeLand(placed, { width: inner, maxHeight: tallest, step });
    const drawn = content.draw(land, inset.regions);
    marks.push({ type: 'group', x: padding, y, marks: drawn.marks });
    y += drawn.height + 4;
  }
  if (!single) {
    for (const text of texts) {
      const line = layoutLabel({ ...text, plain: true }, inner, context.measure);
      marks.push(...line.draw(padding, y, false));
      y += line.height + 3;
    }
  }
  return { height: y + padding - 3, marks };
}

/** `frames` are in the order of the insets. */
export interface InsetBlock extends Block {
  readonly frames: readonly Box[];
}

/** Framed insets below a map, each with some regions enlarged and their values. */
export function placeInsets(
  insets: readonly MapInset[],
  content: InsetContent,
  context: PlaceContext,
  countries: readonly string[],
): InsetBlock {
  const columns = context.width < 400 ? 2 : 3;
  const width = Math.min(246, (context.width - boxGap * (columns - 1)) / columns);
  const boxes = insets.map((inset) => placeBox(inset, width, content, context, countries));
  const marks: Mark[] = [];
  const frames: Box[] = [];
  let y = 0;
  for (let start = 0; start < boxes.length; start += columns) {
    if (start > 0) y += boxGap;
    const line = boxes.slice(start, start + columns);
    const height = Math.max(...line.map((box) => box.height));
    line.forEach((box, index) => {
      const frame: RectMark = {
        type: 'rect',
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        fill: 'none',
        stroke: 'line',
        strokeWidth: 0.7,
      };
      const x = index * (width + boxGap);
      marks.push({ type: 'group', x, y, marks: [frame, ...box.marks] });
      frames.push({ x, y, width, height });
    });
    y += height;
  }
  return { height: y, marks, frames };
}

/** Frames on the map around the regions of insets. */
export function frameInsets(insets: readonly MapInset[], land: Land): Box[] {
  return insets.flatMap(({ regions }): Box[] => {
    const shapes = regions.flatMap((id) => land.shapes.get(id) ?? []);
    if (shapes.length === 0) return [];
    const left = Math.min(...shapes.map(({ bounds }) => bounds[0])) - 2;
    const top = Math.min(...shapes.map(({ bounds }) => bounds[1])) - 2;
    const right = Math.max(...shapes.map(({ bounds }) => bounds[2])) + 2;
    const bottom = Math.max(...shapes.map(({ bounds }) => bounds[3])) + 2;
    return [{ x: left, y: top, width: right - left, height: bottom - top }];
  });
}

export function drawFrame(frame: Box): Mark {
  return { type: 'rect', ...frame, fill: 'none', stroke: 'ink-3', strokeWidth: 0.7 };
}

/** The four sides of a frame, as areas to keep free of labels. */
export function sidesOf({ x, y, width, height }: Box): Box[] {
  return [
    { x, y, width, height: 1 },
    { x, y: y + height - 1, width, height: 1 },
    { x, y, width: 1, height },
    { x: x + width - 1, y, width: 1, height },
  ];
}
