import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import type { WorkbookLimits } from '../limits.ts';
import { damaged, Refusal } from '../refusal.ts';
import { listParts, type PackedPart } from './list-parts.ts';

/** A ZIP file whose parts are unpacked one at a time, on demand. */
export interface Package {
  /** Names of all parts, as written. */
  readonly names: readonly string[];
  /** Whether there is a part of this name, ignoring case. */
  has(name: string): boolean;
  /** Unpack a part in chunks, so that it is never in memory as a whole. */
  unpack(name: string, take: (bytes: Uint8Array) => void): void;
}

/** Packed bytes unpacked per chunk; they expand at most a thousandfold. */
const step = 1 << 13;

/** Above this size, a part compressed more than `ratio` times is no real table. */
const suspicious = { size: 32_000_000, ratio: 250 };

const sumSizes = (parts: readonly PackedPart[]) =>
  parts.reduce((total, { size }) => total + size, 0);

/**
 * Open a ZIP file. Its declarations are not trusted: a part larger than declared, or with another checksum, is
 * refused.
 */
export function openPackage(bytes: Uint8Array, limits: WorkbookLimits): Package {
  const parts = listParts(bytes, limits.parts);
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const tooLarge = () =>
    new Refusal('workbook.unpackedTooLarge', { limit: Math.round(limits.unpackedBytes / 1e6) });
  // Tables are XML: excessive declared sizes are refused before unpacking; a part unpacked repeatedly counts
  // each time.
  let left = limits.unpackedBytes;
  if (sumSizes(parts.filter(({ name }) => /\.xml$/i.test(name))) > left) throw tooLarge();

  const unpack = (part: PackedPart, take: (bytes: Uint8Array) => void) => {
    if (part.size > suspicious.size && part.size > suspicious.ratio * part.packedSize) {
      throw new Refusal('workbook.bomb', { part: part.name });
    }
    left -= part.size;
    if (left < 0) throw tooLarge();
    let size = 0;
    let crc = 0;
    const check = (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > part.size) throw new Refusal('workbook.bomb', { part: part.name });
      crc = crc32(chunk, crc);
      take(chunk);
    };
    if (part.method === 0) check(part.packed);
    else inflate(part, check);
    if (size !== part.size || crc !== part.crc) throw damaged(part.name);
  };

  return {
    names: parts.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    unpack(name, take) {
      const part = byName.get(name.toLowerCase());
      if (!part) throw damaged(name);
      unpack(part, take);
    },
  };
}

function inflate(part: PackedPart, take: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate((chunk) => take(chunk));
  for (let at = 0; at < part.packed.length; at += step) {
    const last = at + step >= part.packed.length;
    try {
      inflater.push(part.packed.subarray(at, at + step), last);
    } catch (error) {
      // Errors of fflate have a numeric code; others were thrown by `take`.
      throw error instanceof Error && 'code' in error && typeof error.code === 'number'
        ? damaged(part.name)
        : error;
    }
  }
}
