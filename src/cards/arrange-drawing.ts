import type { CardMark } from './card-mark.ts';
import type { CardFrame, CardView, DrawingSize } from './card-view.ts';
import { bottomOf, edges, innerWidth } from './draw-frame.ts';
import { fitInto } from './draw-map.ts';
import type { Colours } from './paint.ts';
import { placeTitle } from './place-title.ts';

const besideSizes = [52, 46, 42, 38, 34, 31, 28, 25, 22] as const;
const aboveSizes = [64, 50, 46, 42, 38, 34, 31, 28] as const;

/** Max enlargement of a drawing: beyond it, its words would be louder than the title. */
const mostScale = 1.9;
const columnGap = 48;

interface Arrangement {
  /** Share of the card that the drawing covers. */
  readonly covers: number;
  readonly draw: (svg: string) => CardMark[];
}

const put = (svg: string, scale: number, x: number, y: number): CardMark => ({
  type: 'shape',
  x,
  y,
  isOwn: true,
  svg: `<g transform="scale(${scale})">${svg}</g>`,
});

const areaOf = ({ width, height }: DrawingSize, scale: number) => width * height * scale ** 2;

/** Title over the full width, drawing below it. */
function stack(view: CardView, size: DrawingSize, frame: CardFrame, colours: Colours): Arrangement {
  const bottom = bottomOf(frame);
  const room = { width: innerWidth, height: 166, lines: 3, sizes: aboveSizes };
  const title = placeTitle({ ...view, lead: undefined }, frame, room, colours);
  const top = edges.top + title.height + 22;
  const box = { width: innerWidth, height: bottom - top + 16 };
  const scale = Math.min(mostScale, fitInto(size, box));
  const left = edges.left + (innerWidth - size.width * scale) / 2;
  return {
    covers: areaOf(size, scale),
    draw: (svg) => [...title.draw(edges.left, edges.top), put(svg, scale, left, top)],
  };
}

/** Title on the left, drawing on the right. */
function stand(view: CardView, size: DrawingSize, frame: CardFrame, colours: Colours): Arrangement {
  const height = bottomOf(frame) - edges.top;
  const scale = Math.min(mostScale, fitInto(size, { width: 640, height: height - 8 }));
  const width = innerWidth - size.width * scale - columnGap;
  const title = placeTitle(view, frame, { width, height, lines: 9, sizes: besideSizes }, colours);
  const top = edges.top + 8 + Math.max(0, (height - 8 - size.height * scale) / 2);
  return {
    covers: areaOf(size, scale),
    draw: (svg) => [
      ...title.draw(edges.left, edges.top),
      put(svg, scale, edges.right - size.width * scale, top),
    ],
  };
}

/** The arrangement that gives the drawing more of the card. */
export function arrangeDrawing(
  view: CardView,
  size: DrawingSize,
  frame: CardFrame,
  colours: Colours,
): Arrangement {
  const [above, beside] = [stack, stand].map((way) => way(view, size, frame, colours));
  return (above as Arrangement).covers > (beside as Arrangement).covers
    ? (above as Arrangement)
    : (beside as Arrangement);
}

/** The drawing that covers most of a card. */
export function chooseDrawing<T extends DrawingSize>(
  view: CardView,
  frame: CardFrame,
  sizes: readonly T[],
): T | undefined {
  const covers = (size: T) => arrangeDrawing(view, size, frame, () => '').covers;
  return sizes.toSorted((a, b) => covers(b) - covers(a))[0];
}
