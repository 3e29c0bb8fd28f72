import { type ChartData, drawingWidths, type PlaceContext } from '../../tools/model/chart-data.ts';
import type { Scene } from '../../tools/model/scene.ts';
import { chooseColumns, measureLongest } from './describe-box.ts';
import { layerRows, readLinks } from './layer-rows.ts';
import { type FlowGraph, orderLayers } from './order-layers.ts';
import { placeAcross, shareWidth } from './place-across.ts';
import { narrowestBox, placeDown } from './place-down.ts';

export interface FlowOptions {
  /**
   * Id of the column printed below the label, or large above it if it holds numbers; by default the first
   * numbers.
   */
  readonly detail?: string;
}

/** Max layers side by side, and max boxes in one of them. */
const maxLayers = 5;
const maxBoxes = 12;

/**
 * A flow: words with a rule, and arrows along the links of rows. Rows are layered by their longest path from a
 * row without incoming links; a link that closes a cycle is drawn against the flow. Numbers are printed, not
 * drawn to scale.
 */
export function placeFlow(data: ChartData, options: FlowOptions, context: PlaceContext): Scene {
  const columns = chooseColumns(data, options.detail);
  const links = readLinks(data.rows);
  const longest = measureLongest(data, columns, context);
  const arrange = (max: number) => orderLayers(data.rows, links, layerRows(data.rows, links, max));
  if (context.width >= drawingWidths.wide) {
    const graph = arrange(Number.POSITIVE_INFINITY);
    const { box } = shareWidth(context.width, graph.layers.length);
    const fits =
      graph.layers.length <= maxLayers &&
      graph.layers.every((layer) => layer.length <= maxBoxes) &&
      box >= Math.max(110, longest + 10);
    if (fits) return placeAcross(graph, columns, context);
  }
  // As many side by side as keep every word whole.
  let graph: FlowGraph = arrange(1);
  for (const max of [4, 3, 2]) {
    const wider = arrange(max);
    if (narrowestBox(wider, context.width) < Math.max(120, longest)) continue;
    graph = wider;
    break;
  }
  return placeDown(graph, columns, context);
}
