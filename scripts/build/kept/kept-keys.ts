import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Portal } from '../../../src/loaders/portal.ts';
import { illustrated, listMedia } from '../../../src/schemas/list-media.ts';
import { listTree } from '../../../src/loaders/list-files.ts';
import { engine } from '../../workplace.ts';
import { textFolders } from '../texts/text-folders.ts';

/** Raised when the cache's format changes. */
const version = 6;

/** Parts of the engine that determine the compiled pages. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const isSource = (path: string) => !/\.test\.ts$|\/golden$|^(?:content|testing)$/.test(path);

function addFile(hash: Hash, folder: string, file: string): void {
  hash
    .update(`${file}\0`)
    .update(readFileSync(join(folder, file)))
    .update('\0');
}

/** Add the files of a folder; a missing one adds none. */
function addFolder(hash: Hash, folder: string): void {
  hash.update(`\0${folder}\0`);
  if (!existsSync(folder)) return;
  for (const file of listTree(folder).files) addFile(hash, folder, file);
}

/** Files that list the installed packages: npm's own list if present, otherwise the engine's dependencies. */
function packageFiles(home: string): string[] {
  const astro = createRequire(join(engine, 'package.json')).resolve('astro/package.json');
  const list = join(dirname(astro), '..', '.package-lock.json');
  const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];
  const named = [home, engine].flatMap((folder) => locks.map((name) => join(folder, name)));
  return [existsSync(list) ? list : astro, ...named.filter((lock) => existsSync(lock))];
}

const ownFiles = (): string[] =>
  sources.flatMap((name) =>
    name.includes('.')
      ? [name]
      : listTree(join(engine, name), (path) => !isSource(path)).files.map(
          (file) => `${name}/${file}`,
        ),
  );

/** Files that identify a version of the engine: its own, and those about its packages. */
export const engineFiles = (home: string): string[] => [
  ...ownFiles().map((file) => join(engine, file)),
  ...packageFiles(home),
];

const environment = [
  ...['LANGUAGES', 'FONTS', 'ENGINE'].map((name) => `CLUSTERBOOK_${name}`),
  'NODE_ENV',
];

/** SHA-256 of the engine with its packages, in hexadecimal: nothing made by another one is reused. */
export function hashEngine(home: string): string {
  const hash = createHash('sha256').update(`${version} ${process.version}`);
  for (const file of engineFiles(home)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * SHA-256 of all inputs of the compiled pages, in hexadecimal.
 * @param others result of `hashEngine`, and the settings of the site
 */
export function compiledKey(portal: Portal, folder: string, others: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([...others, folder]));
  for (const name of environment) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const name of ['languages', 'media']) addFolder(hash, join(folder, name));
  const { site } = portal;
  const entries = illustrated.flatMap((name) => portal[name].map(({ data }) => data));
  const named = new Set(entries.flatMap(listMedia).map(({ named: { file } }) => file));
  hash.update(JSON.stringify([site[0]?.data.off, [...named]]));
  return hash.digest('hex');
}

function hashFolders(folders: readonly string[]): Hash {
  const hash = createHash('sha256');
  for (const folder of folders) addFolder(hash, folder);
  return hash;
}

/** Folders from which any page may show something. */
const commonFolders = (portal: string, home: string) => [
  ...['archive', 'theme', 'geo'].map((name) => join(portal, name)),
  process.env.CLUSTERBOOK_PDF ?? join(home, 'pdf'),
];

/**
 * Hash of everything besides entries that any page may depend on.
 * @param home folder whose `pdf` contains printed pages
 */
export const commonKey = (folder: string, home: string): string =>
  hashFolders(commonFolders(folder, home)).digest('hex');

/**
 * SHA-256, in hexadecimal, of all inputs of a site other than values in its YAML: shapes, themes, texts,
 * pictures, archives, and the engine; without its packages, which another system may list differently.
 * @param home folder whose `pdf` contains printed pages
 */
export function hashSurroundings(folder: string, home: string): string {
  const hash = hashFolders([
    ...commonFolders(folder, home),
    ...['languages', 'media', ...textFolders].map((name) => join(folder, name)),
  ]);
  for (const file of ownFiles()) addFile(hash, engine, file);
  return hash.digest('hex');
}
