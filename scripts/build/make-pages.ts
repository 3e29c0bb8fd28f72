import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { nameText, sameText } from '../../src/portal/reads/note-text.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { listAllFiles } from '../list-all-files.ts';
import type { CompiledPages } from './compile/compile-pages.ts';
import type { PageWork } from './compile/compile-worker.ts';
import type { FactPlace } from './facts/fact-store.ts';
import { dropStrangers } from './kept/drop-strangers.ts';
import { findEngineKey } from './kept/engine-key.ts';
import { writeKept } from './kept/kept-file.ts';
import { commonKey, compiledKey } from './kept/kept-keys.ts';
import { filesOf, type KeptKeys, type KeptSite, readSite } from './kept/kept-site.ts';
import { type KeptSlot, slotOf } from './kept/kept-slot.ts';
import { type KeptFile, PageStore } from './kept/page-store.ts';
import { forgetOldResults } from './kept/result-files.ts';
import { nameSlot, sweepSlots } from './kept/sweep-slots.ts';
import { emptySlot, takeSlot } from './kept/take-slot.ts';
import { listWritten } from './kept/written-files.ts';
import type { MadePage } from './profile/count-kinds.ts';
import type { StageClock } from './profile/stage-clock.ts';
import { joinReads } from './render/join-reads.ts';
import { makePhotographs } from './render/photographs.ts';
import { renderSite } from './render/render-site.ts';
import type { ReadPages, RenderJob } from './render/render-messages.ts';
import type { SharedWork } from './render/share-work.ts';
import type { Shard } from './shards/shard.ts';
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
  /** About how many pages there are. */
  readonly expected: number;
  /** Which of the pages, when not all. */
  readonly shard: Shard | undefined;
  /** May pages of the build before be kept, and those of this one for the next? */
  readonly mayKeep: boolean;
  /** Is what earlier builds kept to be forgotten? */
  readonly forgets: boolean;
  /** Where the time goes. */
  readonly clock: StageClock;
  /** Is it asked what each page takes? */
  readonly isMeasured: boolean;
  /** What the threads share, by which others see how far they are. */
  readonly progress: SharedWork;
}

/** The pages of a site as they were made. */
export interface MadePages {
  /** How many were made anew, files included, where any could be kept. */
  readonly made: number | undefined;
  /** The hashes of their files, as far as they are known. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly measured: readonly MadePage[];
  /** Where the next build looks for what pages say; none where nothing is kept. */
  placeOf(name: string): FactPlace | undefined;
}

/** What one build may keep for the next. */
interface Place {
  readonly slot: KeptSlot;
  readonly keys: KeptKeys;
  readonly store: PageStore;
}

type Rendered = Pick<MadePages, 'made' | 'hashes' | 'measured'>;

/** The part of an earlier build of which the files are still there. */
function soundPages(before: KeptSite, keys: KeptKeys, store: PageStore): ReadPages | undefined {
  if (before.commonKey !== keys.commonKey) return undefined;
  return { ...before, pages: before.pages.filter(({ kept }) => !kept || store.has(kept)) };
}

/** Puts what is kept into the site. */
function placeKept({ store }: Place, site: string, kept: Pick<KeptSite, 'others' | 'pages'>): void {
  for (const [file, one] of filesOf(kept)) store.place(one, join(site, file));
}

