import { crc32, deflateSync } from 'node:zlib';

// sharp takes 16 ms for a card with a palette of its own choice, a fifth larger, with blurred colours. A card
// has a few hundred colours, nearly all of them edges of characters, and a map up to a thousand. Painted colours
// are kept exactly, and edges get a few shades: a third smaller than with all shades, and with up to sixteen
// colours, two pixels take a byte.

export interface Colour {
  /** Red, green, blue and alpha from the lowest byte up. */
  readonly word: number;
  count: number;
  /** Pixels with the same colour to the left and above. */
  inside: number;
}

/** Index of a colour for each pixel, row by row. */
export interface NumberedPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: readonly Colour[];
  readonly numbers: Uint16Array;
}

/** Indices follow first use. */
export class ColourList {
  readonly colours: Colour[] = [];
  readonly #numbers = new Map<number, number>();

  numberOf(word: number): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.colours.length;
    this.#numbers.set(word, number);
    this.colours.push({ word, count: 0, inside: 0 });
    return number;
  }
}

/** @param bytes RGBA, row by row */
export function numberColours(bytes: Uint8Array, width: number, height: number): NumberedPicture {
  const pixels = new Int32Array(bytes.buffer, bytes.byteOffset, width * height);
  const rows = Buffer.from(bytes.buffer, bytes.byteOffset, pixels.byteLength);
  const isRepeated = (start: number, other: number) =>
    rows.compare(rows, 4 * start, 4 * (start + width), 4 * other, 4 * (other + width)) === 0;
  const list = new ColourList();
  const numbers = new Uint16Array(pixels.length);
  let start = 0;
  while (start < pixels.length) {
    const end = start + width;
    let after = end;
    while (after < pixels.length && isRepeated(start, after)) after += width;
    const alike = (after - start) / width;
    let from = start;
    while (from < end) {
      const word = pixels[from] as number;
      const number = list.numberOf(word);
      let inside = 0;
      let to = from + 1;
      for (; to < end && pixels[to] === word; to++)
        if (start > 0 && pixels[to - width] === word) inside++;
      for (let at = from; at < to; at++) numbers[at] = number;
      const colour = list.colours[number] as Colour;
      colour.count += (to - from) * alike;
      colour.inside += inside + (to - from - 1) * (alike - 1);
      from = to;
    }
    for (let copy = end; copy < after; copy += width) numbers.copyWithin(copy, start, end);
    start = after;
  }
  return { width, height, colours: list.colours, numbers };
}

/** With one byte per pixel. */
const maxColours = 256;

/** With two pixels per byte. */
const halfByte = 16;

/** Inner pixels from which a colour counts as painted, not as an edge. */
const paintedFrom = 40;

/** Of RGBA words. */
function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = ((a >> 16) & 255) - ((b >> 16) & 255);
  return red * red + green * green + blue * blue;
}

/**
 * Choose the painted colours, largest surface first, then always the one whose omission would be most visible
 * (frequency times squared distance from the palette), so that a small shape keeps a unique colour. Also returns
 * the nearest index for every colour.
 */
function choosePalette(colours: readonly Colour[], shades: number) {
  const paints = colours
    .filter(({ inside }) => inside >= paintedFrom)
    .sort((a, b) => b.inside - a.inside);
  const max = Math.min(maxColours, colours.length, paints.length + shades);
  const palette: number[] = [];
  const indexes = new Uint8Array(colours.length);
  const distances = new Float64Array(colours.length).fill(Number.POSITIVE_INFINITY);
  let next = (paints[0] ?? colours[0])?.word ?? 0;
  while (palette.length < max) {
    let worst = -1;
    let missed = next;
    for (const [at, { word, count }] of colours.entries()) {
      const far = distance(next, word);
      if (far < (distances[at] as number)) {
        distances[at] = far;
        indexes[at] = palette.length;
      }
      const seen = count * (distances[at] as number);
      if (seen <= worst) continue;
      worst = seen;
      missed = word;
    }
    palette.push(next);
    next = paints[palette.length]?.word ?? missed;
  }
  return { palette, indexes };
}

/** Each row is preceded by its filter type, none. The left of two pixels has the upper half of a byte. */
function packRows(
  { numbers, width, height }: NumberedPicture,
  indexes: Uint8Array,
  halves: boolean,
) {
  const stride = 1 + (halves ? Math.ceil(width / 2) : width);
  const rows = new Uint8Array(stride * height);
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    const row = y * stride + 1;
    if (
      y > 0 &&
      bytes.compare(bytes, 2 * (from - width), 2 * from, 2 * from, 2 * (from + width)) === 0
    )
      rows.copyWithin(row, row - stride, row - 1);
    else
      for (let at = from, to = row; at < from + width; to++) {
        const left = indexes[numbers[at++] as number] as number;
        if (!halves) rows[to] = left;
        else if (at === from + width) rows[to] = left << 4;
        else rows[to] = (left << 4) | (indexes[numbers[at++] as number] as number);
      }
  }
  return rows;
}

/** Level 7 takes a quarter longer to save one per cent. */
const packing = 6;

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/**
 * Write an opaque picture with a palette of its painted colours and the most visible shades of edges; others
 * take the nearest.
 * @param shades number of them; defaults to all that fit. Up to sixteen colours take half a byte per pixel
 */
export function writeIndexedPng(picture: NumberedPicture, shades = maxColours): Buffer {
  const { palette, indexes } = choosePalette(picture.colours, shades);
  const halves = palette.length <= halfByte;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(picture.width, 0);
  head.writeUInt32BE(picture.height, 4);
  // Bits per pixel, a palette, no interlacing.
  head.set([halves ? 4 : 8, 3, 0, 0, 0], 8);
  const rgb = palette.flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(rgb)),
    chunk('IDAT', deflateSync(packRows(picture, indexes, halves), { level: packing })),
    chunk('IEND', new Uint8Array()),
  ]);
}
