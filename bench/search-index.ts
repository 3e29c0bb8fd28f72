import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';
import type { Manifest } from '../src/search/manifest.ts';
import { type IndexPart, indexParts, measureParts } from './index-parts.ts';
import { markdownTable } from './markdown-table.ts';
import { measureRun, type Run } from './measure.ts';

type Sizes = Readonly<Record<IndexPart, number>>;

/** An index in a folder, with the cost of building it. */
export interface MadeIndex {
  readonly folder: string;
  readonly run: Run;
  /** Bytes by part. */
  readonly sizes: Sizes;
}

/** A site with its two indexes. */
export interface IndexedSite {
  /** Name in the table. */
  readonly name: string;
  readonly site: string;
  /** Pages in the site's own index, over all languages. */
  readonly pages: number;
  readonly ours: MadeIndex;
  readonly stock: MadeIndex;
}

const script = join(import.meta.dirname, 'index-site.ts');

/**
 * Build both indexes of a site, one after the other, each in a separate process.
 * @param groups synonyms of the site's own index
 * @param folder for the indexes
 */
export function indexSite(
  name: string,
  site: string,
  groups: readonly SynonymGroup[],
  folder: string,
): IndexedSite {
  const file = join(folder, 'synonyms.json');
  writeFileSync(file, JSON.stringify(groups));
  const make = (out: string, options: readonly string[]): MadeIndex => {
    const run = measureRun([script, '--site', site, '--out', out, ...options]);
    return { folder: out, run, sizes: measureParts(out) };
  };
  const stock = make(join(folder, 'stock'), []);
  const ours = make(join(folder, 'ours'), ['--groups', file]);
  const manifest = readFileSync(join(ours.folder, 'search.json'), 'utf8');
  const { languages } = JSON.parse(manifest) as Manifest;
  const pages = languages.reduce((sum, language) => sum + language.pages, 0);
  return { name, site, pages, ours, stock };
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

function timeRow({ name, pages, ours, stock }: IndexedSite): string[] {
  return [
    name,
    pages.toLocaleString('en'),
    ours.run.seconds.toFixed(1),
    stock.run.seconds.toFixed(1),
    (ours.run.seconds / stock.run.seconds).toFixed(2),
    ours.run.megabytes.toFixed(0),
    stock.run.megabytes.toFixed(0),
  ];
}

/** Stock Pagefind's own interfaces do not count: the site has others. */
const counted = indexParts.filter((part) => part !== 'widgets');

const sum = (sizes: Sizes) => counted.reduce((total, part) => total + sizes[part], 0);

function sizeRows({ name, ours, stock }: IndexedSite): string[][] {
  const row = (title: string, sizes: Sizes, ratio: string) => [
    title,
    ...counted.map((part) => megabytes(sizes[part])),
    megabytes(sum(sizes)),
    ratio,
  ];
  return [
    row(`${name}, ours`, ours.sizes, (sum(ours.sizes) / sum(stock.sizes)).toFixed(2)),
    row(`${name}, stock`, stock.sizes, ''),
  ];
}

/** Time, memory and size of both indexes of each site. */
export function reportIndexes(sites: readonly IndexedSite[]): string[] {
  return [
    '### Indexing: seconds and peak MB',
    markdownTable(
      ['clusters', 'pages', 'seconds', 'stock', 'ratio', 'peak MB', 'stock'],
      sites.map(timeRow),
    ),
    '### Indexes, in megabytes',
    markdownTable(['clusters', ...counted, 'all', 'ratio'], sites.flatMap(sizeRows)),
    'All four languages, as files on disk; all but the engine’s script and the tables are compressed. Words are the word list with synonyms; tables are facets, rows of pages and entries. Stock Pagefind has an engine for each language here; its widgets are left out.',
  ];
}
