import { drawMarks, pagePaint } from '../charts/tools/svg/draw-scene.ts';
import { escapeMarkup } from '../charts/tools/svg/markup.ts';
import { keySize, placeKey } from '../charts/tools/svg/place-legend.ts';
import { leading, textSize } from '../charts/tools/model/chart-data.ts';
import { lightPalette } from '../charts/tools/paint/palette.ts';
import type { LegendItem, Scene } from '../charts/tools/model/scene.ts';
import { wrapText } from '../charts/tools/words/wrap-text.ts';
import { measureText } from '../fonts/typeset.ts';
import type { FigureView } from './view-figure.ts';

// A drawing as text for review and comparison: the content shown on a page, one element per line. Colours are
// named, so that a new palette does not change every drawing.

export interface PlainKey {
  /** Symbol as SVG markup in a square of `size`. */
  readonly sign: string;
  readonly size: number;
  readonly label: string;
  readonly detail: string | undefined;
  readonly series: string | undefined;
}

export interface PlainDrawing {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Content of its `<svg>`. */
  readonly marks: string;
  readonly legendTitle: string | undefined;
  readonly legend: readonly PlainKey[];
}

export type PageDrawing = 'full' | 'wide' | 'narrow';

const prefixes: Readonly<Record<PageDrawing, string>> = {
  full: 'drawing-f',
  wide: 'drawing-w',
  narrow: 'drawing-n',
};

/** Coordinates have one decimal, as in written drawings. */
const round = (value: number) => Math.round(value * 10) / 10;

function takeKey(item: LegendItem, index: number): PlainKey {
  const size = keySize(item);
  const prefix = `key-${index}`;
  return {
    sign: drawMarks(placeKey(item, 0, size / 2), { paint: pagePaint, prefix }),
    size,
    label: item.label,
    detail: item.detail,
    series: item.series,
  };
}

export function takeDrawing(view: FigureView, scene: Scene, which: PageDrawing): PlainDrawing {
  const prefix = prefixes[which];
  return {
    title: view.title,
    description: view.description,
    // As on the page.
    width: round(scene.width),
    height: round(scene.height),
    marks: drawMarks(scene.marks, { paint: pagePaint, prefix, meanings: 'all' }),
    legendTitle: scene.legendTitle,
    legend: scene.legend.map(takeKey),
  };
}

const oneLine = (text: string) => escapeMarkup(text.trim().replace(/\s+/g, ' '));
const step = textSize * leading;

function setWords(words: string, x: number, y: number, width: number): string {
  return wrapText(words.trim().replace(/\s+/g, ' '), width - x, textSize, measureText)
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(y + index * step)}" font-size="${textSize}">${escapeMarkup(line)}</text>`,
    )
    .join('');
}

const countLines = (markup: string) => markup.split('</text>').length - 1;

/** As a column below the drawing, with the total height. */
function setLegend({ width, height, legend, legendTitle }: PlainDrawing): [string, number] {
  let y = height;
  let markup = '';
  if (legendTitle !== undefined) {
    const words = setWords(legendTitle, 0, y + step, width);
    markup += words;
    y += countLines(words) * step;
  }
  for (const { sign, size, label, detail, series } of legend) {
    const words = setWords(detail ? `${label} · ${detail}` : label, size + 6, step, width);
    const meaning = series === undefined ? '' : ` data-s="${escapeMarkup(series)}"`;
    const top = step - 0.33 * textSize - size / 2;
    markup += `<g transform="translate(0 ${round(y)})"${meaning}><g transform="translate(0 ${round(top)})">${sign}</g>${words}</g>`;
    y += Math.max(countLines(words) * step, size) + 4;
  }
  return [markup, y > height ? y + 6 : height];
}

/** CSS for plain drawings with light colours, in their files and on pages that show them. */
export const plainRules = `.drawing{${Object.entries(lightPalette)
  .map(([name, value]) => `--${name}:${value}`)
  .join(
    ';',
  )};background:var(--paper);fill:var(--ink);font-family:"Atlas Sans","Noto Sans","Noto Sans Georgian",sans-serif}.drawing .halo{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}`;

/** An SVG document of one element per line. */
export function writePlainDrawing(drawing: PlainDrawing): string {
  const [legend, height] = setLegend(drawing);
  const size = `viewBox="0 0 ${drawing.width} ${round(height)}" width="${drawing.width}"`;
  const words = `<title>${oneLine(drawing.title)}</title><desc>${oneLine(drawing.description)}</desc>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" ${size}>${words}${drawing.marks}${legend}</svg>`;
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
