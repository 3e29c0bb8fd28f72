import { drawScene, type DrawOptions, escapeMarkup } from '../charts/draw/draw-scene.ts';
import { placeLegend } from '../charts/draw/place-legend.ts';
import { drawingWidths, leading, textSize } from '../charts/shared/chart-data.ts';
import { darkPalette, lightPalette, type Palette } from '../charts/shared/palette.ts';
import type { GroupMark, Mark, Paint, Scene } from '../charts/shared/scene.ts';
import { wrapText } from '../charts/shared/wrap-text.ts';
import { type Family, measureText, outlineText, type Weight } from '../fonts/typeset.ts';

/** What stands around the drawing in a picture that leaves the site. */
export interface PictureFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Lines below the drawing: note, source, portal with address and licence. */
  readonly foot: readonly string[];
  readonly lang: string;
  /** The portal's accent, if it has its own. */
  readonly accent?: string;
}

const margin = 28;
const titleSize = 23;

function paintWith(palette: Palette, accent?: string): (paint: Paint) => string {
  return (paint) =>
    paint === 'none' ? 'none' : paint === 'accent' && accent ? accent : palette[paint];
}

/** Lines of words of one family as outlines, from a baseline down. */
function setLines(
  lines: readonly string[],
  y: number,
  size: number,
  colour: string,
  family: Family,
  weight: Weight,
): string {
  return lines
    .map((line, index) => {
      const place = `translate(${margin} ${Math.round((y + index * size * leading) * 10) / 10})`;
      return `<path transform="${place}" fill="${colour}" d="${outlineText(line, size, weight, family)}"/>`;
    })
    .join('');
}

/**
 * A figure as a picture of its own: title, drawing, legend, note and source, in fixed light colours,
 * all words as outlines, so that it looks alike in a slide, a browser and on paper.
 * @returns an SVG document, 816 units wide
 */
export function drawPicture(scene: Scene, frame: PictureFrame): string {
  const width = drawingWidths.wide + 2 * margin;
  const paint = paintWith(lightPalette, frame.accent);
  const measure = (family: Family) => (text: string, size: number, weight?: Weight) =>
    measureText(text, size, weight, family);
  const wrap = (text: string, size: number, family: Family, weight: Weight) =>
    wrapText(text, drawingWidths.wide, size, measure(family), weight);
  const title = wrap(frame.title, titleSize, 'serif', 500);
  const subtitle = wrap(frame.subtitle, textSize + 1, 'sans', 400);
  const foot = frame.foot.map((text) => wrap(text, textSize - 1, 'sans', 400));
  let y = margin + titleSize;
  let body = setLines(title, y, titleSize, paint('ink'), 'serif', 500);
  y += title.length * titleSize * leading;
  body += setLines(subtitle, y, textSize + 1, paint('ink-2'), 'sans', 400);
  y += subtitle.length * (textSize + 1) * leading + 6;
  const legend = placeLegend(scene, drawingWidths.wide, measureText);
  const marks: Mark[] = [
    { type: 'group', x: margin, y, marks: legend.marks } satisfies GroupMark,
    { type: 'group', x: margin, y: y + legend.height, marks: scene.marks } satisfies GroupMark,
  ];
  y += legend.height + scene.height + 26;
  for (const lines of foot) {
    body += setLines(lines, y, textSize - 1, paint('ink-2'), 'sans', 400);
    y += lines.length * (textSize - 1) * leading + 3;
  }
  const height = Math.ceil(y + margin / 2);
  const options: DrawOptions = {
    paint,
    prefix: 'f',
    outline: (text, size, weight) => outlineText(text, size, weight),
    measure: (text, size, weight) => measureText(text, size, weight),
  };
  const drawing = drawScene({ width, height, marks }, options, [
    ['width', String(width)],
    ['height', String(height)],
    ['role', 'img'],
    ['xml:lang', frame.lang],
  ]);
  const words = `<title>${escapeMarkup(frame.title)}</title><desc>${escapeMarkup(frame.description)}</desc>`;
  const ground = `<rect width="${width}" height="${height}" fill="${paint('paper')}"/>`;
  return drawing.replace(/^<svg[^>]*>/, (head) => `${head}${words}${ground}${body}`);
}

/**
 * A drawing without words, small, in the colours of the reader's theme: for lists of figures.
 * @returns an SVG document
 */
export function drawThumbnail(scene: Scene): string {
  const paint = (name: Paint) => (name === 'none' ? 'none' : `var(--${name})`);
  const drawing = drawScene(scene, { paint, prefix: 't', wordless: true }, [
    ['xmlns', 'http://www.w3.org/2000/svg'],
  ]);
  const used = [...new Set(drawing.match(/var\(--[a-z0-9-]+\)/g))].map(
    (name) => name.slice(6, -1) as keyof Palette,
  );
  const variables = (palette: Palette) =>
    used.map((name) => `--${name}:${palette[name]}`).join(';');
  const style = `<style>:root{${variables(lightPalette)}}@media(prefers-color-scheme:dark){:root{${variables(darkPalette)}}}</style>`;
  return drawing.replace(/^<svg[^>]*>/, (head) => `${head}${style}`);
}
