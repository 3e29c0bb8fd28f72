import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** A value of a content file as written, without schemas and their defaults. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is not known here, and not checked
export type Plain = any;

/** A content file by its name. */
export interface PlainEntry {
  readonly id: string;
  readonly data: Plain;
}

// Case-insensitive, in whatever file they are.
const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id.localeCompare(b.id, 'en');

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file));
}

const readYaml = (file: string): Plain => parse(readFileSync(file, 'utf8'));

/**
 * Entries of a folder whose files are entries, by id, independent of the loaders.
 * @param portal folder of the portal
 * @param collection folder below it: `clusters`, `returns/2012`
 */
export function plainEntries(portal: string, collection: string): PlainEntry[] {
  return yamlFiles(join(portal, collection))
    .map((file) => ({ id: basename(file, '.yaml'), data: readYaml(file) }))
    .sort(byId);
}

/** Entries of a folder whose files are lists, by id. */
export function plainList(portal: string, collection: string): Plain[] {
  return yamlFiles(join(portal, collection)).flatMap(readYaml).sort(byId);
}
