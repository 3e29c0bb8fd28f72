import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameText, sameText } from '../../src/portal/reads/note-text.ts';
import { listFiles } from '../../src/loaders/list-files.ts';
import { listAllFiles } from '../list-all-files.ts';
import type { CompiledPages } from './compile/compile-pages.ts';
import type { Compiler } from './compile/open-compiler.ts';
import { writeKept } from './kept/kept-file.ts';
import { filesOf, type KeptKeys, type KeptSite } from './kept/kept-site.ts';
import type { KeptSlot } from './kept/kept-slot.ts';
import type { KeptFile, PageStore } from './kept/page-store.ts';
import { listWritten } from './kept/written-files.ts';
import { joinReads } from './render/join-reads.ts';
import { makePhotographs } from './render/photographs.ts';
import { renderSite } from './render/render-site.ts';
import type { ReadPages, RenderJob } from './render/render-messages.ts';
import type { RenewedTexts } from './texts/renew-texts.ts';
import type { MadePages, PageBuild } from './make-pages.ts';

export interface Place {
  readonly slot: KeptSlot;
  readonly keys: KeptKeys;
  readonly store: PageStore;
}

type Rendered = Pick<MadePages, 'made' | 'hashes' | 'measured'>;

/** Pages whose files are still in the store. */
function validPages(before: KeptSite, keys: KeptKeys, store: PageStore): ReadPages | undefined {
  if (before.commonKey !== keys.commonKey) return undefined;
  return { ...before, pages: before.pages.filter(({ kept }) => !kept || store.has(kept)) };
}

function placeKept({ store }: Place, site: string, kept: Pick<KeptSite, 'others' | 'pages'>): void {
  for (const [file, one] of filesOf(kept)) store.place(one, join(site, file));
}

/** Render the site, compiling pages unless an earlier build has. */
export async function renderPages(
  build: PageBuild,
  place: Place | undefined,
  before: KeptSite | undefined,
  textFolder: string,
  renewing: Promise<RenewedTexts>,
  compiler: Compiler,
): Promise<Rendered> {
  const { portal, portalFolder, home, work, site, base, shard, clock, day } = build;
  const folder = place?.slot.compiled ?? join(work, 'compiled');
  if (!before) clock.enter('templates and scripts bundled');
  if (place && !before) {
    // Until the new record is written, there must be none.
    for (const old of [place.slot.record, folder]) rmSync(old, { recursive: true, force: true });
  }
  const compiled = before?.compiled ?? (await compileInto(work, folder, compiler));
  const { texts, same: sameTexts } = await renewing;
  compiler.close();
  clock.enter('pages made');
  const sound = before && place && validPages(before, place.keys, place.store);
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
    folder,
    compiled,
    texts: textFolder,
    site,
    base,
    shard,
    keeping,
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
    ...all,
    pages,
    compiled,
    texts,
    others: others.map(([file, one]) => [file, renew(file, one)] as const),
    ...place.keys,
    written: before?.written ?? listWritten(folder),
  };
  writeKept(slot.record, record);
  const hashes = new Map([...filesOf(record)].map(([file, { hash }]) => [file, hash]));
  store.sweep(new Set(hashes.values()));
  return { made: count, measured, hashes };
}

/** Compile into a folder of this build, then move it to the cache. */
async function compileInto(
  work: string,
  folder: string,
  compiler: Compiler,
): Promise<CompiledPages> {
  const fresh = join(work, 'fresh');
  const compiled = await compiler.compilePages(fresh);
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(fresh, folder);
  return compiled;
}
