import { globSync, statSync } from 'node:fs';
import type { Locale } from '../src/i18n/locales.ts';
import { phrase } from '../src/i18n/phrase.ts';
import { refuse } from './refuse.ts';

/** Files that an author names, those of a `*` in order; refuses what is no file. */
export function namedFiles(named: readonly string[], locale: Locale): readonly string[] {
  // The shells of Windows leave a star as it is.
  const paths = named.flatMap((path) => (path.includes('*') ? globSync(path).toSorted() : path));
  const missing =
    paths.find((path) => !statSync(path, { throwIfNoEntry: false })?.isFile()) ??
    (paths.length === 0 ? named[0] : undefined);
  if (missing !== undefined) refuse(phrase('command.proposals.noFile', { file: missing }), locale);
  return paths;
}
