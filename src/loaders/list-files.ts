import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from './collections.ts';
import { fileStart, type Problem, problemIn } from './problem.ts';

function otherProblem(file: string, found: Phrase): Problem {
  const message = phrase('check.file.notFile', { found });
  return problemIn(file, fileStart, 'symlink', message, phrase('check.mend.putFile'));
}

/** A symbolic link may lead out of the folder. */
export function linkProblem(file: string): Problem {
  return otherProblem(file, phrase('check.word.symbolicLink'));
}

/** By package tools and this engine. */
const madeByTools: ReadonlySet<string> = new Set([
  ...['package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml'],
  ...['node_modules', 'dist', 'pdf'],
]);

/** Documents about the repository, also in several languages: `README.az.md`. */
const aboutItself =
  /^(readme|licen[cs]e|copying|notice|changelog|contributing|code_of_conduct|security|citation)(\.[a-z]{2,3})?(\.(md|txt|cff))?$/i;

/** Created by Windows when a folder is viewed. */
const leftBySystem = /^(thumbs\.db|desktop\.ini)$/i;

/** Formats of forms and lists. */
const spreadsheet = /\.(xlsx|ods|csv)$/i;

/** Content folders that are not collections. */
const otherFolders: ReadonlySet<string> = new Set(['geo', 'theme', 'media', 'archive']);

const isFolderOfContent = (folder: string) =>
  Object.hasOwn(collections, folder) || otherFolders.has(folder);

/**
 * Whether a file is allowed next to a portal's content: what Git and the packaged engine need, and spreadsheets
 * (lists to import, forms sent or returned). Content folders are checked.
 * @param path below the portal's folder, with forward slashes
 */
export function isOutsideContent(path: string): boolean {
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
 * All files below a folder in a fixed order, with forward slashes. Skips hidden, system and disabled files
 * (`_example.yaml`); reports symbolic links, which may lead out of the folder.
 * @param isLeftOut paths to skip as well
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

/** Without files next to the content. */
export const listFiles = (directory: string): FileList => listTree(directory, isOutsideContent);
