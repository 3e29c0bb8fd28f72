import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Portal } from '../../../src/loaders/portal.ts';
import { listTree } from '../../../src/loaders/list-files.ts';
import { isLocale } from '../../../src/i18n/locales.ts';
import { explainedForms } from '../../../src/markdown/link-terms.ts';
import { hashBytes } from '../../hash-bytes.ts';
import { textFolders } from './text-folders.ts';

const ending = '.mdx';

export interface KeptText {
  /** Of its inputs. */
  readonly key: string;
  /** Of its code, which names its file. */
  readonly code: string;
}

/** By the name used in the read log of pages: folder and id. */
export type KeptTexts = ReadonlyMap<string, KeptText>;

/** Keys by text: its file, and the glossary terms explained in it. */
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
  const names = textFolders.flatMap((name) =>
    listTree(join(folder, name))
      .files.filter((file) => file.endsWith(ending))
      .map((file) => `${name}/${file.slice(0, -ending.length)}`),
  );
  return new Map(
    names.map((text) => {
      const bytes = readFileSync(join(folder, text + ending), 'utf8');
      return [text, hashBytes(`${wordsIn(basename(text))}\0${bytes}`)] as const;
    }),
  );
}

export interface TextBuild {
  /** Of an earlier build. */
  readonly kept: KeptTexts;
  /** Current ones. */
  readonly keys: ReadonlyMap<string, string>;
  readonly portalFolder: string;
  /** Of compiled code, used by one build at a time. */
  readonly folder: string;
  /** File that gives pages the code of each text. */
  readonly list: string;
  /** Keeps their order. */
  readonly compile: (files: readonly string[]) => Promise<readonly string[]>;
}

export interface RenewedTexts {
  readonly texts: KeptTexts;
  readonly same: readonly string[];
}

const fileOf = (folder: string, code: string) => join(folder, `${code}.mjs`);

function isThere(file: string, code: string): boolean {
  try {
    return hashBytes(readFileSync(file)) === code;
  } catch {
    return false;
  }
}

function sweep(folder: string, texts: KeptTexts): void {
  const used = new Set([...texts.values()].map(({ code }) => fileOf(folder, code)));
  for (const file of readdirSync(folder).map((name) => join(folder, name)))
    if (!used.has(file)) rmSync(file, { force: true });
}

/**
 * Compile changed texts, and list the code of each for pages.
 * @throws what the compiler reports of a text
 */
export async function renewTexts(build: TextBuild): Promise<RenewedTexts> {
  const { kept, keys, portalFolder, folder, list } = build;
  mkdirSync(folder, { recursive: true });
  const isCurrent = ([text, key]: readonly [string, string]) => {
    const before = kept.get(text);
    return before?.key === key && isThere(fileOf(folder, before.code), before.code);
  };
  const changed = [...keys].filter((one) => !isCurrent(one)).map(([text]) => text);
  const files = changed.map((text) => join(portalFolder, text + ending));
  const sources = files.length > 0 ? await build.compile(files) : [];
  const codes = new Map(
    changed.map((text, at) => {
      const source = sources[at] ?? '';
      const code = hashBytes(source);
      writeFileSync(fileOf(folder, code), source);
      return [text, code] as const;
    }),
  );
  const codeOf = (text: string) => codes.get(text) ?? kept.get(text)?.code ?? '';
  const texts = new Map([...keys].map(([text, key]) => [text, { key, code: codeOf(text) }]));
  const places = [...texts].map(
    ([text, { code }]) => [text, pathToFileURL(fileOf(folder, code)).href] as const,
  );
  writeFileSync(list, JSON.stringify(Object.fromEntries(places)));
  sweep(folder, texts);
  const isSame = (text: string) => texts.get(text)?.code === kept.get(text)?.code;
  return { texts, same: [...texts.keys()].filter(isSame) };
}
