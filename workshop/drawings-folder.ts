import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plainRules } from '../src/figures/plain-drawing.ts';
import { listTree } from '../src/loaders/list-files.ts';
import type { Drawings } from './drawings.ts';

/** A folder of drawings contains nothing else. */
const nameForm = /^[a-z0-9-]+\/[a-z]{2}-\d+\.svg$/;

/** Second line of a file, which lets it be viewed on its own. */
const rulesLine = /^<style>.*<\/style>\n/m;

const elements = 'svg|title|desc|defs|pattern|g|use|rect|circle|line|path|text|tspan'.split('|');
const attributes = /^(\s[a-z][a-zA-Z0-9:-]*="[^"<>]*")*\/?$/;

/**
 * First tag not used in our drawings. An allowlist matched against the text itself: a parser that repairs its
 * input would hide faults.
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

/** Undefined if the folder contains anything else. */
function listDrawings(folder: string): readonly string[] | undefined {
  const { files, problems } = listTree(folder);
  return problems.length === 0 && files.every((file) => nameForm.test(file)) ? files : undefined;
}

/**
 * Read drawings.
 * @throws Error in plain words for any other folder
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
 * Write drawings, one file each, and delete obsolete ones.
 * @throws Error in plain words if the folder contains anything else
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
