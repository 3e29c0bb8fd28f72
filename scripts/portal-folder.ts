import { statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { formatProblem, type Problem } from '../src/loaders/problem.ts';

/**
 * The folder that `--portal` names, the shipped portal when it names none.
 * Says what is wrong and ends when there is no such folder.
 * @param wrong what it ends with
 */
export function readPortalFolder(option: string | undefined, wrong = 2): string {
  const directory = resolve(option ?? join(import.meta.dirname, '../src/content'));
  const kind = statSync(directory, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return directory;
  const found = kind ? 'a file' : 'nothing';
  process.stderr.write(`${directory}: expected a folder, found ${found}; check the path\n`);
  process.exit(wrong);
}

/** Problems as lines, with paths as seen from where the command runs, so that an editor can open them. */
export function formatProblems(problems: readonly Problem[], directory: string): string {
  const from = relative(process.cwd(), directory).split(sep).join('/');
  return problems
    .map((problem) => formatProblem({ ...problem, file: posix.join(from, problem.file) }))
    .map((line) => `${line}\n`)
    .join('');
}
