import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { keepResults } from '../../../src/domain/reads/kept-results.ts';
import { keepAccount } from '../../../src/domain/reads/share-reads.ts';
import { keptPath } from '../kept/page-address.ts';
import { ResultFiles, type ResultPlace } from '../kept/result-files.ts';
import type { SiteLedger } from '../kept/site-ledger.ts';
import { listRoute } from './list-route.ts';
import type { PageStyles, PrerenderApp } from './render-messages.ts';
import { openRenderThread, type RenderThread } from './render-thread.ts';
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

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The paths of a shard: as in a whole build, the first of two routes with the same path wins. */
function pickPaths(paths: readonly StaticPath[], shard: Shard): StaticPath[] {
  const first = new Map(
    paths.toReversed().map((path) => [path.pathname.replace(/\/$/, ''), path] as const),
  );
  const own = paths.filter((path) => first.get(path.pathname.replace(/\/$/, '')) === path);
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
  /** Where it is written down what pages read, if they are to be kept. */
  readonly ledger?: SiteLedger | undefined;
  /** Folder to which the compiled pages are copied, if they are to be kept. */
  readonly compiledCopy?: string | undefined;
  /** Where drawings and the like are kept, if they are. */
  readonly results?: ResultPlace | undefined;
}

/** Runs one task after another. */
function openQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}

/**
 * Renders pages on two threads, each those of half of the languages; who has done with them helps the other. A
 * page is the same whoever renders it. Where pages are kept, it is written down what each has read.
 */
export function renderOnBoth(options: RenderOptions): AstroIntegration {
  const { site, base, languages, isShared, shard, ledger, compiledCopy, results } = options;
  let pages: PageStyles = new Map();
  let thread: RenderThread | undefined;
  let watch: PhotographWatch | undefined;
  let here = 0;
  /** So many pages wait for a thread while it has more than enough of them. */
  const enough = 4;
  const inTurn = openQueue();

  const wrap = (own: AstroPrerenderer): AstroPrerenderer => {
    const writeDown = (
      request: Request,
      route: RouteData,
      page: { status: number; hasBody: boolean; read: SiteLedger['common']; photographs: string[] },
    ) => {
      if (!ledger) return;
      const { component, type } = route;
      const { pathname, origin } = new URL(request.url);
      const path = keptPath(decodeURI(pathname).slice(base.length));
      if (page.status >= 300 && page.status < 400) ledger.fault = `${request.url}: leads on`;
      const { hasBody, read, photographs } = page;
      const { url } = request;
      const made = { url, component, route: route.route, type, hasBody, read, photographs };
      ledger.origin = origin;
      ledger.pages.set(path, made);
    };
    const renderWatched: AstroPrerenderer['render'] = (request, asked) =>
      inTurn(async () => {
        if (!ledger) return own.render(request, asked);
        watch?.take();
        const { made, read } = await ledger.account.watch(async () => {
          const answer = await own.render(request, asked);
          const response = answer instanceof Response ? answer : answer.response;
          return { response, body: response.body && (await response.arrayBuffer()) };
        });
        const { response, body } = made;
        const { status, headers } = response;
        writeDown(request, asked.routeData, {
          ...{ status, hasBody: body !== null, read: ledger.translate(read) },
          photographs: watch?.take() ?? [],
        });
        return new Response(body, { status, headers });
      });
    const renderHere: AstroPrerenderer['render'] = async (request, asked) => {
      here++;
      try {
        return await (ledger ? renderWatched(request, asked) : own.render(request, asked));
      } finally {
        here--;
      }
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
        if (isShared) thread = openRenderThread({ entry, pagesByKeys, results }, ledger?.book);
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
        return isShared ? interleave(asked, languages) : asked;
      },
      async render(request, asked) {
        const { routeData } = asked;
        const there = thread?.waiting ?? 0;
        const side = sideOf(new URL(request.url).pathname.slice(base.length), languages);
        const isThere =
          side === 1 ? there < enough || here >= enough : there === 0 && here >= enough;
        if (!thread || !isThere || isRedirected(routeData)) return renderHere(request, asked);
        const { component, route } = routeData;
        const made = await thread.render({ url: request.url, component, route });
        if (!made) return renderHere(request, asked);
        const { response, status, read, photographs } = made;
        const hasBody = response.body !== null;
        if (read)
          writeDown(request, routeData, { status, hasBody, read, photographs: [...photographs] });
        return response;
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
        if (isShared) updateConfig({ build: { concurrency: 32 } });
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
