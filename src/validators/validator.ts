import type { Phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { formatPath } from '../loaders/schema-problems.ts';

/** Rule across files, which returns its violations as problems. */
export type Validator = (portal: Portal) => Problem[];

/** Problem at a value of an entry; an empty path means its whole file. */
export function problemAt(
  portal: Portal,
  entry: Entry<unknown>,
  path: ValuePath,
  code: string,
  message: Phrase,
  hint: Phrase,
): Problem {
  const full = [...entry.path, ...path];
  const place = full.length === 0 ? fileStart : portal.locate(entry, path);
  return problemIn(entry.file, place, code, message, hint, formatPath(full));
}
