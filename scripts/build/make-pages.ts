import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { keepAccount } from '../../src/domain/reads/share-reads.ts';
import { ReadingCheck } from '../../src/portal/reads/reading-check.ts';
import { nameText } from '../../src/portal/reads/read-names.ts';
import { engine } from '../workplace.ts';
import type { FactPlace } from './facts/fact-store.ts';
import { type FileHashes, keepSite, type KeptKeys } from './kept/keep-site.ts';
import { readKept } from './kept/kept-file.ts';
import { findEngineKey } from './kept/engine-word.ts';
import { commonKey, compiledKey } from './kept/kept-keys.ts';
import type { KeptSite } from './kept/kept-site.ts';
import { type PackedSite, unpackSite } from './kept/pack-site.ts';
import { type KeptSlot, slotOf } from './kept/kept-slot.ts';
import { type KeptTexts, renewTexts, textKeys } from './kept/kept-texts.ts';
import { watchTexts } from './kept/watch-texts.ts';
import { openCrew } from './kept/render-crew.ts';
import { type KeptBuild, type KeptCount, renderKept } from './kept/render-kept.ts';
import { forgetOldResults, type ResultPlace } from './kept/result-files.ts';
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
  /** Is a file of the portal another than it was for the command before? */
  readonly isChanged: boolean;
  /** Is what earlier builds kept to be forgotten? */
  readonly forgets: boolean;
  /** Where the time goes. */
  readonly clock: StageClock;
  /** To which each page is added with what it took, if somebody asks; what is measured is not kept. */
  readonly measured: MadePage[] | undefined;
}

/** Drawings depend on the engine and on shapes, besides what they are drawn of. */
const resultsOf = ({ results }: KeptSlot, keys: KeptKeys): ResultPlace => ({
  folder: results,
  key: `${keys.compiledKey} ${keys.commonKey}`,
});

/** What the last build kept and this one may use. */
interface OpenKept {
  readonly kept: KeptSite;
  readonly texts: KeptTexts;
  /** Joins the portal, and tells what a reading finds in it. */
  openFind(): Promise<KeptBuild['find']>;
}

async function openKept(
  { portal, portalFolder, day, work }: PageBuild,
  slot: KeptSlot,
  keys: KeptKeys,
): Promise<OpenKept | undefined> {
  const packed = readKept(slot.record) as PackedSite | undefined;
  if (packed?.compiledKey !== keys.compiledKey) return undefined;
  const kept = unpackSite(packed);
  const files = listFiles(portalFolder).files.join('\n');
  const renewed = await renewTexts(
    kept.texts,
    textKeys(portal, portalFolder),
    portalFolder,
    slot.compiled,
    work,
  );
  if (!renewed) return undefined;
  const { texts, same } = renewed;
  const openFind = async () => {
    const check = new ReadingCheck(
      new Map([
        ['day', day],
        ['files', files],
        ...same.map((text) => [nameText(text), ''] as const),
      ]),
    );
    keepAccount(check);
    try {
      await import('../../src/portal/built-portal.ts');
    } finally {
      keepAccount(undefined);
    }
    return (path: string, name: string) => check.find(path, name);
  };
  return { kept, texts, openFind };
}

