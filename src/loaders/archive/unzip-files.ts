import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { unzipSync } from 'fflate';

/** Files by their paths, with forward slashes. */
export type FileMap = ReadonlyMap<string, Uint8Array>;

/** Files by their paths, each unpacked when it is asked for. */
export interface LazyFiles {
  names(): readonly string[];
  get(name: string): Uint8Array | undefined;
}

/** More bytes than any report has when unpacked: a larger file is a zip bomb. */
const maxUnpacked = 400_000_000;

/** A relative path of plain names, which cannot lead out of its folder. */
const safePath = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** Why a zip is not unpacked, in words for its author. */
export class PackedFault extends Error {
  readonly fault: Phrase;

  constructor(fault: Phrase) {
    super(fault.key);
    this.fault = fault;
  }
}

/**
 * The files of a zip, or those of it that are asked for.
 * @throws Error for one that is damaged, leads out of its folder, or would fill a disk
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
 * Opens a zip of which few files are asked for.
 * @throws Error as `readPackedFiles` does
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
