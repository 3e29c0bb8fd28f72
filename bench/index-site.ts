import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import '../scripts/load-yaml.ts';
import type { SynonymGroup } from '../src/search/lexicon/synonyms.ts';

/**
 * Build one search index of a site, in a separate process so that time and memory are measured alone. Run by
 * search-index.ts; `--site DIR --out DIR`, and `--groups FILE` for ours.
 */
const { values } = parseArgs({
  options: { site: { type: 'string' }, out: { type: 'string' }, groups: { type: 'string' } },
});
const { site, out, groups } = values;
if (!site || !out) throw new Error('expected --site and --out');

// The languages are YAML, which can be imported only from here on.
const { isLocale } = await import('../src/i18n/locales.ts');
rmSync(out, { recursive: true, force: true });
if (groups) {
  const synonyms = JSON.parse(readFileSync(groups, 'utf8')) as SynonymGroup[];
  const { buildSearchIndex } = await import('../scripts/build-search-index.ts');
  await buildSearchIndex(site, out, synonyms, () => {});
} else {
  const { buildStockIndex } = await import('./stock-pagefind.ts');
  await buildStockIndex(site, readdirSync(site).filter(isLocale), out);
}
