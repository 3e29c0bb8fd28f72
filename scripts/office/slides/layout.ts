import { measureText } from '../../../src/fonts/typeset.ts';

/** Sides of a box on a slide, in inches. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** 16:9. */
export const slide = { width: 13.333, height: 7.5, margin: 0.6 };

/** Between the margins. */
export const slideWidth = slide.width - 2 * slide.margin;

const leading = 1.2;
/** The fonts on slides differ in width from those that are measured, most where a program lacks one for Georgian. */
const spareOf = (text: string) => (/\p{Script=Georgian}/u.test(text) ? 1.25 : 1.08);

/** Lines that a text takes in a width. */
function countLines(text: string, size: number, width: number, bold: boolean): number {
  const spare = spareOf(text);
  let lines = 1;
  let left = width;
  for (const word of text.split(/\s+/)) {
    const own = (measureText(`${word} `, size, bold ? 600 : 400) * spare) / 72;
    if (own > left && left < width) {
      lines++;
      left = width;
    }
    left -= own;
  }
  return lines;
}

/** Height of a text in inches. */
export const textHeight = (text: string, size: number, width: number, bold = false): number =>
  (countLines(text, size, width, bold) * size * leading) / 72;

/** Largest of these sizes with which a text has at most this number of lines, or the smallest. */
export function fitSize(
  text: string,
  sizes: readonly number[],
  width: number,
  lines: number,
): number {
  return sizes.find((size) => countLines(text, size, width, true) <= lines) ?? sizes.at(-1) ?? 12;
}

/** A picture as large as a box allows; what is left of the box is on both sides, and more below than above. */
export function fitPicture(
  { width, height }: { readonly width: number; readonly height: number },
  box: SlideBox,
): SlideBox {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) * 0.3, w, h };
}
