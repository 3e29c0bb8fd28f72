import { arrangeDrawing } from './arrange-drawing.ts';
import { type CardMark, placeRule } from './card-mark.ts';
import type { CardFrame, CardMap, CardView } from './card-view.ts';
import { placeCounts } from './draw-counts.ts';
import { bottomOf, drawFrame, edges, innerWidth } from './draw-frame.ts';
import { drawMap, fitInto } from './draw-map.ts';
import { placeReadout } from './draw-readout.ts';
import { type Colours, coloursOf } from './paint.ts';
import { placeTitle } from './place-title.ts';

const titleSizes = [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27] as const;
const columnGap = 48;

/** Words above, the map on the right, and facts or marks below a hairline. */
function drawEntry(
  view: CardView,
  frame: CardFrame,
  map: CardMap | undefined,
  colours: Colours,
): CardMark[] {
  const bottom = bottomOf(frame);
  const readout = placeReadout(view.facts, innerWidth, colours);
  const counts = placeCounts(view.counts, innerWidth, colours);
  const parts = [counts, readout].filter((part) => part !== undefined);
  const height = parts.reduce((sum, part) => sum + part.height + 22, 0);
  const ruleTop = bottom - height;
  let y = ruleTop + 18;
  const foot = parts.flatMap((part) => {
    const drawn = part.draw(edges.left, y);
    y += part.height + 22;
    return drawn;
  });
  const rule =
    parts.length > 0 ? [placeRule(edges.left, ruleTop, innerWidth, 2, colours('hair'))] : [];
  const room = (parts.length > 0 ? ruleTop - 20 : bottom) - edges.top;
  // Stepped, so that many cards share a map of the same size.
  const scale = map ? Math.floor(fitInto(map, { width: 400, height: room - 8 }) * 50) / 50 : 0;
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
      ? drawMap(
          map,
          view.map.here,
          scale,
          edges.right - mapWidth,
          edges.top + 8 + Math.max(0, (room - 8 - map.height * scale) / 2),
          colours,
        )
      : [];
  return [...title.draw(edges.left, edges.top), ...drawnMap, ...rule, ...foot];
}

/** Marks in paint order on a ground of 1200 × 630 units. */
export interface DrawnCard {
  readonly ground: string;
  readonly marks: readonly CardMark[];
}

/** @param map the map named by the view */
export function drawCard(view: CardView, frame: CardFrame, map?: CardMap): DrawnCard {
  const colours = coloursOf(frame.colours);
  const body =
    view.drawing === undefined
      ? drawEntry(view, frame, map, colours)
      : arrangeDrawing(view, view.drawing, frame, colours).draw(view.drawing.svg);
  return { ground: colours('paper'), marks: [...drawFrame(frame, view, colours), ...body] };
}
