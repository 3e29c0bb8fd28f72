import { escapeMarkup } from '../charts/tools/svg/markup.ts';
import { type CardMark, placeRule, placeSymbol } from './card-mark.ts';
import type { CardFrame, CardView } from './card-view.ts';
import type { Colours } from './paint.ts';
import { drawBlock, fitBlock, setBlock } from './text-block.ts';

export const edges = { left: 64, right: 1136, top: 124, bottom: 586 } as const;
export const innerWidth = edges.right - edges.left;

const markSize = 34;
const noticeStyle = { family: 'sans', weight: 400, leading: 1.3 } as const;

/** Notice of an invented portal at the foot of the card; undefined for a real one. */
function placeNotice(text: string | undefined) {
  if (!text) return undefined;
  const room = { width: innerWidth - 20, height: 60, lines: 2 };
  return fitBlock(text, room, noticeStyle, [21, 19, 17]);
}

/** Lower edge of the content, above the notice. */
export function bottomOf({ fictional }: CardFrame): number {
  const notice = placeNotice(fictional);
  return notice ? edges.bottom - notice.height - 14 : edges.bottom;
}

/** The portal's mark, or the default one. */
function drawBrand({ mark }: CardFrame, colours: Colours): CardMark[] {
  if (mark === undefined) {
    const accented: Colours = (paint) => colours(paint === 'paper' ? 'paper' : 'accent');
    return placeSymbol('crown', 2.3, edges.left + markSize / 2, 66, accented);
  }
  const svg = `<image width="${markSize}" height="${markSize}" href="${escapeMarkup(mark)}"/>`;
  return [{ type: 'shape', x: edges.left, y: 66 - markSize / 2, svg }];
}

export function drawFrame(frame: CardFrame, view: CardView, colours: Colours): CardMark[] {
  const kind = setBlock(view.kind, innerWidth / 2, {
    family: 'sans',
    weight: 400,
    size: 25,
    leading: 1.3,
  });
  const nameLeft = edges.left + markSize + 14;
  const room = { width: edges.right - kind.width - 40 - nameLeft, height: 66, lines: 2 };
  const name = fitBlock(
    frame.site,
    room,
    { family: frame.headings, weight: 600, leading: 1.14 },
    [34, 30, 26, 23, 20],
  );
  const notice = placeNotice(frame.fictional);
  const noticeTop = notice ? edges.bottom - notice.height + 8 : 0;
  return [
    ...drawBrand(frame, colours),
    ...drawBlock(name, nameLeft, 66 - name.height / 2, colours('ink')),
    ...drawBlock(kind, edges.right - kind.width, 66 - kind.height / 2, colours('ink-2')),
    placeRule(edges.left, 102, innerWidth, 2.5, colours('ink')),
    ...(notice
      ? [
          placeRule(edges.left, noticeTop, 4, notice.height, colours('accent')),
          ...drawBlock(notice, edges.left + 20, noticeTop, colours('ink')),
        ]
      : []),
  ];
}