/** Renders the site with the compiled pages of an earlier build, or compiles them first. */
async function renderPages(
  build: PageBuild,
  place: Place | undefined,
  before: KeptSite | undefined,
  textFolder: string,
  renewing: Promise<RenewedTexts>,
): Promise<Rendered> {
  const { portal, portalFolder, home, work, site, base, shard, clock, day } = build;
  const folder = place?.slot.compiled ?? join(work, 'compiled');
  if (!before) clock.enter('templates and scripts bundled');
  if (place && !before) {
    // Until the new record is written, there is none.
    for (const old of [place.slot.record, folder]) rmSync(old, { recursive: true, force: true });
  }
  const compiled = before?.compiled ?? (await compileInto(work, folder));
  const { texts, same: sameTexts } = await renewing;
  clock.enter('pages made');
  const sound = before && place && soundPages(before, place.keys, place.store);
  const keeping = place && {
    files: place.slot.files,
    results: {
      folder: place.slot.results,
      key: `${place.keys.compiledKey} ${place.keys.commonKey}`,
    },
    others: new Map([
      ['day', day],
      ['files', listFiles(portalFolder).files.join('\n')],
      ...sameTexts.map((text) => [nameText(text), sameText] as const),
    ]),
    before: sound,
  };
  const job: RenderJob = {
    ...{ folder, compiled, texts: textFolder, site, base, shard, keeping },
    languages: portal.site[0]?.data.languages ?? [],
    isMeasured: build.isMeasured,
  };
  const others =
    before?.others ??
    (place
      ? listAllFiles(site).map((file) => [file, place.store.keep(join(site, file))] as const)
      : []);
  let kept: ReadPages | undefined;
  const { made, measured } = await renderSite(
    job,
    build.threads,
    sound ? 0 : build.expected,
    (same) => {
      if (!place || !before) return;
      const paths = new Set(same);
      kept = { ...before, pages: before.pages.filter(({ path }) => paths.has(path)) };
      placeKept(place, site, { others, pages: kept.pages });
    },
    build.progress,
  );
  clock.enter('photographs made smaller');
  const all = joinReads([made, ...(kept ? [kept] : [])]);
  const photographs = all.pages.flatMap((page) => page.photographs);
  await makePhotographs(photographs, compiled.image, site, home);
  const count = before ? made.pages.length : undefined;
  if (!place) return { made: count, measured, hashes: new Map() };
  const { store, slot } = place;
  const renew = (file: string, one: KeptFile) => store.renew(join(site, file), one);
  const pages = all.pages.map((page) => {
    const { file, kept: one } = page;
    return file !== undefined && one ? { ...page, kept: renew(file, one) } : page;
  });
  const record: KeptSite = {
    ...{ ...all, pages, compiled, texts },
    others: others.map(([file, one]) => [file, renew(file, one)] as const),
    ...place.keys,
    written: before?.written ?? listWritten(folder),
  };
  writeKept(slot.record, record);
  const hashes = new Map([...filesOf(record)].map(([file, { hash }]) => [file, hash]));
  store.sweep(new Set(hashes.values()));
  return { made: count, measured, hashes };
}

/**
 * Compiles the pages into a folder of this build, and puts them where they are kept when all are there. Astro and its
 * bundler are gone with their thread before any page is rendered: they take 400 MB.
 */
async function compileInto(work: string, folder: string): Promise<CompiledPages> {
  const fresh = join(work, 'fresh');
  const workerData: PageWork = { work, folder: fresh };
  const thread = new Worker(new URL('./compile/compile-worker.ts', import.meta.url), {
    workerData,
  });
  const [compiled] = (await once(thread, 'message')) as [CompiledPages];
  await thread.terminate();
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(fresh, folder);
  return compiled;
}

/** Makes the pages of a site: those that have read nothing new since the last build are taken from it. */
export async function makePages(build: PageBuild): Promise<MadePages> {
  const { portal, portalFolder, home, work, site, base, address, cards, unfrozen } = build;
  const { threads, clock, mayKeep } = build;
  const slot = slotOf(home, portalFolder, base, address, cards, String(unfrozen));
  clock.enter('what is kept looked up');
  sweepSlots(home);
  const isOurs = (mayKeep || build.forgets) && takeSlot(slot);
  if (isOurs) dropStrangers(slot);
  // One without the name of a portal would be swept away by another build.
  if (mayKeep && isOurs) nameSlot(slot, portalFolder);
  const ofEngine = mayKeep && isOurs ? findEngineKey(home) : undefined;
  // Whoever does not trust what is kept does not want to meet it again.
  if (build.forgets && isOurs) emptySlot(slot);
  const keys = ofEngine && {
    compiledKey: compiledKey(portal, portalFolder, ofEngine),
    commonKey: commonKey(portalFolder, home),
  };
  const place = keys ? { slot, keys, store: new PageStore(slot.files) } : undefined;
  if (place) {
    mkdirSync(slot.files, { recursive: true });
    forgetOldResults(slot.results);
  }
  const placeOf = (name: string) =>
    ofEngine ? { file: join(slot.facts, name), key: ofEngine } : undefined;
  const found = place && readSite(slot, place.keys);
  const before = found?.others.every(([, file]) => place?.store.has(file)) ? found : undefined;
  // Builds that keep nothing have a folder of their own.
  const textFolder = place ? slot.texts : join(work, 'texts');
  const list = join(work, 'texts.json');
  process.env.CLUSTERBOOK_TEXTS = list;
  const renewing = renewTexts({
    ...{ kept: before?.texts ?? new Map(), keys: textKeys(portal, portalFolder) },
    ...{ portalFolder, folder: textFolder, list },
    compile: (files) => compileTexts(files, work, threads > 1),
  });
  // Whoever waits for them is told: nobody does so while pages are compiled.
  renewing.catch(() => undefined);
  const render = (from: KeptSite | undefined) =>
    renderPages(build, place, from, textFolder, renewing);
  if (before) {
    // What is kept may be damaged in a way that nobody thought of: all of it is made anew then, or tells what is wrong.
    const rendered = await render(before).catch(() => undefined);
    if (rendered) return { ...rendered, placeOf };
    // What was put there of what is kept has no place among what is compiled.
    rmSync(site, { recursive: true, force: true });
    build.progress.fill(0);
  }
  return { ...(await render(undefined)), placeOf };
}
