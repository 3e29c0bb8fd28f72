import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { keepAccount } from '../../src/domain/reads/share-reads.ts';
import { ReadingCheck } from '../../src/portal/reads/reading-check.ts';
import { engine } from '../workplace.ts';
import { keepSite, type KeptKeys } from './kept/keep-site.ts';
import { readKept } from './kept/kept-file.ts';
import { commonKey, compiledKey } from './kept/kept-keys.ts';
import type { KeptSite } from './kept/kept-site.ts';
import { type KeptSlot, slotOf } from './kept/kept-slot.ts';
import { type KeptCount, renderKept } from './kept/render-kept.ts';
import { nameSlot, sweepSlots } from './kept/sweep-slots.ts';
import { SiteLedger } from './kept/site-ledger.ts';
import { useOwnAstroFolder } from './own-astro-folder.ts';
import type { MadePage } from './profile/count-kinds.ts';
import type { StageClock } from './profile/stage-clock.ts';
import { watchAstro } from './profile/watch-astro.ts';
import { renderOnBoth } from './render/render-on-both.ts';
import type { Shard } from './shards/shard.ts';
import { openShrunkPictures } from './shrunk-pictures.ts';

/** What pages are made of, and where. */
export interface PageBuild {
  readonly portal: Portal;
  readonly portalFolder: string;
  /** Folder in which what commands keep lies. */
  readonly home: string;
  /** Folder of this build alone. */
  readonly work: string;
  /** Folder for the site, in it. */
  readonly site: string;
  readonly base: string;
  readonly day: string;
  readonly threads: number;
  /** Is the site large enough for two threads? */
  readonly isLarge: boolean;
  /** Which of the pages, when not all. */
  readonly shard: Shard | undefined;
  /** May pages of the build before be kept, and those of this one for the next? */
  readonly mayKeep: boolean;
  /** Is what earlier builds kept to be forgotten? */
  readonly forgets: boolean;
  /** Where the time goes, if somebody asks; pages that are measured are not kept. */
  readonly measured: { readonly clock: StageClock; readonly pages: MadePage[] } | undefined;
}

/** Finds what the last build kept and this one may use. */
async function openKept(
  { portalFolder, day }: PageBuild,
  slot: KeptSlot,
  keys: KeptKeys,
): Promise<{ readonly kept: KeptSite; readonly check: ReadingCheck } | undefined> {
  const kept = readKept(slot.record) as KeptSite | undefined;
  if (kept?.compiledKey !== keys.compiledKey) return undefined;
  const files = listFiles(portalFolder).files.join('\n');
  const check = new ReadingCheck(
    new Map([
      ['day', day],
      ['files', files],
    ]),
  );
  keepAccount(check);
  try {
    await import('../../src/portal/built-portal.ts');
  } finally {
    keepAccount(undefined);
  }
  return { kept, check };
}

/** Makes all pages, by Astro. */
async function makeAll(
  build: PageBuild,
  slot: KeptSlot,
  keys: KeptKeys | undefined,
): Promise<void> {
  const { portal, home, work, site, base, shard, threads, isLarge, measured } = build;
  const copied = join(work, 'compiled');
  const ledger = keys && !measured ? new SiteLedger() : undefined;
  const shrunk = openShrunkPictures(home, join(work, 'cache'));
  const { build: runAstro } = await import('astro');
  const integration = measured
    ? watchAstro(measured.clock, measured.pages)
    : renderOnBoth({
        ...{ site, base, shard, ledger, compiledCopy: ledger && copied },
        languages: portal.site[0]?.data.languages ?? [],
        isShared: threads > 1 && isLarge,
      });
  await runAstro({ ...useOwnAstroFolder(engine, work, [integration]), logLevel: 'error' });
  shrunk.keep(join(site, 'assets'));
  if (!ledger || !keys) return;
  try {
    keepSite(slot, site, copied, base, ledger, keys);
  } catch {
    // A site is not worse for being made anew the next time.
    rmSync(slot.record, { force: true });
  }
}

/**
 * Makes the pages of a site: those that have read nothing new since the last build are taken from it.
 * @returns how many were made and kept, where any could be
 */
export async function makePages(build: PageBuild): Promise<KeptCount | undefined> {
  const { portal, portalFolder, home, site, base, threads, mayKeep } = build;
  const address = process.env.CLUSTERBOOK_SITE ?? '';
  const slot = slotOf(home, portalFolder, base, address, process.env.CLUSTERBOOK_CARDS ?? '');
  const keys: KeptKeys | undefined = mayKeep
    ? {
        compiledKey: compiledKey(portal, portalFolder, home),
        commonKey: commonKey(portalFolder, home),
      }
    : undefined;
  // Who does not trust what is kept does not want to meet it again.
  if (build.forgets) rmSync(slot.record, { force: true });
  sweepSlots(home);
  if (keys) nameSlot(slot, portalFolder);
  const found = keys && (await openKept(build, slot, keys));
  if (keys && found) {
    const { kept, check } = found;
    const languages = portal.site[0]?.data.languages ?? [];
    const find = (path: string, name: string) => check.find(path, name);
    const asked = { slot, kept, keys, site, base, languages, threads, find };
    // Another build may have changed what is kept at the same moment: Astro makes all of it, or tells what is wrong.
    const count = await renderKept(asked).catch(() => undefined);
    if (count) return count;
  }
  await makeAll(build, slot, keys);
  return undefined;
}
