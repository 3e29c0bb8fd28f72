import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startStage } from '../scripts/progress.ts';
import { build, cache, clearCaches, plainContent } from './bench-folders.ts';
import { generatePortal } from './generate-portal.ts';
import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun } from './measure.ts';

/** Build a generated portal and write the same amount with a plain script, one after the other. */
function measureSize(size: number): string[] {
  const portal = join(cache, `portal-${size}`);
  const site = join(cache, `site-${size}`);
  const plain = join(cache, `plain-${size}`);
  const generating = startStage(`Generating ${size} clusters`);
  generatePortal(plainContent, portal, size);
  generating.end();
  clearCaches();
  const args = ['--portal', portal, '--out', site, '--no-search', '--no-cards'];
  const built = measureRun([build, ...args]);
  const { files, pages, bytes } = measureFolder(site);
  const script = join(import.meta.dirname, 'plain-script.ts');
  const amount = ['--out', plain, '--files', String(files), '--bytes', String(bytes)];
  const floor = measureRun([script, ...amount]);
  for (const folder of [portal, site, plain]) rmSync(folder, { recursive: true, force: true });
  return [
    size.toLocaleString('en'),
    built.seconds.toFixed(1),
    built.megabytes.toFixed(0),
    pages.toLocaleString('en'),
    (pages / built.seconds).toFixed(0),
    (bytes / 1e6).toFixed(0),
    floor.seconds.toFixed(2),
    (built.seconds / floor.seconds).toFixed(1),
  ];
}

/** Builds of portals of several sizes (numbers of clusters), each compared to a plain script. */
export function reportSizes(sizes: readonly number[]): string[] {
  const table = markdownTable(
    [
      'clusters',
      'seconds',
      'peak MB',
      'pages',
      'pages a second',
      'output MB',
      'plain script, s',
      'ratio',
    ],
    sizes.map(measureSize),
  );
  return [
    '## Builds of generated portals, without search and cards',
    table,
    'The plain script writes the same number of files and bytes with template strings. Generated portals have no named figures; their cost is measured below.',
  ];
}
