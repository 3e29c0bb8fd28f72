import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownTable } from './markdown-table.ts';
import { measureRun, type Run } from './measure.ts';

export interface ChangedPortal {
  /** Build script. */
  readonly build: string;
  /** The portal, whose copy is changed. */
  readonly content: string;
  readonly folder: string;
}

/** Add a word to the first English text of a file. */
function changeText(file: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^( *en: ?.*[a-z])(["']?)$/m, '$1 again$2');
  if (changed === text) throw new Error(`${file}: expected an English text, found none`);
  writeFileSync(file, changed);
}

/** First file with an English text in a folder or its subfolders. */
function findText(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
    .find((file) => /^ *en: ?.*[a-z]["']?$/m.test(readFileSync(file, 'utf8')));
  if (found === undefined) throw new Error(`${folder}: expected an English text, found none`);
  return found;
}

/** First page of prose with an English file. */
function findPage(folder: string): string {
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((file) => file.endsWith('en.mdx'));
  if (name === undefined) throw new Error(`${folder}: expected an English page, found none`);
  return join(folder, name);
}

/** Build a portal, and again after each of several changes, without cards. */
export function reportChanges({ build, content, folder }: ChangedPortal): string[] {
  const portal = join(folder, 'portal-changed');
  const site = join(folder, 'site-changed');
  rmSync(portal, { recursive: true, force: true });
  cpSync(content, portal, { recursive: true });
  const measure = () => measureRun([build, '--portal', portal, '--out', site, '--no-cards']);
  const after = (collection: string) => {
    changeText(findText(join(portal, collection)));
    return measure();
  };
  const page = findPage(join(portal, 'pages'));
  const afterPage = () => {
    appendFileSync(page, '\nAnd this.\n');
    return measure();
  };
  const afterNewPage = () => {
    cpSync(dirname(page), `${dirname(page)}-again`, { recursive: true });
    return measure();
  };
  const cold = measure();
  const runs: readonly (readonly [string, Run])[] = [
    ['nothing kept', cold],
    ['nothing changed', measure()],
    ['the name of a cluster', after('clusters')],
    ['a text of a practice', after('practices')],
    ['a text of a figure', after('figures')],
    ['a word of the glossary', after('glossary')],
    ['a page of text', afterPage()],
    ['a new page of text', afterNewPage()],
  ];
  for (const used of [portal, site]) rmSync(used, { recursive: true, force: true });
  const rows = runs.map(([name, run]) => [
    name,
    run.seconds.toFixed(1),
    run.processor.toFixed(1),
    `${((100 * run.seconds) / cold.seconds).toFixed(0)} %`,
    run.megabytes.toFixed(0),
  ]);
  return [
    '## Builds after one change',
    markdownTable(['what has changed', 'seconds', 'processor, s', 'share', 'peak MB'], rows),
    'The shipped portal without cards, rebuilt after each change; shares are of a build with an empty cache.',
  ];
}