/** Makes all pages, by Astro. */
async function makeAll(
  build: PageBuild,
  slot: KeptSlot,
  keys: KeptKeys | undefined,
): Promise<FileHashes> {
  const { portal, portalFolder, home, work, site, base, shard } = build;
  const { threads, isLarge, clock, measured } = build;
  const copied = join(work, 'compiled');
  const ledger = keys && !measured ? new SiteLedger() : undefined;
  clock.enter('texts compiled');
  const shrunk = openShrunkPictures(home, join(work, 'cache'));
  const { build: runAstro } = await import('astro');
  const integration = measured
    ? watchAstro(clock, measured)
    : renderOnBoth({
        ...{ site, base, shard, ledger, compiledCopy: ledger && copied },
        results: ledger && keys && resultsOf(slot, keys),
        files: ledger && slot.files,
        languages: portal.site[0]?.data.languages ?? [],
        isShared: threads > 1 && isLarge,
      });
  const watched = ledger ? [integration, watchTexts(ledger.codes)] : [integration];
  await runAstro({ ...useOwnAstroFolder(engine, work, watched), logLevel: 'error' });
  shrunk.keep(join(site, 'assets'));
  if (!ledger || !keys) return new Map();
  try {
    const texts = new Map(
      [...textKeys(portal, portalFolder)].map(([text, key]) => {
        const code = ledger.codes.get(join(portalFolder, `${text}.mdx`)) ?? '';
        return [text, { key, code }] as const;
      }),
    );
    return keepSite(slot, site, copied, base, ledger, keys, texts);
  } catch {
    // A site is not worse for being made anew the next time.
    rmSync(slot.record, { force: true });
    return new Map();
  }
}

/** The pages of a site as they were made. */
export interface MadePages {
  /** How many were made and kept, where any could be. */
  readonly count: KeptCount | undefined;
  /** The hashes of their files, as far as they are known. */
  readonly hashes: FileHashes;
  /** Pictures that are left of an earlier site and that nobody has asked for yet. */
  readonly pictures: readonly string[];
  /** Where a site that is replaced is kept for the next build, if it is. */
  readonly spare: string | undefined;
  /** Where the next build looks for what pages say; none where nothing is kept. */
  placeOf(name: string): FactPlace | undefined;
}

/** Makes the pages of a site: those that have read nothing new since the last build are taken from it. */
export async function makePages(build: PageBuild): Promise<MadePages> {
  const { portal, portalFolder, home, site, base, threads, clock, mayKeep, isChanged } = build;
  const address = process.env.CLUSTERBOOK_SITE ?? '';
  const slot = slotOf(home, portalFolder, base, address, process.env.CLUSTERBOOK_CARDS ?? '');
  clock.enter('what is kept looked up');
  const ofEngine = mayKeep ? findEngineKey(home) : undefined;
  const keys: KeptKeys | undefined = ofEngine
    ? {
        compiledKey: compiledKey(portal, portalFolder, ofEngine),
        commonKey: commonKey(portalFolder, home),
      }
    : undefined;
  // Who does not trust what is kept does not want to meet it again.
  if (build.forgets)
    for (const kept of [slot.record, slot.facts, slot.spare, slot.results])
      rmSync(kept, { recursive: true, force: true });
  sweepSlots(home);
  if (keys) {
    nameSlot(slot, portalFolder);
    forgetOldResults(slot.results);
  }
  const placeOf = (name: string) =>
    ofEngine === undefined ? undefined : { file: join(slot.facts, name), key: ofEngine };
  const found = keys && (await openKept(build, slot, keys));
  if (keys && found) {
    const { kept, texts, openFind } = found;
    const crew = openCrew({
      ...{ slot, kept, texts, site, base, threads },
      results: resultsOf(slot, keys),
      languages: portal.site[0]?.data.languages ?? [],
    });
    // While the portal is joined here, a thread joins it too.
    if (isChanged && threads > 1) crew.begin();
    // Another build may have changed what is kept at the same moment: Astro makes all of it, or tells what is wrong.
    const rendered = await openFind()
      .then((find) => renderKept({ slot, kept, texts, keys, site, clock, find, crew }))
      .catch(() => undefined)
      .finally(() => crew.close());
    if (rendered) return { ...rendered, spare: slot.spare, placeOf };
    // What was put there of what is kept has no place among what Astro makes.
    rmSync(site, { recursive: true, force: true });
  }
  const hashes = await makeAll(build, slot, keys);
  return { count: undefined, hashes, pictures: [], spare: keys && slot.spare, placeOf };
}
