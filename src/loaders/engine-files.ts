import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Locale } from '../i18n/locales.ts';

const source = join(import.meta.dirname, '..');

/** Without messages for readers; some have author messages. */
const aside: ReadonlySet<string> = new Set([
  ...['content', 'testing', 'loaders', 'validators'],
  ...['importers', 'handouts', 'review', 'starter'],
]);

/** A source file, with its path below `src`. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** Path of a language's message file. */
export function stringsFile(locale: Locale): string {
  return join(source, 'i18n', 'strings', `${locale}.yaml`);
}

/** The site's source files, except tests. */
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
