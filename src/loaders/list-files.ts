import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from './collections.ts';
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

/** What forms and lists come in. */
const spreadsheet = /\.(xlsx|ods|csv)$/i;

/** Folders of content that are no collections of entries. */
const otherFolders: ReadonlySet<string> = new Set(['geo', 'theme', 'media', 'archive']);

const isFolderOfContent = (folder: string) =>
  Object.hasOwn(collections, folder) || otherFolders.has(folder);

/**
 * May it stand beside the content of a portal? So may what a portal needs that is kept in Git or has the
 * engine as a package, and spreadsheets: lists from which entries are taken, forms that were sent out or
 * came back. In a folder of content they are judged.
 * @param path below the folder of the portal, with forward slashes
 */
export function isBesideContent(path: string): boolean {
  const [first = ''] = path.split('/');
  if (madeByTools.has(first) || aboutItself.test(first)) return true;
  return spreadsheet.test(path) && !isFolderOfContent(first);
}

function readFolder(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

interface FileList {
  readonly files: string[];
  readonly problems: Problem[];
}

/**
 * All files below a folder, in a fixed order, as paths with forward slashes. Passed over are hidden files,
 * those of the system, and those that are switched off (`_example.yaml`); a symbolic link is a problem,
 * since it may lead out of the folder.
 * @param isLeftOut is a path below the folder passed over as well?
 */
export function listTree(
  directory: string,
  isLeftOut: (path: string) => boolean = () => false,
): FileList {
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
      const path = relative ? `${relative}/${name}` : name;
      if (/^[._]/.test(name) || leftBySystem.test(name) || isLeftOut(path)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) problems.push(linkProblem(path));
      else problems.push(otherProblem(path, phrase('check.word.somethingElse')));
    }
  };
  walk('');
  return { files, problems };
}

/** The files of a portal, without what stands beside its content. */
export const listFiles = (directory: string): FileList => listTree(directory, isBesideContent);
