import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { type Phrase, phrase } from '../../../src/i18n/phrase.ts';
import { listAllFiles } from '../../list-all-files.ts';
import { partMarker } from '../../output-folder.ts';
import type { Shard } from './shard.ts';

const partSchema = z.strictObject({ number: z.number(), of: z.number(), from: z.string() });
type Part = z.infer<typeof partSchema> & { readonly folder: string };

/**
 * Hash of a site's inputs: only shards with the same ones fit together.
 * @param data the content as the pages read it
 */
export function nameInputs(data: string, settings: readonly string[]): string {
  const hash = createHash('sha256').update(data);
  for (const setting of settings) hash.update(`\0${setting}`);
  return hash.digest('hex').slice(0, 32);
}

/** Mark a folder as a shard of a site. */
export function markPart(site: string, { number, of }: Shard, from: string): void {
  writeFileSync(join(site, partMarker), `${JSON.stringify({ number, of, from })}\n`);
}

function readPart(folder: string): Part[] {
  const file = join(folder, partMarker);
  if (!existsSync(file)) return [];
  try {
    const part = partSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return part.success ? [{ ...part.data, folder }] : [];
  } catch {
    return [];
  }
}

/**
 * Shards in the subfolders of a folder, in order.
 * @param from hash of the site's inputs
 * @returns reason and remedy unless all are present once, with the same content
 */
export function findParts(
  folder: string,
  from: string,
): { readonly folders: readonly string[] } | { readonly refused: Phrase } {
  const refuse = (found: Phrase) => ({
    refused: phrase('command.merge.refused', { folder, found }),
  });
  const parts = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap((entry) => readPart(join(folder, entry.name)))
        .toSorted((a, b) => a.number - b.number)
    : [];
  const [first] = parts;
  if (!first) return refuse(phrase('command.merge.none'));
  const foreign = parts.find((part) => part.from !== from || part.of !== first.of);
  if (foreign) return refuse(phrase('command.merge.foreign', { part: foreign.folder }));
  const twice = parts.find((part, at) => parts[at - 1]?.number === part.number);
  if (twice) return refuse(phrase('command.merge.twice', { part: `${twice.number}/${twice.of}` }));
  const numbers = new Set(parts.map(({ number }) => number));
  const absent = Array.from({ length: first.of }, (_, at) => at + 1).find((at) => !numbers.has(at));
  if (absent !== undefined)
    return refuse(phrase('command.merge.absent', { part: `${absent}/${first.of}` }));
  return { folders: parts.map((part) => part.folder) };
}

/** Copy a file, since later steps write into some; clones use no space. */
function place(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target, constants.COPYFILE_FICLONE);
}

/**
 * Put the files of all shards into one folder, sharing common ones.
 * @throws Error if two shards differ in a file: then pages depend on more than the content
 */
export function mergeParts(folders: readonly string[], site: string): void {
  mkdirSync(site, { recursive: true });
  for (const folder of folders) {
    const files = listAllFiles(folder).sort();
    for (const file of files.filter((path) => path !== partMarker)) {
      const target = join(site, file);
      if (!existsSync(target)) place(join(folder, file), target);
      else if (!readFileSync(target).equals(readFileSync(join(folder, file))))
        throw new Error(
          `${file}: expected the same file in every part, found another in ${folder}`,
        );
    }
  }
}
