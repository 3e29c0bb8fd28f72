import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslateAuthor } from '../../src/i18n/author-messages.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import type { OriginalChanges } from '../../src/loaders/texts/original-change.ts';
import type { KeepMade } from '../../src/search/build/build-search.ts';
import { buildSearchIndex } from '../build-search-index.ts';
import { compressSite } from '../deploy/compress-site.ts';
import { describeSite } from '../edition/site-inputs.ts';
import { writeHostRedirects } from '../links/host-redirects.ts';
import { siteMarker } from '../output-folder.ts';
import { synonymsOf } from '../portal-synonyms.ts';
import { startStage } from '../progress.ts';
import type { SiteReader } from './facts/site-reader.ts';
import { fillGonePages } from './fill-gone-pages.ts';
import type { StageClock } from './profile/stage-clock.ts';
import { requireFiles } from './required-files.ts';
import { writeSitemaps } from './sitemaps/write-sitemaps.ts';
import { stampWorker } from './stamp-worker.ts';
import { writeHosting } from './write-hosting.ts';
import { writeReviewFiles } from './write-review-files.ts';

const searchFolder = 'pagefind';

export interface UnfinishedSite {
  readonly portal: Portal;
  readonly changes: OriginalChanges;
  readonly reader: SiteReader;
  readonly base: string;
  readonly languages: readonly string[];
  /** Without its path. */
  readonly address: string;
  readonly host: string;
  readonly unfrozen: boolean;
  readonly isSearched: boolean;
  readonly mayShare: boolean;
  readonly isCompressed: boolean;
  /** Search indices of an earlier build, if any. */
  readonly keepMade: KeepMade | undefined;
  readonly clock: StageClock;
  readonly t: TranslateAuthor;
}

async function addSearch(unfinished: UnfinishedSite): Promise<void> {
  const { portal, reader, keepMade, clock, t } = unfinished;
  clock.enter('search');
  const stage = startStage(t('check.run.search'));
  const folder = join(reader.site, searchFolder);
  await buildSearchIndex(reader, folder, synonymsOf(portal), stage.update, keepMade);
  stage.end();
}

/** Write sitemaps, search, and files for servers. */
export async function finishSite(unfinished: UnfinishedSite): Promise<void> {
  const { portal, changes, reader, base, languages, address, host, unfrozen, clock, t } =
    unfinished;
  const { site } = reader;
  clock.enter('sitemaps and pages of what is gone');
  fillGonePages(site);
  if (unfinished.mayShare) await reader.readAll(unfinished.isSearched ? languages : []);
  writeSitemaps(reader, languages, address, base);
  if (unfinished.isSearched) await addSearch(unfinished);
  else rmSync(join(site, searchFolder), { recursive: true, force: true });
  clock.enter('files for hosts and readers');
  writeFileSync(join(site, siteMarker), describeSite(portal, unfrozen));
  stampWorker(site, reader.hashOf);
  writeHosting(reader, base, languages);
  writeHostRedirects(portal, site, base);
  const root = new URL(base, address).href.replace(/\/$/, '');
  await writeReviewFiles(portal, changes, { site, address: root });
  requireFiles(site, base, host, (page) => reader.head(page).addresses, reader.pages);
  if (unfinished.isCompressed) {
    clock.enter('compressed');
    const compressing = startStage(t('deploy.build.compressing'));
    const n = await compressSite(site, compressing.update);
    compressing.end(t('deploy.build.compressed', { n }));
  }
}
