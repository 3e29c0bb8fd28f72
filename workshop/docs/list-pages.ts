import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

export interface DocPage {
  readonly id: string;
  /** By language; English alone if not translated. */
  readonly files: Readonly<Record<string, string>>;
}

export interface DocGroup {
  readonly label: Readonly<Record<string, string>>;
  readonly pages: readonly DocPage[];
}

/**
 * `docs/site/contents.yaml`: a path with `{language}` exists in each language, a folder has one language per
 * file.
 */
const contentsSchema = z.array(
  z.strictObject({
    label: z.record(z.string(), z.string()),
    pages: z.record(z.string(), z.string()),
  }),
);

/** Index first. */
function pagesOfFolder(root: string, id: string, folder: string): DocPage[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  return names
    .toSorted((a, b) => Number(b === 'README.md') - Number(a === 'README.md') || (a < b ? -1 : 1))
    .map((name) => ({
      id: name === 'README.md' ? id : `${id}-${name.slice(0, -'.md'.length)}`,
      files: { en: posix.join(folder, name) },
    }));
}

/** Pages of the documentation by group, from `docs/site/contents.yaml`. */
export function listPages(root: string, languages: readonly string[]): DocGroup[] {
  const listed = contentsSchema.parse(
    parse(readFileSync(join(root, 'docs/site/contents.yaml'), 'utf8')),
  );
  return listed.map(({ label, pages }) => ({
    label,
    pages: Object.entries(pages).flatMap(([id, file]): DocPage[] => {
      if (file.endsWith('/')) return pagesOfFolder(root, id, file);
      const inEach = file.includes('{language}') ? languages : ['en'];
      const named = inEach.map((language) => [language, file.replace('{language}', language)]);
      return [{ id, files: Object.fromEntries(named) }];
    }),
  }));
}
