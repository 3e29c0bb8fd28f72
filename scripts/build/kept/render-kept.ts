import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { StageClock } from '../profile/stage-clock.ts';
import { type FileHashes, fileHashes, filesOf, type KeptKeys } from './keep-site.ts';
import { writeKept } from './kept-file.ts';
import type { KeptPage, KeptRoute, KeptSite } from './kept-site.ts';
import type { KeptSlot } from './kept-slot.ts';
import { routeKey } from '../render/list-route.ts';
import type { KeptTexts } from '../texts/renew-texts.ts';
import { packSite } from './pack-site.ts';
import { keptPath } from './page-address.ts';
import { PageStore } from './page-store.ts';
import { judgeReads } from './read-book.ts';
import type { AskedPage, Crew } from './render-crew.ts';
import { joinReads } from './site-ledger.ts';
import { listsOf, withoutWaste } from './site-lists.ts';
import { takeSpare } from './spare-site.ts';

/** What is needed to make a site of what is kept. */
export interface KeptBuild {
  readonly slot: KeptSlot;
  readonly kept: KeptSite;
  /** The texts as they are now. */
  readonly texts: KeptTexts;
  readonly keys: KeptKeys;
  /** Folder into which the site goes; there is none yet. */
  readonly site: string;
  readonly clock: StageClock;
  /** What a reading finds now. */
  readonly find: (path: string, name: string) => string | undefined;
  /** Who makes pages anew; whoever opened it closes it. */
  readonly crew: Crew;
}

/** A site that was made of what is kept. */
export interface RenderedSite {
  /** How many pages and files were made anew. */
  readonly made: number;
  readonly hashes: FileHashes;
  /** Pictures that are left of an earlier site and that nobody has asked for yet. */
  readonly pictures: readonly string[];
}

/**
 * Makes a site with the compiled pages of an earlier build, of which it keeps all that has read nothing new.
 * @returns undefined where Astro has to make it: something kept is damaged, or other photographs are shown
 */
export async function renderKept(build: KeptBuild): Promise<RenderedSite | undefined> {
  const { kept, slot, keys, clock, crew } = build;
  clock.enter('kept pages judged');
  const store = new PageStore(slot.files);
  if (!kept.others.every(([, file]) => store.has(file))) return undefined;
  const isCommon = keys.commonKey === kept.commonKey;
  const areSame = await judgeReads(crew.book, listsOf(kept), build.find, crew.ask);
  const mayKeep = isCommon && areSame(kept.common);
  const routes: KeptRoute[] = [];
  for (const route of kept.routes) {
    const isSame = mayKeep && areSame(route.read);
    routes.push(isSame ? route : { ...route, ...(await crew.first().list(route)) });
  }
  const pages = new Map<string, KeptPage>();
  const asked: AskedPage[] = [];
  const given = givenPaths(routes);
  const givenBefore = givenPaths(kept.routes);
  const before = new Map(kept.routes.map((route) => [routeKey(route), route]));
  /** A page that is given more than its parameters depends on what made them. */
  const isGivenTheSame = (path: string, route: KeptRoute) => {
    const name = `${routeKey(route)} ${path}`;
    if (given.has(name) !== givenBefore.has(name)) return false;
    const digest = given.get(name);
    if (!given.has(name) || (digest !== undefined && digest === givenBefore.get(name))) return true;
    const old = before.get(routeKey(route));
    return old !== undefined && areSame(old.read);
  };
  for (const page of firstOfEach(routes)) {
    const { path, route } = page;
    const old = kept.pages.get(path);
    const isSame =
      mayKeep &&
      old !== undefined &&
      routeKey(old) === routeKey(route) &&
      areSame(old.read) &&
      isGivenTheSame(path, route) &&
      (old.kept === undefined || store.has(old.kept));
    if (isSame) pages.set(path, old);
    else asked.push(page);
  }
  clock.enter('kept pages placed');
  // The first pages are made meanwhile; what has been made is written when all that is kept stands in its place.
  const making = crew.make(asked, store);
  // Where placing fails, nobody waits for them any more.
  making.catch(() => undefined);
  const pictures = placeKept(build, store, pages);
  clock.enter('pages made');
  const made = await making;
  if (!made) return undefined;
  const photographs = new Set([...pages.values(), ...made.values()].flatMap(shownBy));
  if (!isEqual(photographs, new Set([...kept.pages.values()].flatMap(shownBy)))) return undefined;
  /** Of the pictures that were left, some are those of the new site all the same: a build of all pages wrote them anew. */
  const tell = (site: KeptSite): RenderedSite => {
    const hashes = fileHashes(site);
    return { made: made.size, hashes, pictures: pictures.filter((file) => !hashes.has(file)) };
  };
  // What nobody was asked for stands as it was written.
  if (crew.isIdle && build.texts === kept.texts && pages.size === kept.pages.size)
    return tell(kept);
  const commons = await crew.commons();
  const record: KeptSite = {
    ...kept,
    ...keys,
    texts: build.texts,
    routes,
    pages: new Map([...pages, ...made]),
    common: joinReads([...(mayKeep ? [kept.common] : []), ...commons]),
    book: crew.book.data,
  };
  writeKept(slot.record, packSite(withoutWaste(record)));
  const rendered = tell(record);
  store.sweep(new Set(rendered.hashes.values()));
  return rendered;
}

/**
 * Puts what is kept into the site, which begins with the one that the last build replaced: most of it stands there.
 * @returns the pictures that are left of that one
 */
function placeKept(
  { kept, site, slot }: KeptBuild,
  store: PageStore,
  pages: ReadonlyMap<string, KeptPage>,
): readonly string[] {
  const wanted = filesOf({ others: kept.others, pages });
  const isWanted = (file: string, found: Stats) => {
    const one = wanted.get(file);
    return one !== undefined && store.isSame(one, found);
  };
  const { there, pictures } = takeSpare(slot.spare, site, isWanted);
  for (const [file, one] of wanted) if (!there.has(file)) store.place(one, join(site, file));
  return pictures;
}

const shownBy = ({ photographs }: KeptPage) => photographs;
const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && a.isSubsetOf(b);

/** The pages that are given more than their parameters, with their routes. */
const givenPaths = (routes: readonly KeptRoute[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    routes.flatMap((route) =>
      route.given.map(
        ([path, digest]) => [`${routeKey(route)} ${keptPath(path)}`, digest] as const,
      ),
    ),
  );

/** The pages of all routes: of two with one path, the first. */
function firstOfEach(routes: readonly KeptRoute[]): AskedPage[] {
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
