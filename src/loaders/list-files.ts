import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileStart, type Problem, problemIn } from './problem.ts';

/** What is wrong where something else than a file stands. */
function otherProblem(file: string, found: Phrase): Problem {
  const message = phrase('check.file.notFile', { found });
  return problemIn(file, fileStart, 'symlink', message, phrase('check.mend.putFile'));
}

/** What is wrong with a symbolic link: it may lead out of the folder. */
export function linkProblem(file: string): Problem {
  return otherProblem(file, phrase('check.word.symbolicLink'));
}

/** What tools of packages and of this engine make beside the content of a portal. */
const madeByTools: ReadonlySet<string> = new Set([
  ...['package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml'],
  ...['node_modules', 'dist', 'pdf'],
]);

/** Documents that a repository has about itself, in one language or several: `README.az.md`. */
const aboutItself =
  /^(readme|licen[cs]e|copying|notice|changelog|contributing|code_of_conduct|security|citation)(\.[a-z]{2,3})?(\.(md|txt|cff))?$/i;

/** What Windows leaves in folders that somebody looked into. */
const leftBySystem = /^(thumbs\.db|desktop\.ini)$/i;

/** May it stand beside the content of a portal that is kept in Git or has the engine as a package? */
export function isBesideContent(name: string): boolean {
  return madeByTools.has(name) || aboutItself.test(name);
}

/** A spreadsheet from which entries are taken may lie beside them; what a folder of content holds is judged. */
const spreadsheet = /\.(xlsx|ods|csv)$/i;

function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/**
 * All files below a folder, in a fixed order, as paths with forward slashes.
 * Passed over are hidden files, those of the system, those that are switched off (`_example.yaml`), and
 * what stands beside the content; a symbolic link is a problem, since it may lead out of the folder.
 */
export function listFiles(directory: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (relative: string) => {
    const entries = readFolder(join(directory, relative));
    if (!entries) {
      const message = phrase('check.file.unreadableFolder');
      problems.push(
        problemIn(relative, fileStart, 'unreadable', message, phrase('check.mend.permissions')),
      );
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const { name } = entry;
      const isBeside = relative === '' && (isBesideContent(name) || spreadsheet.test(name));
      if (/^[._]/.test(name) || leftBySystem.test(name) || isBeside) continue;
      const path = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) problems.push(linkProblem(path));
      else problems.push(otherProblem(path, phrase('check.word.somethingElse')));
    }
  };
  walk('');
  return { files, problems };
}
