import { boxesOf } from '../charts/tools/marks/mark-boxes.ts';
import { darkPalette, lightPalette, type Palette } from '../charts/tools/paint/palette.ts';
import type { Mark, Paint, Scene } from '../charts/tools/model/scene.ts';
import { drawScene } from '../charts/tools/svg/draw-scene.ts';
import { measureText, outlineText } from '../fonts/typeset.ts';
import type { FigureKind } from '../schemas/figure.ts';

/** Size of a thumbnail, in the units of a narrow drawing. */
export const thumbnailSize = { width: 320, height: 200 } as const;
/** Words of a drawing that is scaled to less than this cannot be read: they are left out. */
const legible = 0.6;
/** A part of a drawing is no less high than this: a single row would say nothing. */
const leastPart = 110;

/** Kinds whose parts are seen together or not at all; of others the upper part says what the figure says. */
const wholeKinds: ReadonlySet<FigureKind> = new Set([
  'column',
  'line',
  'network',
  'scatter',
  'slope',
  'three-star',
  'treemap',
]);

/** Kinds that show a row in several places, on the land and in a list below it, or as a field of units. */
const spreadsRows = (kind: FigureKind) =>
  kind.includes('map') || kind === 'choropleth' || kind === 'waffle';

/** Boxes that stay whole: those of marks, and of all marks of a row, which are its label and its values. */
function listSolids(kind: FigureKind, scene: Scene): { top: number; bottom: number }[] {
  const boxes = [...boxesOf(scene.marks, measureText)].filter(
    // An upright line of an axis may be cut.
    ({ mark, left, right }) => mark.type !== 'line' || right - left > 1,
  );
  const rows = Map.groupBy(spreadsRows(kind) ? [] : boxes, ({ mark }) => mark.row);
  rows.delete(undefined);
  const spans = [...rows.values()].map((row) => ({
    top: Math.min(...row.map(({ top }) => top)),
    bottom: Math.max(...row.map(({ bottom }) => bottom)),
  }));
  return [...boxes, ...spans];
}

/** The lowest height at which a drawing can be cut without cutting a mark or a row. */
function findCut(kind: FigureKind, scene: Scene): number | undefined {
  const solids = listSolids(kind, scene);
  for (let y = thumbnailSize.height; y >= leastPart; y -= 1) {
    if (solids.every(({ top, bottom }) => bottom <= y - 2 || top >= y)) return y;
  }
  return undefined;
}

/** The marks of a drawing above a height. */
function keepAbove(marks: readonly Mark[], height: number, shift = 0): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.type === 'group') {
      const inner = keepAbove(mark.marks, height, shift + (mark.y ?? 0));
      return inner.length > 0 ? [{ ...mark, marks: inner }] : [];
    }
    const [box] = boxesOf([mark], measureText);
    return box && box.top + shift < height ? [mark] : [];
  });
}

/** The scene that shows most when it is as small as a thumbnail. */
function chooseScene(wide: Scene, narrow: Scene): Scene {
  const scaleOf = ({ width, height }: Scene) =>
    Math.min(thumbnailSize.width / width, thumbnailSize.height / height);
  return scaleOf(wide) > scaleOf(narrow) ? wide : narrow;
}

/**
 * A drawing for lists of figures, in the colours of the reader's theme: its first rows, or all of it where
 * its parts belong together; never cut through a mark. Words are outlines; where they would be too small
 * to be read there are none.
 * @returns an SVG document, at most as large as a thumbnail
 */
export function drawThumbnail(kind: FigureKind, wide: Scene, narrow: Scene): string {
  const tall = narrow.height > thumbnailSize.height;
  const cut = tall && !wholeKinds.has(kind) ? findCut(kind, narrow) : undefined;
  const scene = cut === undefined && tall ? chooseScene(wide, narrow) : narrow;
  const height = cut ?? scene.height;
  const scale = Math.min(thumbnailSize.width / scene.width, thumbnailSize.height / height);
  const paint = (name: Paint) => (name === 'none' ? 'none' : `var(--${name})`);
  const drawing = drawScene(
    { width: scene.width, height, marks: keepAbove(scene.marks, height) },
    {
      paint,
      prefix: 't',
      wordless: scale < legible,
      outline: (text, size, weight) => outlineText(text, size, weight),
      measure: (text, size, weight) => measureText(text, size, weight),
    },
    [
      ['width', String(Math.round(scene.width * scale))],
      ['height', String(Math.round(height * scale))],
    ],
  );
  const used = [...new Set(drawing.match(/var\(--[a-z0-9-]+\)/g))].map(
    (name) => name.slice(6, -1) as keyof Palette,
  );
  const variables = (palette: Palette) =>
    used.map((name) => `--${name}:${palette[name]}`).join(';');
  const style = `<style>:root{${variables(lightPalette)}}@media(prefers-color-scheme:dark){:root{${variables(darkPalette)}}}</style>`;
  return drawing.replace(/^<svg[^>]*>/, (head) => `${head}${style}`);
}
