import { drawSymbol } from '../charts/tools/svg/draw-definitions.ts';
import { escapeMarkup } from '../charts/tools/svg/markup.ts';
import { cardSize, type CardFrame, type CardView } from './card-view.ts';
import type { Colours } from './paint.ts';
import { drawBlock, fitBlock, setBlock } from './text-block.ts';

/** The edges between which everything stands. */
export const edges = { left: 64, right: 1136, top: 124, bottom: 586 } as const;
export const innerWidth = edges.right - edges.left;

const markSize = 34;
const noticeStyle = { family: 'sans', weight: 400, leading: 1.3 } as const;

/** What is said of an invented portal, at the foot of the card; undefined for a real one. */
function placeNotice(text: string | undefined) {
  if (!text) return undefined;
  const room = { width: innerWidth - 20, height: 60, lines: 2 };
  return fitBlock(text, room, noticeStyle, [21, 19, 17]);
}

/** Lower edge of what stands above the notice. */
export function bottomOf({ fictional }: CardFrame): number {
  const notice = placeNotice(fictional);
  return notice ? edges.bottom - notice.height - 14 : edges.bottom;
}

/** Our mark, or that of the portal. */
function drawBrand({ mark }: CardFrame, colours: Colours): string {
  if (mark === undefined) {
    return `<g transform="translate(${edges.left + markSize / 2} 66)">${drawSymbol('crown', 2.3, (paint) => colours(paint === 'paper' ? 'paper' : 'accent'))}</g>`;
  }
  return `<image x="${edges.left}" y="${66 - markSize / 2}" width="${markSize}" height="${markSize}" href="${escapeMarkup(mark)}"/>`;
}

/** The ground, the name of the portal, the kind of page, and what is said of an invented portal. */
export function drawFrame(frame: CardFrame, view: CardView, colours: Colours): string {
  const kind = setBlock(view.kind, innerWidth / 2, {
    ...{ family: 'sans', weight: 400, size: 25, leading: 1.3 },
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
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours('paper')}"/>`,
    drawBrand(frame, colours),
    drawBlock(name, nameLeft, 66 - name.height / 2, colours('ink')),
    drawBlock(kind, edges.right - kind.width, 66 - kind.height / 2, colours('ink-2')),
    `<rect x="${edges.left}" y="102" width="${innerWidth}" height="2.5" fill="${colours('ink')}"/>`,
    ...(notice
      ? [
          `<rect x="${edges.left}" y="${noticeTop}" width="4" height="${notice.height}" fill="${colours('accent')}"/>`,
          drawBlock(notice, edges.left + 20, noticeTop, colours('ink')),
        ]
      : []),
  ].join('');
}
