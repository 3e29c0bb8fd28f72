import { crc32, deflateSync } from 'node:zlib';

// sharp takes 80 ms to choose colours and pack a card, resvg 50 ms to pack it in full colour. A card has a
// few hundred colours, nearly all of them edges of letters, and a picture of a figure some hundred; a map has up
// to a thousand, by its blurred edges. What is painted is kept as it is, and edges take a few shades: that is
// a third lighter than all of their shades, and where sixteen colours do, two pixels take a byte.

/** Most colours of a palette of one byte. */
const mostColours = 256;

/** Most colours of a palette of which two pixels take a byte. */
const halfByte = 16;

/** A colour of so many pixels inside an even surface is one that was painted, not the edge of something. */
const paintedFrom = 40;

/** zlib's level: the ninth takes a quarter longer for one part in a hundred. */
const packing = 8;

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
}

/** Squared distance of two colours as RGBA words. */
function distance(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = ((a >> 16) & 255) - ((b >> 16) & 255);
  return red * red + green * green + blue * blue;
}

/** How often each colour occurs. */
function countColours(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels.length; at++) {
    const colour = pixels[from] as number;
    if (at < pixels.length && pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return counts;
}

/** The colours of even surfaces, the largest first: of pixels with the same colour at the left, above and between. */
function listPaints(pixels: Uint32Array, width: number): number[] {
  const counts = new Map<number, number>();
  let colour = pixels[0] as number;
  let count = 0;
  for (let at = width + 1; at < pixels.length; at++) {
    const here = pixels[at] as number;
    if (here !== pixels[at - 1] || here !== pixels[at - width]) continue;
    if (here !== pixels[at - width - 1] || at % width === 0) continue;
    if (here !== colour) {
      counts.set(colour, (counts.get(colour) ?? 0) + count);
      colour = here;
      count = 0;
    }
    count++;
  }
  counts.set(colour, (counts.get(colour) ?? 0) + count);
  return [...counts]
    .filter(([, pixelsInside]) => pixelsInside >= paintedFrom)
    .sort((a, b) => b[1] - a[1])
    .map(([painted]) => painted);
}

/**
 * The colours of a palette: those that are painted, then always the one by whose want most would be seen (how
 * often it occurs by how far it is from the palette, squared), so that a small mark in a colour of its own keeps it.
 * Answers with the index of the nearest for every colour of the picture.
 */
function choosePalette(
  counts: ReadonlyMap<number, number>,
  paints: readonly number[],
  most: number,
) {
  const colours = [...counts];
  const near = colours.map(([colour]) => ({ colour, at: 0, far: Number.POSITIVE_INFINITY }));
  const palette: number[] = [];
  let next = paints[0] ?? (colours[0]?.[0] as number);
  while (palette.length < Math.min(most, colours.length)) {
    let worst = -1;
    let missed = next;
    for (const [index, one] of near.entries()) {
      const far = distance(next, one.colour);
      if (far < one.far) {
        one.far = far;
        one.at = palette.length;
      }
      const seen = (colours[index]?.[1] ?? 0) * one.far;
      if (seen <= worst) continue;
      worst = seen;
      missed = one.colour;
    }
    palette.push(next);
    next = paints[palette.length] ?? missed;
  }
  return { palette, indexes: new Map(near.map(({ colour, at }) => [colour, at])) };
}

/**
 * Packs an opaque picture with a palette: the colours that are painted, and for the edges those shades without which
 * it would look most different; all others take the nearest.
 * @param pixels RGBA, row by row
 * @param shades so many; as many as a palette holds when left out. Sixteen colours and fewer take half a byte a pixel
 */
export function writeIndexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  shades = mostColours,
): Buffer {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const paints = listPaints(words, width);
  const most = Math.min(mostColours, paints.length + shades);
  const { palette, indexes } = choosePalette(countColours(words), paints, most);
  const halves = palette.length <= halfByte;
  // Each row begins with the number of its filter: none.
  const stride = 1 + (halves ? Math.ceil(width / 2) : width);
  const rows = new Uint8Array(stride * height);
  let last = words[0] as number;
  let index = indexes.get(last) as number;
  for (let y = 0, from = 0; y < height; y++) {
    const row = y * stride + 1;
    for (let x = 0; x < width; x++, from++) {
      const word = words[from] as number;
      if (word !== last) {
        last = word;
        index = indexes.get(word) as number;
      }
      if (!halves) rows[row + x] = index;
      else if (x % 2) (rows[row + (x >> 1)] as number) |= index;
      else rows[row + (x >> 1)] = index << 4;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Bits of a pixel, a palette, no interlacing.
  head.set([halves ? 4 : 8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: packing })),
    chunk('IEND', new Uint8Array()),
  ]);
}
