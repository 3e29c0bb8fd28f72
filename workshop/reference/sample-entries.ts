import { claimFile } from '../../src/loaders/claim-file.ts';
import { type CollectionName, collections, isCollection } from '../../src/loaders/collections.ts';
import { parseMdx } from '../../src/loaders/parse-mdx.ts';
import { parseYaml } from '../../src/loaders/parse-yaml.ts';
import { filesOf } from '../../src/loaders/portal-files.ts';
import { readText } from '../../src/loaders/read-text.ts';

/** Unvalidated. */
export interface SampleEntry {
  readonly file: string;
  readonly value: unknown;
}

/** Entries by collection, unvalidated. */
export function readEntries(
  directory: string,
): ReadonlyMap<CollectionName, readonly SampleEntry[]> {
  const files = filesOf(directory);
  const entries = files.list().files.flatMap((file) => {
    const { name } = claimFile(file);
    if (!name || !isCollection(name)) return [];
    const { text = '' } = readText(files, file);
    const value = file.endsWith('.mdx')
      ? parseMdx(file, text).prose?.head.value
      : parseYaml(file, text).yaml?.value;
    const all = collections[name].form === 'list' && Array.isArray(value) ? value : [value];
    return all.map((one: unknown) => ({ name, file, value: one }));
  });
  return Map.groupBy(entries, ({ name }) => name);
}
