import {
  drawingBox,
  drawPicture,
  type PictureFrame,
  pictureSize,
} from '../../figures/draw-picture.ts';
import { drawThumbnail } from '../../figures/draw-thumbnail.ts';
import { placeThumbnail } from '../../figures/place-thumbnail.ts';
import { dataObject, plainTable } from '../../figures/downloads.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { type Shared, shareReads } from '../../domain/reads/share-reads.ts';
import { toCsv } from '../../exports/csv.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import type { Locale } from '../../i18n/locales.ts';
import { turnAt } from './figure-turns.ts';
import { viewFigureIn } from './figure-views.ts';
import { figureMetadata } from './figure-metadata.ts';
import { pictureFrame } from './picture-frame.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

export interface FigureFile {
  readonly name: string;
  readonly write: (view: FigureView) => string | Uint8Array;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const frames = new WeakMap<FigureView, Shared<PictureFrame>>();

/** Frame of a figure's picture, computed once: its page needs the size, its file the drawing. */
function frameOf(portal: Portal, view: FigureView): PictureFrame {
  const frame = frames.get(view) ?? shareReads(() => pictureFrame(portal, view));
  frames.set(view, frame);
  return frame();
}

/** SVG of a figure; `figure.png` is rendered from it after the pages. */
function picture(portal: Portal, view: FigureView): string {
  if (!view.wide) throw new Error(`The figure "${view.id}" has no drawing`);
  return drawPicture(view.wide, frameOf(portal, view));
}

const numbers = remember('numbers', (portal): readonly FigureFile[] => [
  {
    name: 'data.csv',
    write: (view) => {
      const { head, rows } = plainTable(view);
      return toCsv([head, ...rows]);
    },
  },
  {
    name: 'data.xlsx',
    write: (view) => {
      const { head, rows } = plainTable(view);
      const { title, subtitle, foot } = pictureFrame(portal, view);
      return toXlsx(view.id, head, rows, [title, subtitle, ...foot]);
    },
  },
  { name: 'data.json', write: (view) => json(dataObject(view)) },
]);

const drawings = remember('drawings', (portal): readonly FigureFile[] => [
  { name: 'figure.svg', write: (view) => picture(portal, view) },
  {
    name: 'thumbnail.svg',
    write: (view) => {
      const scene = placeThumbnail(view);
      return scene ? drawThumbnail(scene) : '';
    },
  },
]);

const always = remember('always', (portal): readonly FigureFile[] => [
  { name: 'metadata.json', write: (view) => json(figureMetadata(portal, view)) },
]);

/**
 * Files of a figure: none for a choice of its entries, whose page makes them in the browser; no numbers if they may
 * not be redistributed, no picture if nothing is drawn.
 */
export function figureFiles(portal: Portal, view: FigureView): readonly FigureFile[] {
  if (turnAt(portal, view.id, view.part)) return [];
  return [
    ...(view.table && view.figure.redistribute ? numbers(portal) : []),
    ...(view.isDrawn ? drawings(portal) : []),
    ...always(portal),
  ];
}

/** File names of a figure, independent of its numbers. */
export const figureFileNames = remember(
  'figureFileNames',
  (portal, id: string, part: string, locale: Locale): readonly string[] =>
    figureFiles(portal, viewFigureIn(portal, id, part, locale)).map(({ name }) => name),
);

/** Size of `figure.png`, twice that of the SVG; undefined if nothing is drawn. */
export function figurePictureSize(
  portal: Portal,
  view: FigureView,
): { readonly width: number; readonly height: number } | undefined {
  if (!view.wide) return undefined;
  const { width, height } = pictureSize(view.wide, frameOf(portal, view));
  return { width: 2 * width, height: 2 * height };
}

/** Drawing of a figure as an image in a page. */
export interface ShownPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Only the drawing of a figure, as a fragment of `figure.svg`: the page has the words around it.
 * @param pageHref address of the figure's page, in the folder of the file
 * @returns undefined if nothing is drawn
 */
export function showPicture(
  portal: Portal,
  view: FigureView,
  pageHref: string,
): ShownPicture | undefined {
  if (!view.wide) return undefined;
  const { x, y, width, height } = drawingBox(view.wide, frameOf(portal, view));
  return {
    src: `${pageHref}figure.svg#svgView(viewBox(${x},${y},${width},${height}))`,
    width,
    height,
  };
}
