import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PeerPage, type PeerSettings, peerEntry } from './peer-entries.ts';

// Pages of other generators: they find their data only in a project, so nothing here reads them as code.
const templates = join(import.meta.dirname, 'templates');
const json = (value: unknown) => JSON.stringify(value);

/** How a peer is given its site, and how it builds it. */
export interface Peer {
  readonly name: string;
  /** The command with its arguments; it runs in the folder of the project. */
  readonly command: readonly string[];
  /** Where the site lies afterwards, below the project. */
  readonly out: string;
  /** Writes what stays the same. */
  prepare(project: string, settings: PeerSettings): void;
  /** Writes the pages of an entry. */
  write(project: string, pages: readonly PeerPage[]): void;
}

/** Eleventy and Astro read a file an entry, as we do. */
function writeData(project: string, pages: readonly PeerPage[]): void {
  writeFileSync(join(project, 'data', `${pages[0]?.id}.json`), json(pages));
}

/** Hugo makes pages of files of content only (before 0.126): one a page. */
function writeContent(project: string, pages: readonly PeerPage[]): void {
  for (const page of pages) {
    writeFileSync(join(project, 'content', page.language, `${page.id}.html`), json(page));
  }
}

/**
 * The generators that we are held against, where they are found.
 * @param packages folder `node_modules` with Astro, and Eleventy if it is installed
 */
export const listPeers = (packages: string): readonly Peer[] => [
  {
    name: 'Hugo',
    command: ['hugo', '--quiet'],
    out: 'public',
    prepare(project, settings) {
      for (const language of ['az', 'tr', 'ka', 'en']) {
        mkdirSync(join(project, 'content', language), { recursive: true });
      }
      mkdirSync(join(project, 'layouts/_default'), { recursive: true });
      cpSync(join(templates, 'hugo.tmpl'), join(project, 'layouts/_default/single.html'));
      // Lists, feeds and sitemaps are left out: nobody else writes them here.
      const disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', '404'];
      writeFileSync(
        join(project, 'config.json'),
        json({ baseURL: 'https://example.org/', disableKinds, params: settings }),
      );
    },
    write: writeContent,
  },
  {
    name: 'Eleventy',
    command: [process.execPath, join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
    out: '_site',
    prepare(project, settings) {
      mkdirSync(join(project, 'data'), { recursive: true });
      writeFileSync(join(project, 'package.json'), json({ type: 'module' }));
      writeFileSync(join(project, 'settings.json'), json(settings));
      cpSync(join(templates, 'eleventy.tmpl'), join(project, 'pages.11ty.js'));
    },
    write: writeData,
  },
  {
    name: 'plain Astro',
    command: [process.execPath, join(packages, 'astro/bin/astro.mjs'), 'build', '--silent'],
    out: 'dist',
    prepare(project, settings) {
      mkdirSync(join(project, 'data'), { recursive: true });
      mkdirSync(join(project, 'src/pages/[language]'), { recursive: true });
      writeFileSync(join(project, 'package.json'), json({ type: 'module' }));
      writeFileSync(join(project, 'settings.json'), json(settings));
      cpSync(join(templates, 'astro.tmpl'), join(project, 'src/pages/[language]/[id].astro'));
    },
    write: writeData,
  },
];

/** Writes the project of a peer from nothing. */
export function writePeer(
  peer: Peer,
  project: string,
  entries: number,
  settings: PeerSettings,
): void {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  peer.prepare(project, settings);
  for (let number = 0; number < entries; number++) peer.write(project, peerEntry(number, entries));
}

/** Changes a word of one entry. */
export function changePeer(peer: Peer, project: string, entries: number): void {
  const pages = peerEntry(0, entries).map((page) => ({
    ...page,
    paragraphs: page.paragraphs.map((text) => `${text} Changed.`),
  }));
  peer.write(project, pages);
}
