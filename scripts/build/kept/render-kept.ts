import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadList } from '../../../src/portal/reads/page-account.ts';
import { openRenderThread, type RenderThread } from '../render/render-thread.ts';
import { sideOf } from '../render/share-paths.ts';
import { hashesOf, type KeptKeys } from './keep-site.ts';
import { writeKept } from './kept-file.ts';
import type { KeptPage, KeptRoute, KeptSite } from './kept-site.ts';
import type { KeptSlot } from './kept-slot.ts';
import { outputFile } from './output-file.ts';
import { keptPath, pageAddress } from './page-address.ts';
import { PageStore } from './page-store.ts';
import { judgeReads, KeptReader, ReadBook } from './read-book.ts';
import { joinReads } from './site-ledger.ts';

/** What is needed to make a site of what is kept. */
export interface KeptBuild {
  readonly slot: KeptSlot;
  readonly kept: KeptSite;
  readonly keys: KeptKeys;
  /** Folder into which the site goes; there is none yet. */
  readonly site: string;
  readonly base: string;
  readonly languages: readonly string[];
  readonly threads: number;
  /** What a reading finds now. */
  readonly find: (path: string, name: string) => string | undefined;
}

/** How many pages were made, and how many kept. */
export interface KeptCount {
  readonly made: number;
  readonly kept: number;
}

interface Asked {
  /** As it is kept. */
  readonly path: string;
  /** As its route lists it. */
  readonly pathname: string;
  readonly route: KeptRoute;
}

/**
 * Makes a site with the compiled pages of an earlier build, of which it keeps all that has read nothing new.
 * @returns undefined where Astro has to make it: something kept is damaged, or other photographs are shown
 */
export async function renderKept(build: KeptBuild): Promise<KeptCount | undefined> {
  const { kept, slot, keys, site } = build;
  const store = new PageStore(slot.files);
  if (!kept.others.every(([, file]) => store.has(file))) return undefined;
  const isCommon = keys.commonKey === kept.commonKey;
  const areSame = judgeReads(kept.book, build.find);
  const mayKeep = isCommon && areSame(kept.common);
  const crew = openCrew(build);
  try {
    const reader = new KeptReader(kept.book, crew.book);
    const routes: KeptRoute[] = [];
    for (const route of kept.routes) {
      const isSame = mayKeep && areSame(route.read);
      routes.push(
        isSame
          ? { ...route, read: reader.translate(route.read) }
          : { ...route, ...(await crew.first().list(route)) },
      );
    }
    const pages = new Map<string, KeptPage>();
    const asked: Asked[] = [];
    const given = givenPaths(routes);
    const givenBefore = givenPaths(kept.routes);
    const before = new Map(kept.routes.map((route) => [keyOf(route), route]));
    /** A page that is given more than its parameters depends on what made them. */
    const isGivenTheSame = (path: string, route: KeptRoute) => {
      const name = `${keyOf(route)} ${path}`;
      if (given.has(name) !== givenBefore.has(name)) return false;
      const old = before.get(keyOf(route));
      return !given.has(name) || (old !== undefined && areSame(old.read));
    };
    for (const page of firstOfEach(routes)) {
      const { path, route } = page;
      const old = kept.pages.get(path);
      const isSame =
        mayKeep &&
        old !== undefined &&
        keyOf(old) === keyOf(route) &&
        areSame(old.read) &&
        isGivenTheSame(path, route) &&
        (old.kept === undefined || store.has(old.kept));
      if (isSame) pages.set(path, { ...old, read: reader.translate(old.read) });
      else asked.push(page);
    }
    const made = await crew.make(asked, store);
    if (!made) return undefined;
    const photographs = new Set([...pages.values(), ...made.values()].flatMap(shownBy));
    if (!isEqual(photographs, new Set([...kept.pages.values()].flatMap(shownBy)))) return undefined;
    for (const [file, one] of kept.others) store.place(one, join(site, file));
    for (const { file, kept: one } of pages.values())
      if (file !== undefined && one) store.place(one, join(site, file));
    const count = { made: made.size, kept: pages.size };
    for (const [path, page] of made) pages.set(path, page);
    const commons = await crew.commons();
    const common = joinReads([...(mayKeep ? [reader.translate(kept.common)] : []), ...commons]);
    const record = { ...kept, ...keys, routes, pages, common, book: crew.book.data };
    writeKept(slot.record, record);
    store.sweep(hashesOf(record));
    return count;
  } finally {
    await crew.close();
  }
}

