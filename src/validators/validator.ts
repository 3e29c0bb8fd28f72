import type { Entry, Portal } from '../loaders/portal.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Problem } from '../loaders/problem.ts';
import { formatPath } from '../loaders/schema-problems.ts';

/** One rule that holds across files: what breaks it, as problems. */
export type Validator = (portal: Portal) => Problem[];

/** A problem at a value of an entry. */
export function problemAt(
  portal: Portal,
  entry: Entry<unknown>,
  path: ValuePath,
  code: string,
  message: string,
  hint: string,
): Problem {
  const place = portal.locate(entry, path);
  const field = formatPath([...entry.path, ...path]);
  return { file: entry.file, ...place, field, code, message, hint };
}
