import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { unzipSync } from 'fflate';

/** Files by path, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** Files by path, each unpacked on demand. */
export interface LazyFiles {
  names(): readonly string[];
  get(name: string): Uint8Array | undefined;
}

/** Beyond this, it is a zip bomb. */
const maxUnpacked = 400_000_000;

/** A relative path of plain names, which cannot leave its folder. */
const safePath = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** Why a zip is rejected, worded for its author. */
export class PackedFault extends Error {
  readonly fault: Phrase;

  constructor(fault: Phrase) {
    super(fault.key);
    this.fault = fault;
  }
}

/**
 * Unpack all or some files of a zip.
 * @throws Error if it is damaged, leaves its folder, or would fill the disk
 */
export function readPackedFiles(
  packed: Uint8Array,
  isAsked: (name: string) => boolean = () => true,
): FileMap {
  let size = 0;
  const seen = new Set<string>();
  const files = unzipSync(packed, {
    filter: ({ name, originalSize }) => {
      if (!safePath.test(name) || seen.has(name)) {
        throw new PackedFault(phrase('check.archive.plainFiles', { name }));
      }
      seen.add(name);
      size += originalSize;
      if (size > maxUnpacked)
        throw new PackedFault(phrase('check.archive.bomb', { most: maxUnpacked }));
      return isAsked(name);
    },
  });
  return new Map(Object.entries(files));
}

/**
 * Open a zip of which few files are needed.
 * @throws Error as for `readPackedFiles`
 */
export function openPackedFiles(packed: Uint8Array): LazyFiles {
  const names: string[] = [];
  readPackedFiles(packed, (name) => {
    names.push(name);
    return false;
  });
  return {
    names: () => names,
    get: (name) => readPackedFiles(packed, (one) => one === name).get(name),
  };
}
