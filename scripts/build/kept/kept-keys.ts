import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Portal } from '../../../src/loaders/portal.ts';
import { illustrated, listMedia } from '../../../src/schemas/list-media.ts';
import { listTree } from '../../../src/loaders/list-files.ts';
import { engine } from '../../workplace.ts';

/** Changes with the way in which anything is kept. */
const version = 1;

/** Folders and files of the engine of which compiled pages are made, or by which they are. */
const sources = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const isSource = (file: string) => !/\.test\.ts$|\/golden\/|^(?:content|testing)\//.test(file);

/** Adds the files of a folder, with their names; a folder that is not there is none. */
function addFolder(
  hash: Hash,
  folder: string,
  isAdded: (file: string) => boolean = () => true,
): void {
  hash.update(`\0${folder}\0`);
  if (!existsSync(folder)) return;
  for (const file of listTree(folder).files.filter(isAdded))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
}

/** What packages there are: their own list where npm has left one, else that which the engine asks for. */
function addPackages(hash: Hash, home: string): void {
  const astro = createRequire(join(engine, 'package.json')).resolve('astro/package.json');
  const list = join(dirname(astro), '..', '.package-lock.json');
  hash.update(readFileSync(existsSync(list) ? list : astro));
  const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];
  for (const lock of [home, engine].flatMap((folder) => locks.map((name) => join(folder, name))))
    if (existsSync(lock)) hash.update(readFileSync(lock));
}

function addEngine(hash: Hash): void {
  for (const name of sources) {
    const path = join(engine, name);
    if (name.includes('.')) hash.update(readFileSync(path));
    else addFolder(hash, path, (file) => isSource(file));
  }
}

const environment = [
  ...['BASE', 'SITE', 'CARDS', 'LANGUAGES', 'FONTS', 'ENGINE'].map((name) => `CLUSTERBOOK_${name}`),
  'NODE_ENV',
];

/**
 * A word for all that compiled pages are made of: with another one they are compiled anew.
 * @param folder of the portal
 * @param home where the packages of the portal are listed
 */
export function compiledKey(portal: Portal, folder: string, home: string): string {
  const hash = createHash('sha256').update(`${version} ${process.version} ${folder}`);
  for (const name of environment) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  addEngine(hash);
  addPackages(hash, home);
  // Texts are compiled with the terms that they name, and with the photographs of all entries.
  for (const name of ['pages', 'reports', 'languages', 'media'])
    addFolder(hash, join(folder, name));
  const { site, glossary } = portal;
  const entries = illustrated.flatMap((name) => portal[name].map(({ data }) => data));
  const named = new Set(entries.flatMap(listMedia).map(({ named: { file } }) => file));
  const terms = glossary.map(({ data }) => data);
  hash.update(JSON.stringify([site[0]?.data.off, terms, [...named]]));
  return hash.digest('hex');
}

/**
 * A word for all that any page may depend on, besides entries: with another one all pages are made anew.
 * @param folder of the portal
 * @param home in whose folder `pdf` prints of pages lie
 */
export function commonKey(folder: string, home: string): string {
  const hash = createHash('sha256');
  for (const name of ['archive', 'theme', 'geo']) addFolder(hash, join(folder, name));
  addFolder(hash, process.env.CLUSTERBOOK_PDF ?? join(home, 'pdf'));
  return hash.digest('hex');
}
