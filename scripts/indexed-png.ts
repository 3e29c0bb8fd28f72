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

/** zlib's level: the eighth takes more than twice as long for three parts in a hundred. */
const packing = 7;

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

/** Pixels of one colour side by side in a row, from the first to before the last. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly colour: number;
}

/** The runs of each row; a row that repeats the one above has the very same list. */
function listRuns(pixels: Uint32Array, width: number, height: number): Run[][] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const stride = width * 4;
  const rows: Run[][] = [];
  for (let y = 0; y < height; y++) {
    const above = rows[y - 1];
    const start = y * stride;
    const end = start + stride;
    if (above && bytes.compare(bytes, start - stride, start, start, end) === 0) {
      rows.push(above);
      continue;
    }
    const runs: Run[] = [];
    const first = y * width;
    let from = 0;
    let colour = pixels[first] as number;
    for (let x = 1; x < width; x++) {
      const here = pixels[first + x] as number;
      if (here === colour) continue;
      runs.push({ from, to: x, colour });
      from = x;
      colour = here;
    }
    runs.push({ from, to: width, colour });
    rows.push(runs);
  }
  return rows;
}

function add(counts: Map<number, number>, colour: number, n: number): void {
  counts.set(colour, (counts.get(colour) ?? 0) + n);
}

/** How often each colour occurs, in the order in which they first do. */
function countColours(rows: readonly Run[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const runs of rows) for (const { from, to, colour } of runs) add(counts, colour, to - from);
  return counts;
}

/** The colours of even surfaces, the largest first: of pixels with the same colour at the left, above and between. */
function listPaints(rows: readonly Run[][]): number[] {
  const counts = new Map<number, number>();
  for (const [y, runs] of rows.entries()) {
    const above = rows[y - 1];
    if (!above) continue;
    let at = 0;
    for (const { from, to, colour } of runs) {
      while ((above[at] as Run).to <= from) at++;
      for (let next = at; next < above.length; next++) {
        const other = above[next] as Run;
        if (other.from >= to) break;
        if (other.colour !== colour) continue;
        const inside = Math.min(to, other.to) - Math.max(from, other.from) - 1;
        if (inside > 0) add(counts, colour, inside);
      }
    }
  }
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

/** Writes one index into each half byte of a row: the left pixel of two has the upper half. */
function fillHalves(rows: Uint8Array, row: number, from: number, to: number, index: number): void {
  if (from % 2) (rows[row + (from >> 1)] as number) |= index;
  rows.fill((index << 4) | index, row + ((from + 1) >> 1), row + (to >> 1));
  if (to % 2) rows[row + (to >> 1)] = index << 4;
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
  const runsOf = listRuns(words, width, height);
  const paints = listPaints(runsOf);
  const most = Math.min(mostColours, paints.length + shades);
  const { palette, indexes } = choosePalette(countColours(runsOf), paints, most);
  const halves = palette.length <= halfByte;
  // Each row begins with the number of its filter: none.
  const stride = 1 + (halves ? Math.ceil(width / 2) : width);
  const rows = new Uint8Array(stride * height);
  for (const [y, runs] of runsOf.entries()) {
    const row = y * stride + 1;
    if (runs === runsOf[y - 1]) {
      rows.copyWithin(row, row - stride, row - 1);
      continue;
    }
    for (const { from, to, colour } of runs) {
      const index = indexes.get(colour) as number;
      if (halves) fillHalves(rows, row, from, to, index);
      else rows.fill(index, row + from, row + to);
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
