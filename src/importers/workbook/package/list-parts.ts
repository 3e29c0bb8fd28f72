import { damaged, Refusal } from '../refusal.ts';

/** A part of a ZIP file, from its central directory. */
export interface PackedPart {
  readonly name: string;
  /** Stored or deflated; office programs use no other method. */
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const endOfContents = 0x06054b50;
const end64 = 0x06064b50;
const locator64 = 0x07064b50;
const contentsEntry = 0x02014b50;
const localEntry = 0x04034b50;
const inExtra = 0xffffffff;

/** Offset of the end record of a ZIP file, which a comment may follow. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endOfContents) return at;
  }
  // The central directory is at the end: without it the file is truncated.
  throw new Refusal('workbook.cutOff');
}

/** Number of entries in the central directory, and its offset. */
function readEnd(view: DataView): { count: number; at: number } {
  const end = findEnd(view);
  const small = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  if (small.count !== 0xffff && small.at !== inExtra) return small;
  if (end < 20 || view.getUint32(end - 20, true) !== locator64) return small;
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== end64) throw damaged('ZIP');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    at: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Sizes and offset of an entry in ZIP64 format, used above 4 GB and sometimes below. */
function readLarge(view: DataView, at: number, length: number, fields: number[]): number[] {
  const missing = () => fields.includes(inExtra);
  for (let extra = at; missing() && extra + 4 <= at + length;) {
    const size = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      return fields.map((value) => {
        if (value !== inExtra) return value;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      });
    }
    extra += 4 + size;
  }
  return fields;
}

/** Packed bytes of a part, after its local header. */
function findPacked(bytes: Uint8Array, view: DataView, at: number, size: number): Uint8Array {
  if (view.getUint32(at, true) !== localEntry) throw damaged('ZIP');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + size > bytes.length) throw damaged('ZIP');
  return bytes.subarray(start, start + size);
}

/**
 * List the parts of a ZIP file without unpacking any. fflate, which unpacks them, does not expose the checksums,
 * needed to detect a damaged part.
 * @throws Refusal, or a RangeError if an address is outside the file
 */
export function listParts(bytes: Uint8Array, most: number): PackedPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: start } = readEnd(view);
  if (count > most) throw new Refusal('workbook.bomb', { part: 'ZIP' });
  const parts: PackedPart[] = [];
  const names = new Set<string>();
  for (let index = 0, at = start; index < count; index++) {
    if (view.getUint32(at, true) !== contentsEntry) throw damaged('ZIP');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [nameLength, extraLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
    ];
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      // Some programs write the path separator of their system.
      .replaceAll('\\', '/');
    // Readers disagree on which duplicate counts; office programs write none.
    if (names.has(name.toLowerCase())) throw damaged(name);
    names.add(name.toLowerCase());
    if (flags & 1) throw new Refusal('workbook.encrypted');
    const [size = 0, packedSize = 0, local = 0] = readLarge(
      view,
      at + 46 + nameLength,
      extraLength,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    );
    if (method !== 0 && method !== 8) throw damaged(name);
    const crc = view.getUint32(at + 16, true);
    const packed = findPacked(bytes, view, local, packedSize);
    parts.push({ name, method, crc, packedSize, size, packed });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return parts;
}
