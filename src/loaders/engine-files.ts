import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

const source = join(import.meta.dirname, '..');

/** Folders whose code shows no messages of the site; some tell authors in messages of their own. */
const aside: ReadonlySet<string> = new Set([
  ...['content', 'testing', 'loaders', 'validators'],
  ...['importers', 'handouts', 'starter'],
]);

/** A file of code, with its path below `src`. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** The path of the file with the messages of a language. */
export function stringsFile(locale: Locale): string {
  return join(source, 'i18n', 'strings', `${locale}.yaml`);
}

/** The code of the site, but for tests. */
export function readCode(): CodeFile[] {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !aside.has(entry.name))
    .flatMap(({ name }) =>
      readdirSync(join(source, name), { recursive: true, withFileTypes: true }),
    )
    .filter(({ name }) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        path: relative(source, file).split(sep).join('/'),
        text: readFileSync(file, 'utf8'),
      };
    });
}
