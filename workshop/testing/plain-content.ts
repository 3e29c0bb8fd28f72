import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** As written, without schemas and defaults. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is not known here, and not checked
export type Plain = any;

export interface PlainEntry {
  readonly id: string;
  readonly data: Plain;
}

// Case-insensitive.
const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id.localeCompare(b.id, 'en');

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}

const readYaml = (file: string): Plain => parse(readFileSync(file, 'utf8'));

/**
 * Entries of a folder of single files, by id, independent of the loaders.
 * @param collection folder of the portal: `clusters`, `returns/2012`
 */
export function plainEntries(portal: string, collection: string): PlainEntry[] {
  return yamlFiles(join(portal, collection))
    .map((file) => ({ id: basename(file, '.yaml'), data: readYaml(file) }))
    .sort(byId);
}

/** Entries of a folder of lists, by id. */
export function plainList(portal: string, collection: string): Plain[] {
  return yamlFiles(join(portal, collection)).flatMap(readYaml).sort(byId);
}
