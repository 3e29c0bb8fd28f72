import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainRules } from '../src/figures/plain-drawing.ts';
import { listTree } from '../src/loaders/list-files.ts';
import type { Drawings } from './drawings.ts';

/** Names that nameDrawing gives; nothing else is in a folder of drawings. */
const nameForm = /^[a-z0-9-]+\/[a-z]{2}-\d+\.svg$/;

/** The second line of a file: colours and rules, so that it can be looked at by itself. */
const rulesLine = /^<style>.*<\/style>\n/m;

const elements = 'svg|title|desc|defs|pattern|g|use|rect|circle|line|path|text|tspan'.split('|');
const attributes = /^(\s[a-z][a-zA-Z0-9:-]*="[^"<>]*")*\/?$/;

/**
 * The first tag that no drawing of ours has; undefined when there is none. A list of what may stand
 * there, held against the text itself: a parser that repairs its input would hide what is wrong.
 */
function findForeignTag(text: string): string | undefined {
  return (text.match(/<[^>]*>?/g) ?? []).find((tag) => {
    const [, name = '', rest = ''] = /^<\/?([a-zA-Z]*)(.*)>$/s.exec(tag) ?? [];
    const links = /\s(xlink:)?href="(?!#)/.test(rest);
    return (
      !elements.includes(name) || !attributes.test(rest) || /\son[a-z]*="/i.test(rest) || links
    );
  });
}

/** The files of a folder of drawings; undefined when anything else is in it. */
function listDrawings(folder: string): readonly string[] | undefined {
  const { files, problems } = listTree(folder);
  return problems.length === 0 && files.every((file) => nameForm.test(file)) ? files : undefined;
}

/**
 * Reads drawings that writeDrawings wrote.
 * @throws Error in plain words when the folder is no such folder
 */
export function readDrawings(folder: string): Drawings {
  const expected = `${folder}: expected a folder of drawings`;
  if (!existsSync(folder)) throw new Error(`${expected}, found nothing; make one with --write`);
  const files = listDrawings(folder);
  if (!files) throw new Error(`${expected}, found other files; check the path`);
  if (files.length === 0) throw new Error(`${expected}, found none in it; make them with --write`);
  return new Map(
    files.map((file): [string, string] => {
      const text = readFileSync(join(folder, file), 'utf8').replace(rulesLine, '');
      const foreign = findForeignTag(text);
      if (foreign !== undefined)
        throw new Error(
          `${join(folder, file)}: expected a drawing made by --write, found ${foreign.slice(0, 60)}; make it again`,
        );
      return [file, text];
    }),
  );
}

/**
 * Writes drawings to a folder, one file each, and deletes those that are no more.
 * @throws Error in plain words when there is something else in the folder
 */
export function writeDrawings(folder: string, drawings: Drawings): void {
  const old = existsSync(folder) ? listDrawings(folder) : [];
  if (!old)
    throw new Error(
      `${folder}: expected a folder for drawings alone, found other files; choose another`,
    );
  for (const [name, text] of drawings) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('\n', `\n<style>${plainRules}</style>\n`));
  }
  for (const name of old.filter((file) => !drawings.has(file))) rmSync(join(folder, name));
}
