import type { PrintedPdf } from './pdf.ts';

/** What `filledIn` reads: small grey pictures of all pages. */
export const smallPictures = ['-r', '20', '-gray'] as const;

/** Of each page the part of its height that is filled, without the number at its foot. */
export const filledHeights = (pdf: PrintedPdf): number[] =>
  filledIn(pdf.readBytes('pdftoppm', ...smallPictures));

/** The same of pictures that pdftoppm has made. */
export function filledIn(pictures: Buffer): number[] {
  const heights: number[] = [];
  for (let at = 0; at < pictures.length;) {
    const [head = '', width, height] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.toString('latin1', at, at + 40)) ?? [];
    const [columns, rows] = [Number(width), Number(height)];
    const pixels = pictures.subarray(at + head.length, at + head.length + columns * rows);
    // The number stands in the lower margin.
    let last = Math.floor(rows * 0.93) - 1;
    while (
      last > 0 &&
      pixels.subarray(last * columns, (last + 1) * columns).every((x) => x > 200)
    ) {
      last -= 1;
    }
    heights.push(last / rows);
    at += head.length + columns * rows;
  }
  return heights;
}

/** Named places of a PDF with their pages from 1, as poppler finds them. */
export function listPlaces(pdf: PrintedPdf): Map<string, number> {
  const lines = pdf.read('pdfinfo', '-dests').matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm);
  return new Map([...lines].map(([, page, name]) => [name ?? '', Number(page)]));
}

/** Lines of a page as they are painted; the heads and the number of the page come first. */
export function linesOf(page: string): string[] {
  return page.split('\n').filter((line) => line.trim() !== '');
}
