import { parse, stringify } from 'yaml';
import { claimFile } from '../../../src/loaders/claim-file.ts';
import { type CollectionName, collections } from '../../../src/loaders/collections.ts';
import { splitHead } from '../../../src/loaders/prose-head.ts';
import type { Originals } from '../overlay-files.ts';
import { fillFields } from './fill-fields.ts';
import { hostileStrings } from './hostile-strings.ts';
import { spreadTexts } from './spread-hostile.ts';

/** The next field begins with the next strings. */
const atOnce = 12;
const stringsOf = (turn: number) =>
  Array.from(
    { length: atOnce },
    (_, at) => hostileStrings[(turn * atOnce + at) % hostileStrings.length] as string,
  );

/** Fields without repeated words. */
const compared = /^synonyms\./;
/** The check looks up keys of columns. */
const keys = /^imports\.(?:columns|words)\./;

/** A hostile name lacks the word that implies the sector, so its source gives it. */
const withoutWords = (data: Data): Data => ({
  ...data,
  sectors: (data.sectors as Data[]).map(({ id }) => ({
    id,
    basis: 'reported',
    sources: data.sources,
  })),
});

/** Times in tables of figures are kept. */
const isTime = (text: string) => /^\d{4}(?:-|$)/.test(text);

type Data = Record<string, unknown>;

interface EntryFile {
  readonly name: CollectionName;
  readonly id: string;
  readonly entries: readonly Data[];
  readonly body?: string;
}

function readEntries(file: string, bytes: Uint8Array): EntryFile | undefined {
  const claim = claimFile(file);
  if (claim.problem || !Object.hasOwn(collections, claim.name)) return undefined;
  const { name, id } = claim;
  const text = Buffer.from(bytes).toString();
  const split = file.endsWith('.mdx') ? splitHead(text) : undefined;
  const data = parse(split?.head ?? text) as Data | Data[] | null;
  if (!data) return undefined;
  const entries = Array.isArray(data) ? data : [data];
  return { name: name as CollectionName, id, entries, ...(split && { body: split.body }) };
}

/**
 * Make every field hostile, in YAML and front matter.
 * @returns changed files, and names of fields
 */
export function makeHostileFiles(originals: Originals): {
  readonly files: Map<string, Uint8Array>;
  readonly fields: ReadonlySet<string>;
} {
  const read = new Map<string, EntryFile>();
  for (const [file, bytes] of originals) {
    const found = readEntries(file, bytes);
    if (found) read.set(file, found);
  }
  const ids = new Set(
    [...read.values()].flatMap(({ id, entries }) => [
      ...[id, ...id.split('/')],
      ...entries.flatMap((data) => (typeof data.id === 'string' ? [data.id] : [])),
    ]),
  );
  const fields = new Set<string>();
  const replace = fillFields(stringsOf, false);
  const stays = (field: string, text: string) =>
    ids.has(text) || isTime(text) || compared.test(field) || keys.test(field);
  const files = new Map(
    [...read].map(([file, { name, entries, body }]) => {
      const hostile = entries.map((data) =>
        spreadTexts(name, name === 'clusters' ? withoutWords(data) : data, replace, fields, stays),
      );
      const written = stringify(collections[name].form === 'list' ? hostile : hostile[0], {
        aliasDuplicateObjects: false,
      });
      const text = body === undefined ? written : `---\n${written}---\n${body}`;
      return [file, Buffer.from(text)];
    }),
  );
  return { files, fields };
}
