import type { CardFrame, CardView } from './card-view.ts';
import type { CardPart } from './draw-readout.ts';
import type { Colours } from './paint.ts';
import { drawBlock, fitBlock, setBlock, type TextBlock } from './text-block.ts';

export interface TitleRoom {
  readonly width: number;
  readonly height: number;
  /** Max lines of the title. */
  readonly lines: number;
  /** Title sizes, largest first. */
  readonly sizes: readonly [number, ...number[]];
}

const small = { family: 'sans', weight: 400, size: 25, leading: 1.34 } as const;
const leadGap = 22;
/** Title sizes that allow a lead below. */
const mostBesideLead = 76;
const leastBesideLead = 40;
const leadStyle = { weight: 400, leading: 1.34 } as const;

/** Leading sentences of a text, from all of them down to one. */
function* shorten(text: string): Generator<string> {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  const sentences = [...segments].map(({ segment }) => segment);
  for (let n = sentences.length; n > 0; n--) yield sentences.slice(0, n).join('').trim();
}

/** As many whole sentences as fit; undefined if none does. */
function fitLead(
  text: string,
  family: CardFrame['headings'],
  width: number,
  height: number,
): TextBlock | undefined {
  for (const part of shorten(text)) {
    for (const size of [31, 28, 25]) {
      const block = setBlock(part, width, { ...leadStyle, family, size });
      if (block.height <= height) return block;
    }
  }
  return undefined;
}

/**
 * Words at the head: place, title, original name, and as much of the lead as fits. The title is as large as
 * possible; nothing is cut.
 */
export function placeTitle(
  view: Pick<CardView, 'place' | 'title' | 'original' | 'lead'>,
  frame: Pick<CardFrame, 'headings'>,
  room: TitleRoom,
  colours: Colours,
): CardPart {
  const place = view.place ? setBlock(view.place, room.width, small) : undefined;
  const original = view.original ? setBlock(view.original, room.width, small) : undefined;
  const placeHeight = place ? place.height + 10 : 0;
  const originalHeight = original ? original.height + 16 : 0;
  const titleRoom = { ...room, height: room.height - placeHeight - originalHeight };
  const style = { family: frame.headings, weight: 500, leading: 1.14 } as const;
  const largest = fitBlock(view.title, titleRoom, style, room.sizes);
  const leadBelow = (above: TextBlock) =>
    view.lead &&
    fitLead(
      view.lead,
      frame.headings,
      Math.min(room.width, 980),
      titleRoom.height - above.height - leadGap,
    );
  // The title shrinks for its lead as long as it still reads as a title.
  const titles = room.sizes
    .filter((size) => size <= mostBesideLead && size >= leastBesideLead)
    .map((size) => setBlock(view.title, room.width, { ...style, size }))
    .filter(({ height, lines }) => height <= largest.height && lines.length <= room.lines);
  const title = (view.lead && titles.find((block) => leadBelow(block))) || largest;
  const lead = leadBelow(title);
  const named = placeHeight + title.height + originalHeight;
  const draw = (x: number, y: number) =>
    [
      place && drawBlock(place, x, y, colours('ink-2')),
      drawBlock(title, x, y + placeHeight, colours('ink')),
      original && drawBlock(original, x, y + placeHeight + title.height + 16, colours('ink-2')),
      lead && drawBlock(lead, x, y + named + leadGap, colours('ink')),
    ].flatMap((lines) => lines || []);
  return { height: named + (lead ? lead.height + leadGap : 0), draw };
}
