import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../src/loaders/problem.ts';
import { listPacked, readPacked } from './archive-files.ts';
import { readPackedFiles } from './packed-files.ts';

/**
 * Puts the pages of frozen editions, as they were built, into a site: `archive/{edition}/`.
 * @param portal folder of the portal
 * @param site folder of the site
 * @returns how many editions there are
 * @throws Error that says what is wrong with a file and how to mend it
 */
export function unpackArchives(portal: string, site: string): number {
  const editions = listPacked(portal);
  for (const edition of editions) {
    const { bytes, problem } = { bytes: new Uint8Array(), ...readPacked(portal, edition) };
    if (problem) throw new Error(formatProblem(problem));
    // Paths have been checked: none leads out of the folder.
    for (const [name, body] of readPackedFiles(bytes)) {
      const path = join(site, 'archive', edition, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    }
  }
  return editions.length;
}
