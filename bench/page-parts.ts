import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isLocale } from '../src/i18n/locales.ts';
import { listTree } from '../src/loaders/list-files.ts';
import { markdownTable } from './markdown-table.ts';

/** Parts other than content; each byte counts once. */
const parts = [
  ['drawings', /<svg\b.*?<\/svg>/gs],
  ['styles', /<style\b.*?<\/style>/gs],
  ['data for search engines', /<script type="application\/ld\+json">.*?<\/script>/gs],
  ['scripts', /<script\b.*?<\/script>/gs],
  ['rest of the head', /<head>.*?<\/head>/gs],
  ['masthead', /<header class="mast.*?<\/header>/gs],
  ['path and sharing', /<nav class="breadcrumbs.*?<\/nav>/gs],
  ['foot', /<footer\b.*?<\/footer>/gs],
] as const;

/** Bytes of each part of a page, and of the rest: its content. */
export function weighParts(html: string): Map<string, number> {
  const weights = new Map<string, number>();
  let left = html;
  for (const [name, pattern] of parts) {
    let weight = 0;
    left = left.replaceAll(pattern, (found) => {
      weight += Buffer.byteLength(found);
      return '';
    });
    weights.set(name, weight);
  }
  return weights.set('content', Buffer.byteLength(left));
}

/** `az/clusters/tr-x/sheet/index.html` as `clusters/…/sheet`. */
export function kindOf(file: string): string {
  const steps = file.split('/').slice(0, -1);
  const [first = '', ...rest] = isLocale(steps[0] ?? '') ? steps.slice(1) : steps;
  const inner = rest.map((step, at) =>
    at === 0 || /\d/.test(step) || step.length > 9 ? '…' : step,
  );
  return [first || 'home', ...inner].join('/');
}

interface Kind {
  readonly pages: number;
  readonly heaviest: number;
  readonly weights: ReadonlyMap<string, number>;
}

const add = (
  kind: Kind | undefined,
  weights: ReadonlyMap<string, number>,
  zipped: number,
): Kind => ({
  pages: (kind?.pages ?? 0) + 1,
  heaviest: Math.max(kind?.heaviest ?? 0, zipped),
  weights: new Map([...weights].map(([name, n]) => [name, n + (kind?.weights.get(name) ?? 0)])),
});

const sum = (weights: ReadonlyMap<string, number>) =>
  [...weights.values()].reduce((total, weight) => total + weight, 0);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const max = 16;

/** Parts of a site's pages: the heaviest kinds, the others together, and the total. */
export function reportPageParts(site: string): string[] {
  const kinds = new Map<string, Kind>();
  for (const file of listTree(site).files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(site, file), 'utf8');
    const kind = kindOf(file);
    kinds.set(kind, add(kinds.get(kind), weighParts(html), gzipSync(html).length));
  }
  const sorted = [...kinds].sort(([, a], [, b]) => sum(b.weights) - sum(a.weights));
  const names = [...parts.map(([name]) => name), 'content'];
  const gather = (list: readonly Kind[]): Kind => ({
    pages: list.reduce((n, { pages }) => n + pages, 0),
    heaviest: Math.max(0, ...list.map(({ heaviest }) => heaviest)),
    weights: new Map(
      names.map((name) => [name, list.reduce((n, { weights }) => n + (weights.get(name) ?? 0), 0)]),
    ),
  });
  const row = ([name, { pages, heaviest, weights }]: readonly [string, Kind]) => [
    name,
    pages.toLocaleString('en'),
    megabytes(sum(weights)),
    ...names.map((part) => megabytes(weights.get(part) ?? 0)),
    (heaviest / 1000).toFixed(1),
  ];
  const others = sorted.slice(max).map(([, kind]) => kind);
  const all = sorted.map(([, kind]) => kind);
  return [
    '## What pages are made of, in megabytes',
    markdownTable(
      ['pages', 'number', 'all', ...names, 'heaviest, KB gzipped'],
      [
        ...sorted.slice(0, max).map(row),
        row(['others', gather(others)]),
        row(['all', gather(all)]),
      ],
    ),
    'HTML of the built site as it lies on the disk. Drawings count as such wherever they stand; what is in none of the parts is content.',
  ];
}
