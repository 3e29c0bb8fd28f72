import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSearchIndex } from '../scripts/build-search-index.ts';
import { isLocale } from '../src/i18n/locales.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';
import { buildStockIndex } from './stock-pagefind.ts';

/**
 * Makes one search index of a built site, in a process of its own so that time and memory are its
 * alone. Run by search-index.ts; `--site DIR --out DIR`, and `--groups FILE` for ours.
 */
const { values } = parseArgs({
  options: { site: { type: 'string' }, out: { type: 'string' }, groups: { type: 'string' } },
});
const { site, out, groups } = values;
if (!site || !out) throw new Error('expected --site and --out');

rmSync(out, { recursive: true, force: true });
if (groups) {
  const synonyms = JSON.parse(readFileSync(groups, 'utf8')) as SynonymGroup[];
  await buildSearchIndex(site, out, synonyms, () => {});
} else await buildStockIndex(site, readdirSync(site).filter(isLocale), out);
