import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { keepResults } from '../../../src/domain/reads/kept-results.ts';
import { keepAccount } from '../../../src/domain/reads/share-reads.ts';
import { keptPath, leadsOn, pathOfAddress } from '../kept/page-address.ts';
import { ResultFiles, type ResultPlace } from '../kept/result-files.ts';
import type { LedgerPage, SiteLedger } from '../kept/site-ledger.ts';
import { listRoute } from './list-route.ts';
import { openPageWriter } from './open-page-writer.ts';
import type { PageStyles, PrerenderApp } from './render-messages.ts';
import { openRenderThread, type RenderThread } from './render-thread.ts';
import { openJobs } from './share-jobs.ts';
import { interleave, languageOf, sideOf } from './share-paths.ts';
import { pathsOfShard, type Shard } from '../shards/shard.ts';
import { listenToAstro, type PhotographWatch } from './watch-photographs.ts';

/** Where Astro (7.3.5) puts the compiled pages, below the site's folder, until all are rendered. */
const compiled = '.prerender';

function findEntry(site: string): string {
  const folder = join(site, compiled);
  const name = readdirSync(folder).find((file) => file.startsWith('prerender-entry'));
  if (name === undefined) throw new Error(`${folder}: expected the compiled pages, found none`);
  return name;
}

type AskedPage = Parameters<AstroPrerenderer['render']>[1];
type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The paths of a shard: as in a whole build, the first of two routes with the same path wins. */
function pickPaths(paths: readonly StaticPath[], shard: Shard): StaticPath[] {
  const first = new Map(paths.toReversed().map((path) => [keptPath(path.pathname), path] as const));
  const own = paths.filter((path) => first.get(keptPath(path.pathname)) === path);
  // The mark of the portal stands on the cards of every part.
  const [shared, divided] = [true, false].map((is) =>
    own.filter(({ pathname }) => (languageOf(pathname) === 'theme') === is),
  ) as [StaticPath[], StaticPath[]];
  return [...shared, ...pathsOfShard(divided, shard, ({ pathname }) => languageOf(pathname))];
}

const isRedirected = ({ type }: { readonly type: string }) =>
  type !== 'page' && type !== 'endpoint';

/** How a build renders. */
export interface RenderOptions {
  /** Folder into which the site is built. */
  readonly site: string;
  /** Path under which it will stand. */
  readonly base: string;
  readonly languages: readonly string[];
  /** On two threads? */
  readonly isShared: boolean;
  /** Which of the pages, when not all. */
  readonly shard?: Shard | undefined;
  /** Folder of the code of texts. */
  readonly texts: string;
  /** Settled when all of it is there. */
  readonly areTextsThere: Promise<unknown>;
  /** Where it is written down what pages read, if they are to be kept. */
  readonly ledger?: SiteLedger | undefined;
  /** Folder to which the compiled pages are copied, if they are to be kept. */
  readonly compiledCopy?: string | undefined;
  /** Where drawings and the like are kept, if they are. */
  readonly results?: ResultPlace | undefined;
  /** Folder in which files of pages are kept by their hashes, if they are. */
  readonly files?: string | undefined;
}

/**
 * Renders pages on two threads, each those of half of the languages; who has done with them helps the other. Each
 * writes what it has made, without Astro, which writes pages on one thread. A page is the same whoever renders it.
 * Where pages are kept, it is written down what each has read.
 */
