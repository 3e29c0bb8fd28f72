import { brotliDecompressSync } from 'node:zlib';
import { Blob, Face } from 'harfbuzzjs';

/** Readable without drawing. */
export interface FontFacts {
  /** Code points of its characters. */
  readonly letters: ReadonlySet<number>;
  /** Weight range of a variable font. */
  readonly weights?: { readonly least: number; readonly most: number };
}

/** A table of a WOFF2 file and its place in the compressed stream. */
interface Packed {
  readonly tag: string;
  readonly start: number;
  readonly length: number;
}

/** Tables with characters, weights and the number of glyphs; WOFF2 leaves them untransformed. */
const asked = ['cmap', 'fvar', 'maxp'];

/** Table names that WOFF2 writes as a number: those needed here, and those it transforms. */
const knownTags: Readonly<Record<number, string>> = {
  0: 'cmap',
  4: 'maxp',
  10: 'glyf',
  11: 'loca',
  47: 'fvar',
};

class Numbers {
  at: number;
  private readonly view: DataView;

  constructor(bytes: Uint8Array, at: number) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  byte(): number {
    return this.view.getUint8(this.at++);
  }

  /** Variable-length number: all bytes but the last have the first bit set. */
  short(): number {
    let value = 0;
    for (;;) {
      const byte = this.byte();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
}

function listTables(bytes: Uint8Array): { readonly tables: Packed[]; readonly end: number } {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.getUint32(0) !== 0x774f4632 || head.getUint32(4) === 0x74746366) {
    throw new Error('expected a single font in WOFF2');
  }
  const count = head.getUint16(12);
  const numbers = new Numbers(bytes, 48);
  const tables: Packed[] = [];
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const flags = numbers.byte();
    const known = flags & 63;
    const tag =
      known === 63
        ? String.fromCharCode(numbers.byte(), numbers.byte(), numbers.byte(), numbers.byte())
        : (knownTags[known] ?? '');
    const original = numbers.short();
    const isOutline = tag === 'glyf' || tag === 'loca';
    // Outlines are transformed unless flagged otherwise; other tables only if flagged.
    const isChanged = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = isChanged ? numbers.short() : original;
    tables.push({ tag, start, length });
    start += length;
  }
  return { tables, end: numbers.at };
}

function assemble(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const rounded = (length: number) => Math.ceil(length / 4) * 4;
  const head = 12 + tables.length * 16;
  const size = tables.reduce((sum, [, { length }]) => sum + rounded(length), head);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  let at = head;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    font.set(Buffer.from(tag, 'latin1'), entry);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, at);
    at += rounded(bytes.length);
  }
  return font;
}

/**
 * Outlines, most of the file, stay compressed, so this takes milliseconds and is synchronous.
 * @param bytes of a WOFF2 file
 * @returns undefined if the bytes are no such font
 */
export function readFont(bytes: Uint8Array): FontFacts | undefined {
  try {
    const { tables, end } = listTables(bytes);
    const packed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(20);
    const data = brotliDecompressSync(bytes.subarray(end, end + packed));
    const kept = tables
      .filter(({ tag }) => asked.includes(tag))
      .map(({ tag, start, length }) => [tag, data.subarray(start, start + length)] as const);
    const face = new Face(new Blob(assemble(kept)));
    const letters = new Set(face.collectUnicodes());
    const weight = face.getAxisInfos().wght;
    if (letters.size === 0) return undefined;
    return weight ? { letters, weights: { least: weight.min, most: weight.max } } : { letters };
  } catch {
    return undefined;
  }
}
