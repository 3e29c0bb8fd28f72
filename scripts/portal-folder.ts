import { statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { formatProblem, type Problem } from '../src/loaders/problem.ts';
import { recoverFiles } from './place-files.ts';

/**
 * The folder that `--portal` names, the shipped portal when it names none.
 * Prints what is wrong and exits when there is no such folder. What a killed command had begun to
 * write there is undone first.
 * @param wrong the exit code
 */
export function readPortalFolder(option: string | undefined, wrong = 2): string {
  const directory = resolve(option ?? join(import.meta.dirname, '../src/content'));
  const kind = statSync(directory, { throwIfNoEntry: false });
  if (kind?.isDirectory()) {
    recoverFiles(directory);
    return directory;
  }
  const found = kind ? 'a file' : 'nothing';
  process.stderr.write(`${directory}: expected a folder, found ${found}; check the path\n`);
  process.exit(wrong);
}

/** A problem with its path as seen from where the command runs. */
function formatFrom(problem: Problem, directory: string): string {
  const from = relative(process.cwd(), directory).split(sep).join('/');
  return formatProblem({ ...problem, file: posix.join(from, problem.file) });
}

/** More problems than an author can mend in one go are counted; one mistake can cause a million. */
const mostProblems = 200;

/**
 * Problems as lines, with paths as seen from where the command runs, so that an editor can open
 * them. Of very many only the first are listed, and the rest counted.
 */
export function formatProblems(problems: readonly Problem[], directory: string): string {
  const lines = problems.slice(0, mostProblems).map((problem) => formatFrom(problem, directory));
  const rest = problems.length - lines.length;
  if (rest > 0) {
    const noun = rest === 1 ? 'problem' : 'problems';
    lines.push(`… and ${rest} more ${noun}; npm run check -- --json lists all of them`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A new year warns of hundreds of returns: those of one kind must not hide the others. */
const mostOfOneKind = 10;

/** Warnings as lines in their order; of each kind the first are listed, and the rest counted. */
export function formatWarnings(warnings: readonly Problem[], directory: string): string {
  const kinds = Map.groupBy(warnings, ({ code }) => code);
  const shown = new Set([...kinds.values()].flatMap((all) => all.slice(0, mostOfOneKind)));
  const lines = warnings
    .filter((warning) => shown.has(warning))
    .map((warning) => formatFrom(warning, directory));
  for (const [code, all] of kinds) {
    const rest = all.length - mostOfOneKind;
    if (rest > 0) {
      const noun = rest === 1 ? 'warning' : 'warnings';
      lines.push(`… and ${rest} more ${noun} of the kind ${code}; --json --warnings lists all`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
