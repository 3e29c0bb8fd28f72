import { crc32, deflateSync } from 'node:zlib';

// sharp takes 80 ms to choose colours and pack a card, resvg 50 ms to pack it in full colour. A card has a
// few dozen colours, so that the list of those that occur is the palette: 10 ms. So has the picture of a figure; a
// map has up to a thousand, by its blurred edges. A palette makes pictures less than half as heavy.

/** Most colours of a palette of one byte. */
const mostColours = 256;

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

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const far = distance(colour, other);
    if (far < least) {
      least = far;
      best = index;
    }
  }
  return best;
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

/**
 * Packs an opaque picture with a palette: all of its colours, or the 256 that cover most, in which the
 * others, of which little is seen, take the nearest.
 * @param pixels RGBA, row by row
 */
export function writeIndexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = [...countColours(words)].sort((a, b) => b[1] - a[1]);
  const palette = counts.slice(0, mostColours).map(([colour]) => colour);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  for (const [colour] of counts.slice(mostColours)) indexes.set(colour, nearest(colour, palette));
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let last = words[0] as number;
  let index = indexes.get(last) as number;
  let to = 0;
  for (let y = 0, from = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from++) {
      const word = words[from] as number;
      if (word !== last) {
        last = word;
        index = indexes.get(word) as number;
      }
      rows[to++] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette, no interlacing.
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    palette.flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255]),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
