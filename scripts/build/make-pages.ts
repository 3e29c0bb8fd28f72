import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { keepAccount } from '../../src/domain/reads/share-reads.ts';
import { ReadingCheck } from '../../src/portal/reads/reading-check.ts';
import { nameText } from '../../src/portal/reads/read-names.ts';
import { engine } from '../workplace.ts';
import { findModulesFromEngine } from './engine-modules.ts';
import type { FactPlace } from './facts/fact-store.ts';
import { dropStrangers } from './kept/drop-strangers.ts';
import { type FileHashes, keepSite, type KeptKeys } from './kept/keep-site.ts';
import { readKept } from './kept/kept-file.ts';
import { findEngineKey } from './kept/engine-key.ts';
import { commonKey, compiledKey } from './kept/kept-keys.ts';
import type { KeptSite } from './kept/kept-site.ts';
import { type PackedSite, unpackSite } from './kept/pack-site.ts';
import { type KeptSlot, slotOf } from './kept/kept-slot.ts';
import { openCrew } from './kept/render-crew.ts';
import { type KeptBuild, renderKept } from './kept/render-kept.ts';
import { forgetOldResults, type ResultPlace } from './kept/result-files.ts';
import { nameSlot, sweepSlots } from './kept/sweep-slots.ts';
import { isAsWritten } from './kept/written-files.ts';
import { SiteLedger } from './kept/site-ledger.ts';
import { emptySlot, takeSlot } from './kept/take-slot.ts';
import { useOwnAstroFolder } from './own-astro-folder.ts';
import type { MadePage } from './profile/count-kinds.ts';
import type { StageClock } from './profile/stage-clock.ts';
import { watchAstro } from './profile/watch-astro.ts';
import { renderOnBoth } from './render/render-on-both.ts';
import type { Shard } from './shards/shard.ts';
import { openShrunkPictures } from './shrunk-pictures.ts';
import { compileTexts } from './texts/compile-texts.ts';
import { type RenewedTexts, renewTexts, textKeys } from './texts/renew-texts.ts';

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
  /** Where the site will stand, without its path. */
  readonly address: string;
  /** Which previews of links are drawn. */
  readonly cards: string;
  /** Is the report of the current edition built though it is frozen? */
  readonly unfrozen: boolean;
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

/** What the last build kept, where this one may use it. */
function readSite(slot: KeptSlot, keys: KeptKeys): KeptSite | undefined {
  const packed = readKept(slot.record) as PackedSite | undefined;
  if (packed?.compiledKey !== keys.compiledKey) return undefined;
  return isAsWritten(slot.compiled, packed.compiled) ? unpackSite(packed) : undefined;
}

/** The code of texts, while it is being compiled. */
interface TextsToBe {
  readonly folder: string;
  readonly renewing: Promise<RenewedTexts>;
}

