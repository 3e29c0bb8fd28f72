import { drawScene } from '../charts/tools/svg/draw-scene.ts';
import type { DrawOptions } from '../charts/tools/svg/draw-options.ts';
import { escapeMarkup } from '../charts/tools/svg/markup.ts';
import { placeLegend } from '../charts/tools/svg/place-legend.ts';
import { drawingWidths, leading, textSize } from '../charts/tools/model/chart-data.ts';
import { lightPalette, type Palette } from '../charts/tools/paint/palette.ts';
import type { GroupMark, Mark, Paint, Scene } from '../charts/tools/model/scene.ts';
import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { type Shared, shareReads } from '../domain/reads/share-reads.ts';
import { type Lettering, openLettering } from '../fonts/lettering.ts';
import { type Family, measureText, type Weight } from '../fonts/typeset.ts';

export interface PictureFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Lines below the drawing: note, source, portal with address and licence. */
  readonly foot: readonly string[];
  readonly lang: string;
  /** The portal's own colours. */
  readonly own?: Partial<Palette>;
}

const margin = 28;
const titleSize = 23;

function paintWith(palette: Palette, own: Partial<Palette> = {}): (paint: Paint) => string {
  return (paint) => (paint === 'none' ? 'none' : (own[paint] ?? palette[paint]));
}

/** Outlines, downwards from a baseline. */
function setLines(
  lettering: Lettering,
  lines: readonly string[],
  y: number,
  size: number,
  colour: string,
  family: Family,
  weight: Weight,
): string {
  return lines
    .map((text, index) => {
      const baseline = Math.round((y + index * size * leading) * 10) / 10;
      return lettering.draw({ text, size, weight, family }, margin, baseline, colour);
    })
    .join('');
}

interface PictureLayout {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly foot: readonly (readonly string[])[];
  readonly legend: ReturnType<typeof placeLegend>;
  /** Upper edges of the subtitle, the legend with the drawing, and the foot. */
  readonly tops: { readonly subtitle: number; readonly drawing: number; readonly foot: number };
  readonly height: number;
}

const width = drawingWidths.wide + 2 * margin;
const subtitleSize = textSize + 1;
const footSize = textSize - 1;
/** Lines of a statement in the foot, plus a small gap after it. */
const footHeight = (lines: readonly string[]) => lines.length * footSize * leading + 3;

const layouts = new WeakMap<
  PictureFrame,
  { readonly of: Scene; readonly layout: Shared<PictureLayout> }
>();

/** Cached for both the size and the drawing of a picture. */
function layOut(scene: Scene, frame: PictureFrame): PictureLayout {
  const known = layouts.get(frame);
  if (known?.of === scene) return known.layout();
  const layout = shareReads(() => makeLayout(scene, frame));
  layouts.set(frame, { of: scene, layout });
  return layout();
}

function makeLayout(scene: Scene, frame: PictureFrame): PictureLayout {
  const wrap = (text: string, size: number, family: Family, weight: Weight) =>
    wrapText(
      text,
      drawingWidths.wide,
      size,
      (part, partSize, partWeight) => measureText(part, partSize, partWeight, family),
      weight,
    );
  const title = wrap(frame.title, titleSize, 'serif', 500);
  const subtitle = wrap(frame.subtitle, subtitleSize, 'sans', 400);
  const foot = frame.foot.map((text) => wrap(text, footSize, 'sans', 400));
  const legend = placeLegend(scene, drawingWidths.wide, measureText);
  const subtitleTop = margin + titleSize + title.length * titleSize * leading;
  const drawingTop = subtitleTop + subtitle.length * subtitleSize * leading + 6;
  const footTop = drawingTop + legend.height + scene.height + 26;
  const end = foot.reduce((y, lines) => y + footHeight(lines), footTop);
  return {
    title,
    subtitle,
    foot,
    legend,
    tops: { subtitle: subtitleTop, drawing: drawingTop, foot: footTop },
    height: Math.ceil(end + margin / 2),
  };
}

export function pictureSize(
  scene: Scene,
  frame: PictureFrame,
): { readonly width: number; readonly height: number } {
  return { width, height: layOut(scene, frame).height };
}

/** In the units of the picture. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Padding around a drawing for letters that overhang its edges; less than the distance to the words around.
 */
const slack = 8;

/** Without the words above and below. */
export function drawingBox(scene: Scene, frame: PictureFrame): PictureBox {
  const { legend, tops } = layOut(scene, frame);
  return {
    x: margin - slack,
    y: Math.round(tops.drawing - slack),
    width: drawingWidths.wide + 2 * slack,
    height: Math.ceil(legend.height + scene.height + 2 * slack),
  };
}

/**
 * A standalone picture: title, drawing, legend, note and source, in fixed light colours, with words as outlines
 * so that it looks the same in a slide, a browser and on paper.
 * @returns an SVG document, 816 units wide
 */
export function drawPicture(scene: Scene, frame: PictureFrame): string {
  const paint = paintWith(lightPalette, frame.own);
  const { title, subtitle, foot, legend, tops, height } = layOut(scene, frame);
  const lettering = openLettering();
  let body = setLines(lettering, title, margin + titleSize, titleSize, paint('ink'), 'serif', 500);
  body += setLines(lettering, subtitle, tops.subtitle, subtitleSize, paint('ink-2'), 'sans', 400);
  let y = tops.foot;
  for (const lines of foot) {
    body += setLines(lettering, lines, y, footSize, paint('ink-2'), 'sans', 400);
    y += footHeight(lines);
  }
  const top = tops.drawing;
  const marks: Mark[] = [
    { type: 'group', x: margin, y: top, marks: legend.marks } satisfies GroupMark,
    { type: 'group', x: margin, y: top + legend.height, marks: scene.marks } satisfies GroupMark,
  ];
  const options: DrawOptions = { paint, prefix: 'f', lettering };
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
