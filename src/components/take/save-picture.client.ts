import { bringLand } from './bring-land.client.ts';
import { embedFonts } from './embed-fonts.client.ts';
import { makeSvg } from './inline-svg.client.ts';
import { type Family, layOutSlide, type Slide } from './lay-out-slide.ts';
import { paintSvg } from './paint-svg.client.ts';
import { saveBlob } from './save-blob.client.ts';
import { lightColour, type Traced, traceDrawing } from './trace-drawing.client.ts';
import { readWords } from './say-view.client.ts';
import type { ShownView } from './view-of.ts';

/** Width at which drawings are traced: that of the wide one, for which a map needs more. */
const widths = { map: 800, other: 760 };

const fontOf = (family: Family) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${family}`).trim();

/** The slide as an SVG element that loads nothing. */
function compose(
  { width: wide, height, lines, drawing }: Slide,
  traced: Traced,
  isClear: boolean,
): Element {
  const svg = makeSvg('svg', { width: wide, height, viewBox: `0 0 ${wide} ${height}` });
  svg.setAttribute('lang', document.documentElement.lang);
  if (!isClear) svg.append(makeSvg('rect', { width: wide, height, fill: lightColour('--paper') }));
  for (const { text, x, y, size, weight, family, colour } of lines) {
    const line = makeSvg('text', {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      'font-family': fontOf(family),
      fill: lightColour(`--${colour}`),
    });
    line.textContent = text;
    svg.append(line);
  }
  const { x, y, scale } = drawing;
  const part = makeSvg('g', { transform: `translate(${x} ${y}) scale(${scale})` });
  part.append(...traced.parts);
  svg.append(part);
  return svg;
}

/**
 * Save a picture of a drawing as its reader sees it, with title, source, date and address.
 * @param kind `SVG` or `PNG` for a picture as high as it needs to be, or a format of a slide
 */
export async function savePicture(
  row: HTMLElement,
  view: ShownView,
  kind: string,
  isClear: boolean,
): Promise<void> {
  await bringLand(view.figure);
  const words = readWords(row, view);
  const all = [words.title, words.subtitle, ...words.credit].join(' ');
  // It fails where one of the fonts of the computer that substitute it meanwhile is missing.
  await Promise.allSettled([
    document.fonts.load(`500 20px ${fontOf('serif')}`, all),
    document.fonts.load(`400 20px ${fontOf('sans')}`, all),
  ]);
  const pen = document.createElement('canvas').getContext('2d');
  const measure = (text: string, size: number, weight: number, family: Family) => {
    if (pen) pen.font = `${weight} ${size}px ${fontOf(family)}`;
    return pen?.measureText(text).width ?? 0;
  };
  const format = kind === 'wide' || kind === 'square' ? kind : 'plain';
  const traced = traceDrawing(
    view.figure,
    view.figure.querySelector('.panels') ? widths.map : widths.other,
  );
  const slide = layOutSlide(traced, words, format, measure);
  const svg = compose(slide, traced, isClear);
  const families = `${fontOf('sans')} ${fontOf('serif')}`;
  const fonts = await embedFonts(svg.textContent ?? '', families);
  const style = makeSvg('style', {});
  style.textContent = fonts.css;
  svg.prepend(style);
  const size = format === 'plain' ? '' : `-${slide.width}x${slide.height}`;
  const name = `${view.name}${size}`;
  if (kind === 'SVG') {
    const text = new XMLSerializer().serializeToString(svg);
    saveBlob(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
    return;
  }
  const pixels = await paintSvg(svg, slide, fonts.letters);
  if (pixels) saveBlob(pixels, `${name}.png`);
}
