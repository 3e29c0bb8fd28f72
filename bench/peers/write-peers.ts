import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PeerPage, type PeerSettings, peerEntry } from './peer-entries.ts';

// Templates of other generators: they find their data only in a project, so they are not read as code here.
const templates = join(import.meta.dirname, 'templates');
const json = (value: unknown) => JSON.stringify(value);

/** Files and build command of another generator. */
export interface Peer {
  readonly name: string;
  /** Run in the folder of the project. */
  readonly command: readonly string[];
  /** Relative to the project. */
  readonly out: string;
  prepare(project: string, settings: PeerSettings): void;
  write(project: string, pages: readonly PeerPage[]): void;
}

/** Eleventy and Astro read one file per entry, as we do. */
function writeData(project: string, pages: readonly PeerPage[]): void {
  writeFileSync(join(project, 'data', `${pages[0]?.id}.json`), json(pages));
}

/** Hugo creates pages only from content files (before 0.126): one per page. */
function writeContent(project: string, pages: readonly PeerPage[]): void {
  for (const page of pages) {
    writeFileSync(join(project, 'content', page.language, `${page.id}.html`), json(page));
  }
}

/**
 * Installed generators to compare with.
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
      // Without lists, feeds and sitemaps, which the others do not write here.
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

/** Write the project of another generator from scratch. */
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

/** Change a word of one entry. */
export function changePeer(peer: Peer, project: string, entries: number): void {
  const pages = peerEntry(0, entries).map((page) => ({
    ...page,
    paragraphs: page.paragraphs.map((text) => `${text} Changed.`),
  }));
  peer.write(project, pages);
}