/** Joins the portal, and tells what a reading finds in it. */
async function openFind(
  { portalFolder, day }: PageBuild,
  { same }: RenewedTexts,
): Promise<KeptBuild['find']> {
  const check = new ReadingCheck(
    new Map([
      ['day', day],
      ['files', listFiles(portalFolder).files.join('\n')],
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
}

/** Makes all pages, by Astro. */
async function makeAll(
  build: PageBuild,
  slot: KeptSlot,
  keys: KeptKeys | undefined,
  { folder, renewing }: TextsToBe,
): Promise<FileHashes> {
  const { portal, home, work, site, base, shard } = build;
  const { threads, isLarge, clock, measured } = build;
  const copied = join(work, 'compiled');
  const ledger = keys && !measured ? new SiteLedger() : undefined;
  clock.enter('texts compiled');
  // A profile tells each by itself, and on one thread both would wait for each other.
  if (measured || threads === 1) await renewing;
  const shrunk = openShrunkPictures(home, join(work, 'cache'));
  const { build: runAstro } = await import('astro');
  const integration = measured
    ? watchAstro(clock, measured)
    : renderOnBoth({
        ...{ site, base, shard, ledger, compiledCopy: ledger && copied },
        ...{ texts: folder, areTextsThere: renewing },
        results: ledger && keys && resultsOf(slot, keys),
        files: ledger && slot.files,
        languages: portal.site[0]?.data.languages ?? [],
        isShared: threads > 1 && isLarge,
      });
  await runAstro({ ...useOwnAstroFolder(engine, work, [integration]), logLevel: 'error' });
  shrunk.keep(join(site, 'assets'));
  if (!ledger || !keys) return new Map();
  try {
    return keepSite(slot, site, copied, base, ledger, keys, (await renewing).texts);
  } catch {
    // A site is not worse for being made anew the next time.
    rmSync(slot.record, { force: true });
    return new Map();
  }
}

/** The pages of a site as they were made. */
export interface MadePages {
  /** How many were made anew, files included, where any could be kept. */
  readonly made: number | undefined;
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
  const { portal, portalFolder, home, work, site, base, address, cards, unfrozen } = build;
  const { threads, clock, mayKeep, isChanged } = build;
  const slot = slotOf(home, portalFolder, base, address, cards, String(unfrozen));
  clock.enter('what is kept looked up');
  sweepSlots(home);
  const isOurs = (mayKeep || build.forgets) && takeSlot(slot);
  if (isOurs) dropStrangers(slot);
  // One without the name of a portal would be swept away by another build.
  if (mayKeep && isOurs) nameSlot(slot, portalFolder);
  const ofEngine = mayKeep && isOurs ? findEngineKey(home) : undefined;
  const keys: KeptKeys | undefined = ofEngine
    ? {
        compiledKey: compiledKey(portal, portalFolder, ofEngine),
        commonKey: commonKey(portalFolder, home),
      }
    : undefined;
  // Who does not trust what is kept does not want to meet it again.
  if (build.forgets && isOurs) emptySlot(slot);
  if (keys) forgetOldResults(slot.results);
  const placeOf = (name: string) =>
    ofEngine === undefined ? undefined : { file: join(slot.facts, name), key: ofEngine };
  const kept = keys && readSite(slot, keys);
  // Builds that keep nothing have a folder of their own.
  const folder = keys ? slot.texts : join(work, 'texts');
  const list = join(work, 'texts.json');
  process.env.CLUSTERBOOK_TEXTS = list;
  const crew =
    kept &&
    openCrew({
      ...{ slot, kept, site, base, threads },
      results: resultsOf(slot, keys),
      languages: portal.site[0]?.data.languages ?? [],
    });
  // While texts are compiled and the portal is joined here, a thread loads the pages and joins it too.
  if (isChanged && threads > 1) crew?.begin();
  // The others lie in the folder of the build, from which modules are found already.
  if (keys) findModulesFromEngine(folder);
  const renewing = renewTexts({
    ...{ kept: kept?.texts ?? new Map(), keys: textKeys(portal, portalFolder) },
    ...{ portalFolder, folder, list },
    compile: (files) => compileTexts(files, work, threads > 1),
  });
  // Whoever waits for them is told: nobody does so while pages are bundled.
  renewing.catch(() => undefined);
  if (crew) {
    // What is kept may be damaged in a way that nobody thought of: Astro makes all of it, or tells what is wrong.
    const rendered = await renewing
      .then(async (renewed) => {
        const find = await openFind(build, renewed);
        return renderKept({ slot, kept, texts: renewed.texts, keys, site, clock, find, crew });
      })
      .catch(() => undefined)
      .finally(() => crew.close());
    if (rendered) return { ...rendered, spare: slot.spare, placeOf };
    // What was put there of what is kept has no place among what Astro makes.
    rmSync(site, { recursive: true, force: true });
  }
  const hashes = await makeAll(build, slot, keys, { folder, renewing });
  return { made: undefined, hashes, pictures: [], spare: keys && slot.spare, placeOf };
}
