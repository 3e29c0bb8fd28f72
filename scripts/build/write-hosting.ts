import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listHostRules } from '../../src/exports/hosting/host-rules.ts';
import { hashesIn } from '../../src/exports/hosting/page-policy.ts';
import { writeApacheHeaders } from '../../src/exports/hosting/write-apache.ts';
import { writeCaddyHeaders } from '../../src/exports/hosting/write-caddy.ts';
import {
  type SiteFolders,
  writeHeadersFile,
} from '../../src/exports/hosting/write-headers-file.ts';
import { writeNginxHeaders } from '../../src/exports/hosting/write-nginx.ts';
import { listTree } from '../../src/loaders/list-files.ts';

/** Bytes of a page within which its policy stands. */
const headBytes = 4096;

/** The policy that a page names at its beginning: reading all of 4,600 pages would take a second. */
function readPolicy(file: string, buffer: Buffer): string {
  const descriptor = openSync(file, 'r');
  try {
    const head = buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, headBytes, 0));
    return /Content-Security-Policy"? content="([^"]*)"/.exec(head)?.[1] ?? '';
  } finally {
    closeSync(descriptor);
  }
}

/** The hashes of all scripts that stand in pages of a site, in the order of their signs. */
export function collectHashes(site: string): string[] {
  const buffer = Buffer.alloc(headBytes);
  const pages = listTree(site).files.filter((file) => file.endsWith('.html'));
  const hashes = pages.flatMap((page) => hashesIn(readPolicy(join(site, page), buffer)));
  return [...new Set(hashes)].sort();
}

const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Folders of a site that hold no pages. */
const withoutPages = ['admin', 'assets', 'data', 'fonts', 'hosting', 'media', 'pagefind', 'theme'];

/** Where the pages of a built site lie. */
export function findFolders(site: string, languages: readonly string[]): SiteFolders {
  const union = (lists: readonly string[][]) => [...new Set(lists.flat())].sort();
  const sections = union(languages.map((language) => foldersOf(join(site, language))));
  const entriesOf = (section: string) =>
    languages.flatMap((language) => {
      const folder = join(site, language, section);
      return foldersOf(folder).map((entry) => foldersOf(join(folder, entry)));
    });
  const framed = ['clusters', 'figures'].filter((section) => sections.includes(section));
  const beside = framed.map((section) => [section, union(entriesOf(section))] as const);
  /** Folders of entries in which an embed lies. */
  const partsOf = (section: string, folders: readonly string[]) =>
    folders.filter((part) =>
      languages.some((language) => {
        const folder = join(site, language, section);
        return foldersOf(folder).some((id) => existsSync(join(folder, id, part, 'embed')));
      }),
    );
  const withEmbeds = beside.filter(([, folders]) => folders.includes('embed'));
  return {
    languages,
    sections,
    besideEmbeds: new Map(
      withEmbeds.map(([section, folders]) => [section, folders.filter((name) => name !== 'embed')]),
    ),
    partsWithEmbeds: new Map(
      withEmbeds.map(([section, folders]) => [section, partsOf(section, folders)]),
    ),
    shared: foldersOf(site).filter(
      (folder) => !languages.includes(folder) && !withoutPages.includes(folder),
    ),
  };
}

/**
 * Writes what servers should say with the files of a finished site: `_headers`, `.htaccess`, and files for nginx and
 * Caddy in `hosting/`.
 * @param base path below which the site will stand, with a slash at each end
 */
export function writeHosting(site: string, base: string, languages: readonly string[]): void {
  const rules = listHostRules(base, collectHashes(site));
  writeFileSync(join(site, '_headers'), writeHeadersFile(rules, findFolders(site, languages)));
  writeFileSync(join(site, '.htaccess'), writeApacheHeaders(rules));
  mkdirSync(join(site, 'hosting'), { recursive: true });
  writeFileSync(join(site, 'hosting', 'nginx-headers.conf'), writeNginxHeaders(rules));
  writeFileSync(join(site, 'hosting', 'caddy-headers.conf'), writeCaddyHeaders(rules));
}
