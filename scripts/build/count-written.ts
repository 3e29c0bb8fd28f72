import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pages written so far, about: the folders of the four kinds that grow with a portal are counted by name.
 * Walking the whole site would ask the disk for every file and take a fifth of a large build.
 * @param folder of the site
 */
export function countWritten(folder: string, languages: readonly string[]): number {
  const kinds = languages.flatMap((language) =>
    ['clusters', 'regions', 'sectors'].map((kind) => join(folder, language, kind)),
  );
  return [...kinds, join(folder, 'c')]
    .filter((kind) => existsSync(kind))
    .reduce((total, kind) => total + readdirSync(kind).length, 0);
}
