import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Portal } from '../../src/loaders/portal.ts';
import type { FactPlace } from './facts/fact-store.ts';
import { openCompiler } from './compile/open-compiler.ts';
import { deleteOrphans } from './kept/delete-orphans.ts';
import { findEngineKey } from './kept/engine-key.ts';
import { commonKey, compiledKey } from './kept/kept-keys.ts';
import { type KeptSite, readSite } from './kept/kept-site.ts';
import { slotOf } from './kept/kept-slot.ts';
import { PageStore } from './kept/page-store.ts';
import { forgetOldResults } from './kept/result-files.ts';
import { nameSlot, sweepSlots } from './kept/sweep-slots.ts';
import { emptySlot, takeSlot } from './kept/take-slot.ts';
import type { MadePage } from './profile/count-kinds.ts';
import type { StageClock } from './profile/stage-clock.ts';
import type { SharedWork } from './render/share-work.ts';
import { renderPages } from './render-pages.ts';
import type { Shard } from './shards/shard.ts';
import { renewTexts, textKeys } from './texts/renew-texts.ts';

export interface PageBuild {
  readonly portal: Portal;
  readonly portalFolder: string;
  readonly home: string;
  readonly work: string;
  /** Inside `work`. */
  readonly site: string;
  readonly base: string;
  /** Without its path. */
  readonly address: string;
  readonly cards: string;
  /** Whether a frozen report is built. */
  readonly unfrozen: boolean;
  readonly day: string;
  readonly threads: number;
  /** Approximate number of pages. */
  readonly expected: number;
  /** Undefined for all. */
  readonly shard: Shard | undefined;
  /** Whether pages may be reused, now and by the next build. */
  readonly mayKeep: boolean;
  /** Whether to clear the cache. */
  readonly forgets: boolean;
  readonly clock: StageClock;
  readonly isMeasured: boolean;
  /** Progress counters shared with the render threads. */
  readonly progress: SharedWork;
}

export interface MadePages {
  /** Number of rebuilt pages and files; undefined without a cache. */
  readonly made: number | undefined;
  /** Of their files, if known. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly measured: readonly MadePage[];
  /** Undefined without a cache. */
  placeOf(name: string): FactPlace | undefined;
}

/** Build the pages of a site, reusing those with unchanged inputs. */
export async function makePages(build: PageBuild): Promise<MadePages> {
  const { portal, portalFolder, home, work, site, base, address, cards, unfrozen } = build;
  const { clock, mayKeep } = build;
  const slot = slotOf(home, portalFolder, base, address, cards, String(unfrozen));
  clock.enter('what is kept looked up');
  sweepSlots(home);
  const isOurs = (mayKeep || build.forgets) && takeSlot(slot);
  if (isOurs) deleteOrphans(slot);
  // A slot without the name of a portal would be swept by another build.
  if (mayKeep && isOurs) nameSlot(slot, portalFolder);
  const ofEngine = mayKeep && isOurs ? findEngineKey(home) : undefined;
  // `--fresh` must leave nothing for the next build.
  if (build.forgets && isOurs) emptySlot(slot);
  const keys = ofEngine && {
    compiledKey: compiledKey(portal, portalFolder, [ofEngine, base, address, cards]),
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
  // Builds without a cache have a temporary folder.
  const textFolder = place ? slot.texts : join(work, 'texts');
  const compiler = openCompiler(home, work);
  const renewing = renewTexts({
    kept: before?.texts ?? new Map(),
    keys: textKeys(portal, portalFolder),
    portalFolder,
    folder: textFolder,
    list: join(work, 'texts.json'),
    compile: compiler.compileTexts,
  });
  // Awaited only after the pages are compiled: an earlier rejection must not count as unhandled.
  renewing.catch(() => undefined);
  const render = (from: KeptSite | undefined) =>
    renderPages(build, place, from, textFolder, renewing, compiler);
  if (before) {
    // Damaged caches must never fail a build: start over, which also reports real errors.
    const rendered = await render(before).catch(() => undefined);
    if (rendered) return { ...rendered, placeOf };
    // Remove files that the failed attempt placed.
    rmSync(site, { recursive: true, force: true });
    build.progress.fill(0);
  }
  return { ...(await render(undefined)), placeOf };
}