export function renderOnBoth(options: RenderOptions): AstroIntegration {
  const { site, base, languages, isShared, shard, ledger, compiledCopy, results, files } = options;
  const { texts, areTextsThere } = options;
  let pages: PageStyles = new Map();
  let thread: RenderThread | undefined;
  let watch: PhotographWatch | undefined;
  const into = { site, base, files };
  const write = openPageWriter(into);
  // What a page here read, and which photographs it asked for, is noted of one at a time. The thread has the next ones:
  // small pages are made faster than it is heard here that they are, and with 8 of them it idled an eighth of its time.
  const share = openJobs([1, isShared ? 64 : 0]);

  const wrap = (own: AstroPrerenderer): AstroPrerenderer => {
    const writeDown = (
      { url }: Pick<Request, 'url'>,
      route: RouteData,
      page: Pick<LedgerPage, 'hasBody' | 'kept' | 'read' | 'photographs'> & { status: number },
    ) => {
      if (!ledger) return;
      const { component, type } = route;
      const { origin } = new URL(url);
      const path = pathOfAddress(url, base);
      if (leadsOn(page.status)) ledger.fault = `${url}: leads on`;
      const { hasBody, kept, read, photographs } = page;
      const made = { url, component, route: route.route, type, hasBody, kept, read, photographs };
      ledger.origin = origin;
      ledger.pages.set(path, made);
    };
    const renderOwn = async (request: Request, asked: AskedPage) => {
      const answer = await own.render(request, asked);
      const response = answer instanceof Response ? answer : answer.response;
      const { status, headers } = response;
      return { status, headers, body: response.body && (await response.arrayBuffer()) };
    };
    const renderHere = async (request: Request, asked: AskedPage) => {
      // Else the answers of the thread were not heard until all pages are made.
      await setImmediate();
      watch?.take();
      const render = () => renderOwn(request, asked);
      const { made, read } = ledger
        ? await ledger.account.watch(render)
        : { made: await render(), read: undefined };
      const { status, headers, body } = made;
      const { url } = request;
      const { isWritten, kept } = write({ url, type: asked.routeData.type, status, body });
      if (ledger && read) {
        const photographs = watch?.take() ?? [];
        const page = { status, hasBody: body !== null, kept, read: ledger.translate(read) };
        writeDown(request, asked.routeData, { ...page, photographs });
      }
      // Astro writes no page without a body.
      return new Response(isWritten ? null : body, { status, headers });
    };
    const renderThere = async ({ url }: Request, { routeData }: AskedPage) => {
      const { component, route } = routeData;
      const made = await thread?.render({ url, component, route });
      if (!made) return undefined;
      const { response, status, isWritten, kept, read, photographs } = made;
      const hasBody = isWritten || response.body !== null;
      if (read) writeDown({ url }, routeData, { status, hasBody, kept, read, photographs });
      return response;
    };
    /** The pages of all routes, with what each list of them depends on. */
    const listWatched = async (noting: SiteLedger) => {
      const { app } = own as unknown as { readonly app: PrerenderApp };
      const all: { pathname: string; route: RouteData }[] = [];
      for (const { routeData } of app.manifest.routes) {
        if (!routeData.prerender) continue;
        if (isRedirected(routeData)) noting.fault = `${routeData.route}: leads on`;
        await app.getComponentByRoute(routeData);
        const { account } = noting;
        const digestOf = (given: unknown) => account.digestOf(given);
        const { made, read } = await account.watch(() => listRoute(app, routeData, digestOf));
        noting.addRoute(routeData, { ...made, read: noting.translate(read) });
        all.push(...made.paths.map((pathname) => ({ pathname, route: routeData })));
      }
      return all;
    };
    return {
      ...own,
      async setup() {
        const pagesByKeys = new Map(
          [...pages].map(([key, { styles }]) => [key, { styles: structuredClone(styles) }]),
        );
        const name = findEntry(site);
        const entry = pathToFileURL(join(site, compiled, name)).href;
        if (isShared)
          thread = openRenderThread(
            { entry, pagesByKeys, results, into, imports: [join(site, compiled), texts] },
            ledger?.book,
          );
        if (results) keepResults(new ResultFiles(results));
        if (ledger) {
          ledger.entry = name;
          ledger.account.folder = new URL('.', entry).href;
          ledger.styles = pagesByKeys;
          watch = listenToAstro();
          keepAccount(ledger.account);
        }
        await own.setup?.();
      },
      async getStaticPaths() {
        const all = ledger ? await listWatched(ledger) : await own.getStaticPaths();
        const asked = shard ? pickPaths(all, shard) : all;
        // No list of pages shows a text, and the first page may.
        await areTextsThere;
        return isShared ? interleave(asked, languages) : asked;
      },
      render(request, asked) {
        const isBound = !thread || isRedirected(asked.routeData);
        const side = sideOf(pathOfAddress(request.url, base), languages);
        return new Promise((resolve, reject) => {
          const run = async (worker: 0 | 1) => {
            const made = await (worker === 0 ? renderHere : renderThere)(request, asked);
            if (made) resolve(made);
            return made !== undefined;
          };
          const tell = (reason: unknown) => {
            reject(reason);
            return true;
          };
          share({ side, isBound, run: (worker) => run(worker).catch(tell) });
        });
      },
      async teardown() {
        if (ledger) {
          if (thread) ledger.addCommon(await thread.common());
          for (const [asked, answer] of watch?.answers ?? []) ledger.photographs.set(asked, answer);
          keepAccount(undefined);
        }
        keepResults(undefined);
        await thread?.close();
        if (compiledCopy !== undefined)
          cpSync(join(site, compiled), compiledCopy, { recursive: true });
        await own.teardown?.();
      },
    };
  };
  return {
    name: 'clusterbook:render-on-both',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // So many pages are known at once that either thread finds its own among them.
        if (isShared) updateConfig({ build: { concurrency: 256 } });
      },
      'astro:build:setup': ({ pages: found }) => {
        pages = found as unknown as PageStyles;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(wrap);
      },
    },
  };
}
