import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Portal } from '../../../src/loaders/portal.ts';
import { listTree } from '../../../src/loaders/list-files.ts';
import { isLocale } from '../../../src/i18n/locales.ts';
import { explainedForms } from '../../../src/markdown/link-terms.ts';
import { hashBytes } from '../facts/hash-bytes.ts';
import { engine } from '../../workplace.ts';
import { openTextCompiler } from './compile-texts.ts';

/** Folders of texts, which are compiled. */
export const textFolders = ['pages', 'reports'] as const;

const ending = '.mdx';

/** A text as it was compiled. */
export interface KeptText {
  /** What it was compiled of. */
  readonly key: string;
  /** The code that came out, in a word. */
  readonly code: string;
  /** What stands for its file among the compiled pages, where it was compiled after them. */
  readonly instead?: { readonly file: string; readonly source: string } | undefined;
}

/** Texts by what the account of a page calls them: folder and id. */
export type KeptTexts = ReadonlyMap<string, KeptText>;

/** The names of all texts of a portal. */
export const listTexts = (folder: string): string[] =>
  textFolders.flatMap((name) =>
    listTree(join(folder, name))
      .files.filter((file) => file.endsWith(ending))
      .map((file) => `${name}/${file.slice(0, -ending.length)}`),
  );

/** What each text is compiled of: its file, and the words that are explained in it. */
export function textKeys(portal: Portal, folder: string): ReadonlyMap<string, string> {
  const terms = portal.glossary.map(({ data }) => data);
  const words = new Map<string, string>();
  const wordsIn = (language: string) => {
    const known = words.get(language);
    if (known !== undefined || !isLocale(language)) return known ?? '';
    const defined = terms.filter(({ definition }) => definition).map(({ id }) => id);
    const made = JSON.stringify([defined, explainedForms(terms, language)]);
    words.set(language, made);
    return made;
  };
  return new Map(
    listTexts(folder).map((text) => {
      const bytes = readFileSync(join(folder, text + ending), 'utf8');
      return [text, hashBytes(`${wordsIn(basename(text))}\0${bytes}`)] as const;
    }),
  );
}

/** The files of texts among the compiled pages. */
function findChunks(compiled: string): ReadonlyMap<string, string> {
  const folder = join(compiled, 'chunks');
  const list = readdirSync(folder).find((name) => name.startsWith('content-modules_'));
  if (list === undefined) return new Map();
  const lines = readFileSync(join(folder, list), 'utf8').matchAll(
    /\["([^"]+)", \(\) => import\("\.\/([^"]+)"\)\]/g,
  );
  return new Map([...lines].map(([, path = '', file = '']) => [resolve(engine, path), file]));
}

/** What has become of the texts of an earlier build. */
export interface RenewedTexts {
  readonly texts: KeptTexts;
  /** Those that say what they said. */
  readonly same: readonly string[];
}

/**
 * Compiles the texts of which something has changed, and none else.
 * @param compiled folder with the compiled pages
 * @param work a folder of this build
 * @returns undefined where one of them is not found among the compiled pages
 */
export async function renewTexts(
  kept: KeptTexts,
  keys: ReadonlyMap<string, string>,
  folder: string,
  compiled: string,
  work: string,
): Promise<RenewedTexts | undefined> {
  const isSame = (text: string) => kept.get(text)?.key === keys.get(text);
  if ([...keys.keys()].every(isSame)) return { texts: kept, same: [...keys.keys()] };
  const compile = await openTextCompiler(work);
  const chunks = findChunks(compiled);
  const texts = new Map<string, KeptText>();
  const same: string[] = [];
  for (const [text, key] of keys) {
    const before = kept.get(text);
    if (before?.key === key) {
      texts.set(text, before);
      same.push(text);
      continue;
    }
    const path = join(folder, text + ending);
    const source = await compile(path);
    const code = hashBytes(source);
    const file = chunks.get(path);
    if (!before || file === undefined) return undefined;
    const isTheSame = code === before.code;
    if (isTheSame) same.push(text);
    texts.set(text, isTheSame ? { ...before, key } : { key, code, instead: { file, source } });
  }
  return { texts, same };
}

/** What stands for files of the compiled pages, by the paths of these. */
export const insteadOf = (texts: KeptTexts, compiled: string): ReadonlyMap<string, string> =>
  new Map(
    [...texts.values()].flatMap(({ instead }) =>
      instead ? [[join(compiled, 'chunks', instead.file), instead.source] as const] : [],
    ),
  );
