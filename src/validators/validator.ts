import { fallbackOrder, isLocale, type Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { formatPath } from '../loaders/schema-problems.ts';

/** Rule across files, which returns its violations as problems. */
export type Validator = (portal: Portal) => Problem[];

/**
 * The path as its file has it: a text in a language that the portal does not have is a copy of that in
 * another one, under which it is found.
 */
function pathInFile(portal: Portal, entry: Entry<unknown>, path: ValuePath): ValuePath {
  const at = path.findLastIndex((step) => isLocale(String(step)));
  const locale = String(path[at] ?? '');
  const asked = portal.site[0]?.data.languages ?? [];
  if (!isLocale(locale) || asked.includes(locale)) return path;
  const above = portal.locate(entry, path.slice(0, at));
  const isThere = (one: Locale) => {
    const { line, column } = portal.locate(entry, path.slice(0, at).concat(one));
    return line !== above.line || column !== above.column;
  };
  return path.with(at, fallbackOrder[locale].find(isThere) ?? locale);
}

/** Problem at a value of an entry; an empty path means its whole file. */
export function problemAt(
  portal: Portal,
  entry: Entry<unknown>,
  path: ValuePath,
  code: string,
  message: Phrase,
  hint: Phrase,
): Problem {
  const own = pathInFile(portal, entry, path);
  const full = [...entry.path, ...own];
  const place = full.length === 0 ? fileStart : portal.locate(entry, own);
  return problemIn(entry.file, place, code, message, hint, formatPath(full));
}
