import { type ChartData, type ChartRow, leading } from '../../tools/model/chart-data.ts';
import type { CircleMark, Mark, Scene, TextMark } from '../../tools/model/scene.ts';
import { drawHead } from '../../tools/marks/draw-arrow.ts';
import { type ThumbnailContext, thumbnailSize } from '../../tools/model/thumbnail.ts';
import { wrapText } from '../../tools/words/wrap-text.ts';
import { chooseColumns } from './describe-box.ts';
import { layerRows, readLinks } from './layer-rows.ts';
import { type FlowNode, orderLayers } from './order-layers.ts';

const words = { above: 46, below: 42 };
const nameSize = 14;
const numberSize = 21;

/** Hollow if its value is missing. */
function drawStep(x: number, y: number, r: number, missing: boolean, named: boolean): CircleMark {
  const fill = missing ? 'paper' : named ? 'accent' : 'q4';
  const stroke = named ? 'accent' : missing ? 'q4' : 'paper';
  return { type: 'circle', x, y, r, fill, stroke, strokeWidth: missing ? 1.8 : 1 };
}

/** Lines of a name at the start or end of the flow; empty if it does not fit whole. */
const wrapName = (text: string, { measure }: ThumbnailContext) => {
  const lines = wrapText(text, thumbnailSize.width, nameSize, measure, 500);
  return lines.length <= 2 ? lines : [];
};

/** In the corner where the flow begins or ends. */
function nameEnd(row: ChartRow, end: 'first' | 'last', context: ThumbnailContext): TextMark {
  const { width, height } = thumbnailSize;
  const lines = wrapName(row.label, context);
  const first = end === 'first';
  return {
    type: 'text',
    lines,
    size: nameSize,
    weight: 500,
    x: first ? 0 : width,
    y: first ? nameSize : height - 4 - (lines.length - 1) * leading * nameSize,
    anchor: first ? 'start' : 'end',
    fill: row.id === context.named ? 'accent' : 'ink',
  };
}

function nameStep(
  row: ChartRow,
  place: { readonly x: number; readonly y: number },
  context: ThumbnailContext,
): TextMark {
  const lines = wrapName(row.label, context);
  const half = Math.max(0, ...lines.map((line) => context.measure(line, nameSize, 500))) / 2;
  return {
    type: 'text',
    lines,
    size: nameSize,
    weight: 500,
    anchor: 'middle',
    fill: 'accent',
    x: Math.max(half, Math.min(thumbnailSize.width - half, place.x)),
    y: place.y,
  };
}

/**
 * A flow from left to right: a disc per step, with arrows; numbers above the discs if steps are few; names of
 * the step in question, and of the first and last if they are single.
 */
export function placeFlowThumbnail(
  data: ChartData,
  { detail }: { readonly detail?: string | undefined },
  context: ThumbnailContext,
): Scene {
  const { width, height } = thumbnailSize;
  const columns = chooseColumns(data, detail);
  const said = columns.large ?? columns.detail;
  const links = readLinks(data.rows);
  const graph = orderLayers(
    data.rows,
    links,
    layerRows(data.rows, links, Number.POSITIVE_INFINITY),
  );
  const { layers, segments } = graph;
  const max = Math.max(...layers.map((layer) => layer.length));
  const r = Math.max(4, Math.min(10, 90 / Math.max(layers.length, 2 * max)));
  const step = (width - 2 * r - 4) / Math.max(layers.length - 1, 1);
  const room = height - words.above - words.below;
  const places = new Map<FlowNode, { readonly x: number; readonly y: number }>();
  layers.forEach((layer, index) => {
    layer.forEach((node, at) => {
      const y = words.above + (room * (at + 0.5)) / layer.length;
      places.set(node, { x: r + 2 + index * step, y });
    });
  });
  const lines = segments.flatMap(({ from, to }): Mark[] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return [];
    const toward = { x: b.x - a.x, y: b.y - a.y };
    const length = Math.hypot(toward.x, toward.y);
    const part = to.row ? (length - r - 2) / length : 1;
    const tip = { x: a.x + toward.x * part, y: a.y + toward.y * part };
    const line: Mark = {
      type: 'line',
      x1: a.x,
      y1: a.y,
      x2: tip.x,
      y2: tip.y,
      stroke: 'ink-3',
      strokeWidth: 1.2,
    };
    return to.row && length > 2 * r + 10 ? [line, drawHead(tip, toward, 'ink-3')] : [line];
  });
  const steps = [...places].flatMap(([{ row }, { x, y }]): Mark[] => {
    if (!row) return [];
    const cell = said === undefined ? undefined : row.cells[said];
    const named = row.id === context.named;
    const disc = drawStep(x, y, r, cell?.missing !== undefined, named);
    if (columns.large === undefined || cell?.value === undefined || layers.length > 6)
      return [disc];
    const half = context.measure(cell.text, numberSize, 600) / 2;
    const number: Mark = {
      type: 'text',
      lines: [cell.text],
      size: numberSize,
      weight: 600,
      anchor: 'middle',
      x: Math.max(half, Math.min(width - half, x)),
      y: y - r - 7,
      fill: named ? 'accent' : 'ink',
      halo: true,
    };
    return [disc, number];
  });
  const only = (layer: readonly FlowNode[] | undefined) =>
    layer?.length === 1 ? layer[0]?.row : undefined;
  const [first, last] = [only(layers[0]), only(layers.at(-1))];
  const between = [...places].flatMap(([{ row }, { x, y }]) =>
    row && row.id === context.named && row !== first && row !== last
      ? [nameStep(row, { x, y: y + r + 5 + nameSize }, context)]
      : [],
  );
  const names = [
    ...between,
    ...(first ? [nameEnd(first, 'first', context)] : []),
    ...(last && last !== first ? [nameEnd(last, 'last', context)] : []),
  ];
  return { width, height, marks: [...lines, ...steps, ...names], legend: [] };
}
