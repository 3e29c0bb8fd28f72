import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkProblem, listFiles } from '../../src/loaders/list-files.ts';
import type { PortalFiles } from '../../src/loaders/portal-files.ts';

/** Other bytes, a symbolic link, or deletion. */
export type Change = Uint8Array | 'link' | 'deleted';

export type Originals = ReadonlyMap<string, Uint8Array>;

/** The folder must contain nothing but files. */
export function readOriginals(directory: string): Originals {
  const { files } = listFiles(directory);
  return new Map(files.map((file) => [file, readFileSync(join(directory, file))]));
}

/** By name, folder by folder. */
function compareFiles(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const at = one.findIndex((name, index) => name !== other[index]);
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** Changed without writing to disk. */
export function overlayFiles(
  originals: Originals,
  changes: ReadonlyMap<string, Change>,
): PortalFiles {
  const files = new Map<string, Change>([...originals, ...changes]);
  const bytesOf = (file: string): Uint8Array => {
    const bytes = files.get(file);
    if (bytes === undefined || typeof bytes === 'string') throw new Error(`no file ${file}`);
    return bytes;
  };
  return {
    list: () => {
      const paths = [...files.keys()]
        .filter((file) => !file.split('/').some((name) => name.startsWith('.')))
        .sort(compareFiles);
      return {
        files: paths.filter((file) => typeof files.get(file) !== 'string'),
        problems: paths.filter((file) => files.get(file) === 'link').map(linkProblem),
      };
    },
    sizeOf: (file) => bytesOf(file).length,
    read: bytesOf,
  };
}
