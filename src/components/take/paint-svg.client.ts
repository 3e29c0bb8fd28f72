import type { EmbeddedFonts } from './embed-fonts.client.ts';
import { makeSvg } from './inline-svg.client.ts';
import type { Size } from './lay-out-slide.ts';

/** Room of a letter below the picture. */
const cell = 32;
/** Milliseconds between two looks, and the greatest number of looks. */
const pause = 30;
const most = 100;

function penOf(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** Whether each letter below the picture is drawn. */
function isReady(picture: HTMLImageElement, { height }: Size, count: number): boolean {
  const pen = penOf(cell * count, cell);
  pen?.drawImage(picture, 0, height, cell * count, cell, 0, 0, cell * count, cell);
  return Array.from({ length: count }).every((_, at) =>
    pen?.getImageData(at * cell, 0, cell, cell).data.some((value) => value > 0),
  );
}

/**
 * Paint an SVG document with its fonts inside. Browsers say that a picture is ready before its fonts are: a letter
 * of each, below what is painted, shows when they are. The policy of pages allows pictures as data addresses.
 */
export async function paintSvg(
  svg: Element,
  size: Size,
  letters: EmbeddedFonts['letters'],
): Promise<Blob | null> {
  const { width, height } = size;
  const tall = height + cell;
  const whole = svg.cloneNode(true) as Element;
  for (const [name, value] of Object.entries({ height: tall, viewBox: `0 0 ${width} ${tall}` }))
    whole.setAttribute(name, String(value));
  letters.forEach(({ letter, family }, at) => {
    const part = makeSvg('text', {
      x: at * cell,
      y: height + cell * 0.7,
      'font-size': cell * 0.6,
      'font-family': family,
    });
    part.textContent = letter;
    whole.append(part);
  });
  const picture = new Image(width, tall);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(whole))}`;
  await picture.decode();
  for (let look = 0; look < most && !isReady(picture, size, letters.length); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const pen = penOf(width, height);
  pen?.drawImage(picture, 0, 0, width, tall);
  return new Promise((resolve) => (pen ? pen.canvas.toBlob(resolve) : resolve(null)));
}
