import { type AlluvialData, placeAlluvial } from '../charts/kinds/alluvial/place-alluvial.ts';
import { drawingWidths } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { measureText } from '../fonts/typeset.ts';

export function drawAlluvial(data: AlluvialData): { readonly wide: Scene; readonly narrow: Scene } {
  const draw = (width: number) =>
    placeAlluvial(data, { width, measure: measureText, format: String, rangeSign: '–' });
  return { wide: draw(drawingWidths.wide), narrow: draw(drawingWidths.narrow) };
}
