import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import type { WorkbookLimits } from '../limits.ts';
import { damaged, Refusal } from '../refusal.ts';
import { listParts, type PackedPart } from './list-parts.ts';

/** A packed file whose parts are unpacked one at a time, as they are asked for. */
export interface Package {
  /** Names of all parts, as written. */
  readonly names: readonly string[];
  /** Is there a part of this name? Case does not matter. */
  has(name: string): boolean;
  /** Unpacks a part bit by bit, so that it never stands in memory as a whole. */
  unpack(name: string, take: (bytes: Uint8Array) => void): void;
}

/** Packed bytes that are unpacked at once. They give a thousand times as much at most. */
const step = 1 << 13;

/** Above this size, what is packed more than `ratio` times is no table that anyone filled in. */
const suspicious = { size: 32_000_000, ratio: 250 };

const sumSizes = (parts: readonly PackedPart[]) =>
  parts.reduce((total, { size }) => total + size, 0);

/**
 * Opens a ZIP file. Of what it promises nothing is believed: a part that is larger than it says, or
 * whose checksum differs, is refused.
 */
export function openPackage(bytes: Uint8Array, limits: WorkbookLimits): Package {
  const parts = listParts(bytes, limits.parts);
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const tooLarge = () =>
    new Refusal('workbook.unpackedTooLarge', { limit: Math.round(limits.unpackedBytes / 1e6) });
  // Tables stand in XML: what is promised is refused before any of it is unpacked, and what is
  // asked for more than once counts as often.
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
      // Errors of fflate have a number; what the taker throws is its own.
      throw error instanceof Error && 'code' in error && typeof error.code === 'number'
        ? damaged(part.name)
        : error;
    }
  }
}
