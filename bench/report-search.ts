import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { synonymsOf } from '../scripts/portal-synonyms.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { Portal } from '../src/loaders/portal.ts';
import { inStage } from './in-stage.ts';
import { multiplySite } from './multiply-site.ts';
import { reportBrowsers } from './report-browsers.ts';
import { openOurs, openStock } from './search-engines.ts';
import { type IndexedSite, indexSite, reportIndexes } from './search-index.ts';
import { reportQuality } from './search-quality.ts';

async function measureQuality(
  { site, ours, stock }: IndexedSite,
  languages: readonly Locale[],
): Promise<string[]> {
  const engines = {
    ours: await openOurs(ours.folder),
    stock: await openStock(stock.folder, languages),
  };
  try {
    return await reportQuality(site, languages, engines);
  } finally {
    await engines.ours.close();
    await engines.stock.close();
  }
}

export interface SearchBench {
  readonly portal: Portal;
  /** Folder of the site built from the portal. */
  readonly site: string;
  /** Clusters of the large site; 0 if it is not larger. */
  readonly size: number;
  /** Working folder; its content is deleted. */
  readonly folder: string;
}

/**
 * Measure the search: its results, its indexes and its cost in a browser, compared to stock Pagefind. Loaded
 * after load-yaml.ts.
 */
export async function reportSearch({ portal, site, size, folder }: SearchBench): Promise<string[]> {
  const languages = portal.site[0]?.data.languages ?? [];
  const groups = synonymsOf(portal);
  rmSync(folder, { recursive: true, force: true });
  const index = (clusters: number, of: string) => {
    const own = join(folder, String(clusters));
    mkdirSync(own, { recursive: true });
    const name = clusters.toLocaleString('en');
    return inStage(`Indexing ${name} clusters`, () => indexSite(name, of, groups, own));
  };
  const sites = [await index(portal.clusters.length, site)];
  if (size > portal.clusters.length) {
    const large = join(folder, 'site');
    await inStage(`Copying pages of ${size} clusters`, () =>
      multiplySite(portal, site, large, size),
    );
    sites.push(await index(size, large));
  }
  const quality = await inStage('Asking labelled queries', () =>
    measureQuality(sites[0] as IndexedSite, languages),
  );
  const browsers = await reportBrowsers(sites, languages, join(folder, 'served'));
  rmSync(folder, { recursive: true, force: true });
  const [cpu] = cpus();
  return [
    '## Search',
    `${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}${browsers.version}. By \`npm run bench -- --search\`.`,
    ...quality,
    ...reportIndexes(sites),
    ...(sites.length > 1
      ? [
          'The large site is the built one plus copies of its cluster pages, with other ids and regions and with numbers in their names.',
        ]
      : []),
    ...browsers.parts,
  ];
}
