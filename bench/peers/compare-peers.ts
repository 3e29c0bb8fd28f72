import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearCaches } from '../bench-folders.ts';
import { generatePortal } from '../generate-portal.ts';
import { inStage } from '../in-stage.ts';
import { markdownTable } from '../markdown-table.ts';
import { measureCommand, measurePages, type PageSize, type Run } from '../measure.ts';
import { peerLanguages, peerSettings } from './peer-entries.ts';
import { changePeer, listPeers, type Peer, writePeer } from './write-peers.ts';

interface Compared {
  readonly root: string;
  /** Source of the generated portals. */
  readonly content: string;
  /** Folder for portals, projects and sites; emptied at the end. */
  readonly folder: string;
  readonly sizes: readonly number[];
}

interface Measured {
  readonly cold: Run;
  /** The same command again, after changing a word of one entry. */
  readonly changed: Run;
  readonly site: PageSize;
}

/** Whether its program is installed. */
const isInstalled = ({ command: [program = '', script] }: Peer) => {
  const { status } = spawnSync(program, [...(script ? [script] : []), '--version'], {
    stdio: 'ignore',
  });
  // Hugo takes `version` without dashes.
  return status === 0 || spawnSync(program, ['version'], { stdio: 'ignore' }).status === 0;
};

/** Build a generated portal with the project's own templates, without search, and again after a change. */
function measureOwn({ root, content, folder }: Compared, size: number): Measured {
  const portal = join(folder, 'portal');
  const site = join(folder, 'site');
  generatePortal(content, portal, size);
  // `--fresh` would leave nothing for the second build to reuse.
  clearCaches();
  const args = [
    join(root, 'scripts/build.ts'),
    '--portal',
    portal,
    '--out',
    site,
    '--no-search',
    '--no-cards',
  ];
  const build = () => measureCommand([process.execPath, ...args]);
  const cold = build();
  const clusters = join(portal, 'clusters/tr');
  const file = join(clusters, readdirSync(clusters)[0] ?? '');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^( {2}original: .*)$/m, '$1 Changed'));
  const changed = build();
  const measured = { cold, changed, site: measurePages(site) };
  for (const made of [portal, site]) rmSync(made, { recursive: true, force: true });
  return measured;
}

function measurePeer(peer: Peer, { folder }: Compared, { pages, bytes }: PageSize): Measured {
  const project = join(folder, 'project');
  const entries = Math.round(pages / peerLanguages.length);
  writePeer(peer, project, entries, peerSettings(bytes / pages));
  const build = () => measureCommand(peer.command, project);
  const cold = build();
  changePeer(peer, project, entries);
  const changed = build();
  const measured = { cold, changed, site: measurePages(join(project, peer.out)) };
  rmSync(project, { recursive: true, force: true });
  return measured;
}

function row(name: string, { cold, changed, site }: Measured, ours: Measured): string[] {
  return [
    name,
    site.pages.toLocaleString('en'),
    (site.bytes / 1e6).toFixed(0),
    cold.seconds.toFixed(1),
    cold.megabytes.toFixed(0),
    (site.pages / cold.seconds).toFixed(0),
    changed.seconds.toFixed(1),
    (ours.cold.seconds / cold.seconds).toFixed(1),
    (ours.changed.seconds / changed.seconds).toFixed(1),
  ];
}

const head = [
  'generator',
  'pages',
  'MB of HTML',
  'seconds',
  'peak MB',
  'pages a second',
  'one change, s',
  'we take × (cold)',
  'we take × (change)',
];

/**
 * Build generated portals with the project's templates, and sites with the same numbers of pages and bytes with
 * other generators, each cold and again after a change of one entry, one after the other.
 */
export async function comparePeers(compared: Compared): Promise<string[]> {
  const peers = listPeers(join(compared.root, 'node_modules'));
  const absent = peers.filter((peer) => !isInstalled(peer));
  const tables: string[] = [];
  for (const size of compared.sizes) {
    const ours = await inStage(`clusterbook, ${size} clusters`, () => measureOwn(compared, size));
    const rows = [row('clusterbook', ours, ours)];
    for (const peer of peers.filter((one) => !absent.includes(one))) {
      const measured = await inStage(peer.name, () => measurePeer(peer, compared, ours.site));
      rows.push(row(peer.name, measured, ours));
    }
    tables.push(`### ${size.toLocaleString('en')} clusters`, markdownTable(head, rows));
  }
  rmSync(compared.folder, { recursive: true, force: true });
  return [
    '## Compared with other generators',
    'The same number of pages and bytes of HTML. Ours are pages of a generated portal with drawings, checks, data files and feeds, without search and cards; the others’ have a header, a table, a chart, text, links and one long table from one template, without checks. A change is one word of an entry, then the same command again.',
    ...tables,
    ...(absent.length === 0
      ? []
      : [
          `Not measured, as not installed: ${absent.map(({ name }) => name).join(', ')}. Debian has Hugo; \`npm install --no-save @11ty/eleventy\` adds Eleventy.`,
        ]),
  ];
}
