import { crc32, deflateSync } from 'node:zlib';
import { encodeQr } from './encode-qr.ts';

/** Pixels per module: a code of 41 modules is 5 cm wide at 250 dpi. */
const scale = 12;

/** PNG chunk: length, type, data and checksum (PNG 3rd edition, 5.3). */
function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

/** PNG header: a square of `size` pixels, one bit each, black and white. */
function writeHead(size: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = 1;
  return head;
}

/** Row of pixels, eight per byte, after the filter byte (none). */
function writeRow(row: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(1 + Math.ceil((row.length * scale) / 8));
  for (let x = 0; x < row.length * scale; x += 1) {
    const at = 1 + (x >> 3);
    if (!row[Math.floor(x / scale)]) bytes[at] = (bytes[at] as number) | (0x80 >> (x & 7));
  }
  return bytes;
}

/** QR code as a PNG of one bit per pixel: about a kilobyte, the same bytes each time. */
export function writeQrPng(text: string): Uint8Array {
  const modules = encodeQr(text);
  const rows = modules.flatMap((row) => new Array<Uint8Array>(scale).fill(writeRow(row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', writeHead(modules.length * scale)),
    writeChunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    writeChunk('IEND', new Uint8Array()),
  ]);
}
