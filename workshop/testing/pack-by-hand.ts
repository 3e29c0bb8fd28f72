import { crc32, deflateRawSync } from 'node:zlib';

/** Entry in the central directory, true or not. */
export interface TellingPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method?: number;
  readonly flags?: number;
}

/** A part with a correct entry. */
export function honestPart(name: string, text: string): TellingPart {
  const bytes = Buffer.from(text);
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** Little-endian numbers: pairs of number of bytes and value. */
function little(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(4);
      field.writeUInt32LE(value);
      return field.subarray(0, bytes);
    }),
  );
}

/** Pack a file whose central directory may be wrong. */
export function packByHand(parts: readonly TellingPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const { name, packed, size, crc, method = 8, flags = 0 } of parts) {
    const title = Buffer.from(name);
    const common = little(
      ...([
        [2, 20],
        [2, flags],
        [2, method],
        [2, 0],
        [2, 0],
      ] as const),
      ...([
        [4, crc],
        [4, packed.length],
        [4, size],
        [2, title.length],
        [2, 0],
      ] as const),
    );
    const body = Buffer.concat([little([4, 0x04034b50]), common, title, packed]);
    const rest = little([2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    contents.push(Buffer.concat([little([4, 0x02014b50], [2, 20]), common, rest, title]));
    bodies.push(body);
    at += body.length;
  }
  const table = Buffer.concat(contents);
  const end = little(
    ...([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, parts.length],
      [2, parts.length],
    ] as const),
    ...([
      [4, table.length],
      [4, at],
      [2, 0],
    ] as const),
  );
  return new Uint8Array(Buffer.concat([...bodies, table, end]));
}

/** Sixteen times the same 64 MB of zeros, and an end. */
export function packGigabyte(): { packed: Uint8Array; size: number } {
  const piece = deflateRawSync(Buffer.alloc(1 << 26), { finishFlush: 2 });
  const pieces = Array.from({ length: 16 }, () => piece);
  return { packed: Buffer.concat([...pieces, Uint8Array.from([3, 0])]), size: 2 ** 30 };
}