const keyOf = ({ component, route }: Pick<KeptRoute, 'component' | 'route'>) =>
  `${component} ${route}`;
const shownBy = ({ photographs }: KeptPage) => photographs;
const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && a.isSubsetOf(b);

/** The pages that are given more than their parameters, with their routes. */
const givenPaths = (routes: readonly KeptRoute[]): ReadonlySet<string> =>
  new Set(
    routes.flatMap((route) => route.given.map((path) => `${keyOf(route)} ${keptPath(path)}`)),
  );

/** The pages of all routes: of two with one path, the first. */
function firstOfEach(routes: readonly KeptRoute[]): Asked[] {
  const known = new Set<string>();
  return routes.flatMap((route) =>
    route.paths.flatMap((pathname) => {
      const path = keptPath(pathname);
      if (known.has(path)) return [];
      known.add(path);
      return [{ path, pathname, route }];
    }),
  );
}

/** The threads that render; none starts before there is something to do. */
function openCrew({ kept, slot, site, base, languages, threads }: KeptBuild) {
  const book = new ReadBook();
  const open: RenderThread[] = [];
  const thread = (at: number): RenderThread => {
    open[at] ??= openRenderThread(
      {
        entry: pathToFileURL(join(slot.compiled, kept.entry)).href,
        pagesByKeys: kept.styles,
        compiled: slot.compiled,
        photographs: kept.photographs,
      },
      book,
    );
    return open[at];
  };
  /** With fewer pages a second thread takes longer to begin than it saves. */
  const worthThread = 400;
  const render = async (
    { path, pathname, route }: Asked,
    on: RenderThread,
    store: PageStore,
  ): Promise<KeptPage | undefined> => {
    const url = pageAddress(pathname, route.type, base, kept.origin);
    const made = await on.render({ url, component: route.component, route: route.route });
    if (!made || (made.status >= 300 && made.status < 400)) return undefined;
    const { response, photographs, read } = made;
    if (!read) throw new Error(`${url}: expected what it read, found nothing`);
    const hasBody = response.body !== null;
    const file = hasBody ? outputFile(path, route.type) : undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const written = file === undefined ? undefined : store.write(join(site, file), bytes);
    const { component } = route;
    return { component, route: route.route, file, kept: written, read, photographs };
  };
  return {
    book,
    first: () => thread(0),
    /** Makes pages; undefined when one of them needs Astro. */
    async make(
      asked: readonly Asked[],
      store: PageStore,
    ): Promise<Map<string, KeptPage> | undefined> {
      const both = threads > 1 && asked.length >= worthThread;
      const made = new Map<string, KeptPage>();
      let isWhole = true;
      const own = ([0, 1] as const).map((side) =>
        asked.filter(({ path }) => (both ? sideOf(path, languages) : 0) === side),
      );
      const work = async (side: number) => {
        const mine = own[side] ?? [];
        // Some at once, so that the thread has the next one while this one writes.
        const hands = Array.from({ length: 8 }, async () => {
          for (;;) {
            const next = mine.shift() ?? own[1 - side]?.pop();
            if (!next || !isWhole) return;
            const page = await render(next, thread(side), store);
            if (page) made.set(next.path, page);
            else isWhole = false;
          }
        });
        await Promise.all(hands);
      };
      if (asked.length > 0) await Promise.all(both ? [work(0), work(1)] : [work(0)]);
      return isWhole ? made : undefined;
    },
    /** What all pages of each thread read. */
    commons: (): Promise<ReadList[]> =>
      Promise.all(open.filter((one) => one !== undefined).map((one) => one.common())),
    async close() {
      await Promise.all(open.filter((one) => one !== undefined).map((one) => one.close()));
    },
  };
}
