import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Portal } from '../../../src/loaders/portal.ts';
import { illustrated, listMedia } from '../../../src/schemas/list-media.ts';
import { listTree } from '../../../src/loaders/list-files.ts';
import { engine } from '../../workplace.ts';
import { textFolders } from '../texts/text-folders.ts';

/** Changes with the way in which anything is kept. */
const version = 6;

/** Folders and files of the engine of which compiled pages are made, or by which they are. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const isSource = (path: string) => !/\.test\.ts$|\/golden$|^(?:content|testing)$/.test(path);

/** Adds a file of a folder, with its name. */
function addFile(hash: Hash, folder: string, file: string): void {
  hash
    .update(`${file}\0`)
    .update(readFileSync(join(folder, file)))
    .update('\0');
}

/** Adds the files of a folder, with their names; a folder that is not there is none. */
function addFolder(hash: Hash, folder: string): void {
  hash.update(`\0${folder}\0`);
  if (!existsSync(folder)) return;
  for (const file of listTree(folder).files) addFile(hash, folder, file);
}

/** What packages there are: their own list where npm has left one, else that which the engine asks for. */
function packageFiles(home: string): string[] {
  const astro = createRequire(join(engine, 'package.json')).resolve('astro/package.json');
  const list = join(dirname(astro), '..', '.package-lock.json');
  const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];
  const named = [home, engine].flatMap((folder) => locks.map((name) => join(folder, name)));
  return [existsSync(list) ? list : astro, ...named.filter((lock) => existsSync(lock))];
}

/** The engine's own files, from its folder. */
const ownFiles = (): string[] =>
  sources.flatMap((name) =>
    name.includes('.')
      ? [name]
      : listTree(join(engine, name), (path) => !isSource(path)).files.map(
          (file) => `${name}/${file}`,
        ),
  );

/**
 * The files by which the engine is told from another one: its own, and what tells of its packages.
 * @param home where the packages of the portal are listed
 */
export const engineFiles = (home: string): string[] => [
  ...ownFiles().map((file) => join(engine, file)),
  ...packageFiles(home),
];

const environment = [
  ...['LANGUAGES', 'FONTS', 'ENGINE'].map((name) => `CLUSTERBOOK_${name}`),
  'NODE_ENV',
];

/**
 * The SHA-256, in hexadecimal digits, of the engine with its packages: with another one, nothing that it made is kept.
 * @param home where the packages of the portal are listed
 */
export function hashEngine(home: string): string {
  const hash = createHash('sha256').update(`${version} ${process.version}`);
  for (const file of engineFiles(home)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * The SHA-256, in hexadecimal digits, of all that compiled pages are made of: with another one they are compiled anew.
 * @param folder of the portal
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

/** A hash of the files of folders; one that is not there has none. */
function hashFolders(folders: readonly string[]): Hash {
  const hash = createHash('sha256');
  for (const folder of folders) addFolder(hash, folder);
  return hash;
}

/** Folders of the portal, and that of the prints, of which any page may show something. */
const commonFolders = (portal: string, home: string) => [
  ...['archive', 'theme', 'geo'].map((name) => join(portal, name)),
  process.env.CLUSTERBOOK_PDF ?? join(home, 'pdf'),
];

/**
 * What any page may depend on besides entries: with another hash all pages are made anew.
 * @param folder of the portal
 * @param home in whose folder `pdf` prints of pages lie
 */
export const commonKey = (folder: string, home: string): string =>
  hashFolders(commonFolders(folder, home)).digest('hex');

/**
 * The SHA-256, in hexadecimal digits, of all that a site is made of beside the values in its YAML: shapes, looks, texts,
 * pictures, archives, and the engine; not its packages, which another system may list otherwise.
 * @param folder of the portal
 * @param home in whose folder `pdf` prints of pages lie
 */
export function hashSurroundings(folder: string, home: string): string {
  const hash = hashFolders([
    ...commonFolders(folder, home),
    ...['languages', 'media', ...textFolders].map((name) => join(folder, name)),
  ]);
  for (const file of ownFiles()) addFile(hash, engine, file);
  return hash.digest('hex');
}
