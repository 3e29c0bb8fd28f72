import { arrangeDrawing } from './arrange-drawing.ts';
import { type CardFrame, type CardMap, cardSize, type CardView } from './card-view.ts';
import { placeCounts } from './draw-counts.ts';
import { bottomOf, drawFrame, edges, innerWidth } from './draw-frame.ts';
import { drawMap, fitInto } from './draw-map.ts';
import { placeReadout } from './draw-readout.ts';
import { type Colours, coloursOf } from './paint.ts';
import { placeTitle } from './place-title.ts';

const titleSizes = [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27] as const;
const columnGap = 48;

/** Words above, the map at the right, and below a hairline the facts or the marks. */
function drawEntry(
  view: CardView,
  frame: CardFrame,
  map: CardMap | undefined,
  colours: Colours,
): string {
  const bottom = bottomOf(frame);
  const readout = placeReadout(view.facts, innerWidth, colours);
  const counts = placeCounts(view.counts, innerWidth, colours);
  const parts = [counts, readout].filter((part) => part !== undefined);
  const height = parts.reduce((sum, part) => sum + part.height + 22, 0);
  const ruleTop = bottom - height;
  let y = ruleTop + 18;
  const foot = parts.map((part) => {
    const drawn = part.draw(edges.left, y);
    y += part.height + 22;
    return drawn;
  });
  const rule =
    parts.length > 0
      ? `<rect x="${edges.left}" y="${ruleTop}" width="${innerWidth}" height="1.5" fill="${colours('hair')}"/>`
      : '';
  const room = (parts.length > 0 ? ruleTop - 20 : bottom) - edges.top;
  const scale = map ? fitInto(map, { width: 400, height: room - 8 }) : 0;
  const mapWidth = map ? map.width * scale : 0;
  const width = map ? innerWidth - mapWidth - columnGap : innerWidth;
  const title = placeTitle(
    view,
    frame,
    { width, height: room, lines: 5, sizes: titleSizes },
    colours,
  );
  const drawnMap =
    map && view.map
      ? `<g transform="translate(${edges.right - mapWidth} ${edges.top + 8 + Math.max(0, (room - 8 - map.height * scale) / 2)})">${drawMap(map, view.map.here, scale, colours)}</g>`
      : '';
  return title.draw(edges.left, edges.top) + drawnMap + rule + foot.join('');
}

/**
 * Draws a card.
 * @param map the map that its view names
 * @returns an SVG document of 1200 by 630 units in which all words are outlines
 */
export function drawCard(view: CardView, frame: CardFrame, map?: CardMap): string {
  const colours = coloursOf(frame.colours);
  const body =
    view.drawing === undefined
      ? drawEntry(view, frame, map, colours)
      : arrangeDrawing(view, view.drawing, frame, colours).draw(view.drawing.svg);
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawFrame(frame, view, colours)}${body}</svg>`;
}
