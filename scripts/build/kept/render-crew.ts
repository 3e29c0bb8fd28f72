import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NamedCall } from '../../../src/domain/reads/share-reads.ts';
import { unpackNumbers } from '../../../src/domain/reads/packed-numbers.ts';
import type { ReadList } from '../../../src/portal/reads/page-account.ts';
import { openRenderThread, type RenderThread } from '../render/render-thread.ts';
import { sideOf } from '../render/share-paths.ts';
import type { KeptPage, KeptRoute, KeptSite } from './kept-site.ts';
import type { KeptSlot } from './kept-slot.ts';
import { outputFile } from './output-file.ts';
import { leadsOn, pageAddress } from './page-address.ts';
import type { PageStore } from './page-store.ts';
import { ReadBook } from './read-book.ts';
import type { ResultPlace } from './result-files.ts';

/** What is made anew, and by how many threads. */
export interface CrewWork {
  readonly slot: KeptSlot;
  readonly kept: KeptSite;
  /** Folder into which the site goes. */
  readonly site: string;
  readonly base: string;
  readonly languages: readonly string[];
  readonly threads: number;
  /** Where drawings and the like are kept. */
  readonly results: ResultPlace;
}

/** A page that is to be made. */
export interface AskedPage {
  /** As it is kept. */
  readonly path: string;
  /** As its route lists it. */
  readonly pathname: string;
  readonly route: KeptRoute;
}

/** The threads that render; none starts before there is something to do. */
export function openCrew(crew: CrewWork) {
  const { kept, slot, site, base, languages, threads, results } = crew;
  const book = new ReadBook(kept.book);
  const open: RenderThread[] = [];
  let isAsked = false;
  const thread = (at: number): RenderThread => {
    open[at] ??= openRenderThread(
      {
        entry: pathToFileURL(join(slot.compiled, kept.entry)).href,
        pagesByKeys: kept.styles,
        imports: [slot.compiled, slot.texts],
        photographs: kept.photographs,
        results,
      },
      book,
    );
    return open[at];
  };
  /** With fewer pages a second thread has to compute again what the first one has, and saves nothing. */
  const worthThread = 40;
  const render = async (
    { path, pathname, route }: AskedPage,
    on: RenderThread,
    store: PageStore,
  ): Promise<KeptPage | undefined> => {
    const url = pageAddress(pathname, route.type, base, kept.origin);
    const isBare = route.given.length === 0;
    const made = await on.render({ url, component: route.component, route: route.route, isBare });
    if (!made || leadsOn(made.status)) return undefined;
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
    /** Has no thread been asked for anything? */
    get isIdle() {
      return !isAsked;
    },
    /**
     * Starts a thread, before it is known what it will be asked for: while it is judged, it loads the pages. Most
     * changes are worth no second one, which would load them too.
     */
    begin(): void {
      thread(0);
    },
    first(): RenderThread {
      isAsked = true;
      return thread(0);
    },
    /** Computes something that pages share; nothing where that is no longer to be had. */
    ask(call: NamedCall): Promise<number | undefined> {
      isAsked = true;
      return thread(0)
        .ask(call)
        .then(
          ({ shared }) => unpackNumbers(shared)[0],
          () => undefined,
        );
    },
    /** Makes pages; undefined when one of them needs Astro. */
    async make(
      asked: readonly AskedPage[],
      store: PageStore,
    ): Promise<Map<string, KeptPage> | undefined> {
      isAsked ||= asked.length > 0;
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

/** Threads that make pages anew. */
export type Crew = ReturnType<typeof openCrew>;
