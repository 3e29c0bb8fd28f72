import { statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { authorTranslate } from '../src/i18n/author-messages.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { sayPhrase } from '../src/i18n/say-phrase.ts';
import { phrase } from '../src/i18n/phrase.ts';
import type { Problem } from '../src/loaders/problem.ts';
import { formatProblem } from '../src/loaders/say-problem.ts';
import { recoverFiles } from './place-files.ts';
import { lacksPortal, usualPortal } from './workplace.ts';

/**
 * Folder named by `--portal`, by default the usual portal; exits with an error if there is none. Unfinished
 * writes of a killed command are undone first.
 * @param wrong exit code
 */
export function readPortalFolder(option: string | undefined, locale: Locale, wrong = 2): string {
  const directory = resolve(option ?? usualPortal().directory);
  const kind = statSync(directory, { throwIfNoEntry: false });
  if (kind?.isDirectory() && option === undefined && lacksPortal(directory)) {
    const values = { folder: directory, file: 'site.yaml', option: '--portal' };
    const words = phrase('command.package.noPortal', values);
    process.stderr.write(`${sayPhrase(words, locale)}\n`);
    process.exit(wrong);
  }
  if (kind?.isDirectory()) {
    recoverFiles(directory);
    return directory;
  }
  const found = phrase(kind ? 'check.word.file' : 'check.word.nothing');
  const words = phrase('check.run.noFolder', { path: directory, found });
  process.stderr.write(`${sayPhrase(words, locale)}\n`);
  process.exit(wrong);
}

function formatFrom(problem: Problem, directory: string, locale: Locale): string {
  const from = relative(process.cwd(), directory).split(sep).join('/');
  return formatProblem({ ...problem, file: posix.join(from, problem.file) }, locale);
}

/** More than an author can fix in one go; one mistake can cause a million. */
const maxProblems = 200;

/** Problems as lines, with paths relative to the current folder, for editors. Further ones are counted. */
export function formatProblems(
  problems: readonly Problem[],
  directory: string,
  locale: Locale,
): string {
  const lines = problems
    .slice(0, maxProblems)
    .map((problem) => formatFrom(problem, directory, locale));
  const rest = problems.length - lines.length;
  if (rest > 0) {
    lines.push(authorTranslate(locale)('check.run.moreProblems', { rest }));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A new year warns of hundreds of returns, which must not hide the others. */
const maxOfOneKind = 10;

/** Warnings as lines in order; further ones of a kind are counted. */
export function formatWarnings(
  warnings: readonly Problem[],
  directory: string,
  locale: Locale,
): string {
  const kinds = Map.groupBy(warnings, ({ code }) => code);
  const shown = new Set([...kinds.values()].flatMap((all) => all.slice(0, maxOfOneKind)));
  const lines = warnings
    .filter((warning) => shown.has(warning))
    .map((warning) => formatFrom(warning, directory, locale));
  for (const [code, all] of kinds) {
    const rest = all.length - maxOfOneKind;
    if (rest > 0) {
      lines.push(authorTranslate(locale)('check.run.moreWarnings', { rest, code }));
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
