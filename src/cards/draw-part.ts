import type { Mark, Scene } from '../charts/tools/model/scene.ts';
import { drawMarks } from '../charts/tools/svg/draw-scene.ts';
import { placeLegend } from '../charts/tools/svg/place-legend.ts';
import { openLettering } from '../fonts/lettering.ts';
import { measureText } from '../fonts/typeset.ts';
import type { CardDrawing, DrawingSize } from './card-view.ts';
import { coloursOf } from './paint.ts';

/** Including its legend. */
export function partSize(scene: Scene): DrawingSize {
  const { height } = placeLegend(scene, scene.width, measureText);
  return { width: scene.width, height: scene.height + height };
}

/** With its legend, words as outlines. */
export function drawPart(scene: Scene, colours: Readonly<Record<string, string>>): CardDrawing {
  const legend = placeLegend(scene, scene.width, measureText);
  const marks: Mark[] = [
    { type: 'group', x: 0, y: 0, marks: legend.marks },
    { type: 'group', x: 0, y: legend.height, marks: scene.marks },
  ];
  const svg = drawMarks(marks, {
    paint: coloursOf(colours),
    prefix: 'd',
    lettering: openLettering(),
  });
  return { svg, width: scene.width, height: scene.height + legend.height };
}
