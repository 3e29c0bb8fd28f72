import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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
import type { SiteReader } from './facts/site-reader.ts';

/** Hashes of scripts in a page's policy, which is at its beginning. */
export function policyHashes(html: string): string[] {
  const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(html.slice(0, 4096))?.[1] ?? '';
  return hashesIn(policy);
}

function collectHashes(reader: SiteReader): string[] {
  return [...new Set(reader.pages.flatMap((page) => reader.head(page).policies))].sort();
}

const foldersOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const withoutPages = ['admin', 'assets', 'data', 'fonts', 'hosting', 'media', 'pagefind', 'theme'];

/** Folders of a built site that contain pages. */
function findFolders(
  { site, pages }: Pick<SiteReader, 'site' | 'pages'>,
  languages: readonly string[],
): SiteFolders {
  const union = (lists: readonly string[][]) => [...new Set(lists.flat())].sort();
  const sections = union(languages.map((language) => foldersOf(join(site, language))));
  const entriesOf = (section: string) =>
    languages.flatMap((language) => {
      const folder = join(site, language, section);
      return foldersOf(folder).map((entry) => foldersOf(join(folder, entry)));
    });
  const framed = ['clusters', 'figures', 'map'].filter((section) => sections.includes(section));
  const beside = framed.map((section) => [section, union(entriesOf(section))] as const);
  const embeds = new Set(
    pages.map((page) =>
      page.replace(/^[^/]+\/([^/]+)\/[^/]+\/([^/]+)\/embed\/index\.html$/, '$1/$2'),
    ),
  );
  /** Sections with embeds, among the folders. */
  const partsOf = (section: string, folders: readonly string[]) =>
    folders.filter((part) => embeds.has(`${section}/${part}`));
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
 * Write response headers for servers: `_headers`, `.htaccess`, and files for nginx and Caddy in `hosting/`.
 * @param base path of the site, with a slash at each end
 */
export function writeHosting(reader: SiteReader, base: string, languages: readonly string[]): void {
  const { site } = reader;
  const rules = listHostRules(base, collectHashes(reader));
  writeFileSync(join(site, '_headers'), writeHeadersFile(rules, findFolders(reader, languages)));
  writeFileSync(join(site, '.htaccess'), writeApacheHeaders(rules));
  mkdirSync(join(site, 'hosting'), { recursive: true });
  writeFileSync(join(site, 'hosting', 'nginx-headers.conf'), writeNginxHeaders(rules));
  writeFileSync(join(site, 'hosting', 'caddy-headers.conf'), writeCaddyHeaders(rules));
}
