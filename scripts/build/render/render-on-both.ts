import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { PageStyles } from './render-messages.ts';
import { openRenderThread, type RenderThread } from './render-thread.ts';
import { interleave, languageOf, sideOf } from './share-paths.ts';
import { pathsOfShard, type Shard } from '../shards/shard.ts';

/** Where Astro (7.3.5) puts the compiled pages, below the site's folder, until all are rendered. */
const compiled = '.prerender';

function findEntry(site: string): string {
  const folder = join(site, compiled);
  const name = readdirSync(folder).find((file) => file.startsWith('prerender-entry'));
  if (name === undefined) throw new Error(`${folder}: expected the compiled pages, found none`);
  return pathToFileURL(join(folder, name)).href;
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

/** Renders the pages of one shard, one thread at work. */
export function renderShard(shard: Shard): AstroIntegration {
  return {
    name: 'clusterbook:render-shard',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => pickPaths(await own.getStaticPaths(), shard),
        }));
      },
    },
  };
}

const isRedirected = ({ type }: { readonly type: string }) =>
  type !== 'page' && type !== 'endpoint';

/**
 * Renders pages on two threads, each those of half of the languages; who has done with them helps the other. A
 * page is the same whoever renders it.
 * @param site folder into which the site is built
 * @param base path under which it will stand
 * @param shard which of the pages, when not all
 */
export function renderOnBoth(
  site: string,
  base: string,
  languages: readonly string[],
  shard?: Shard,
): AstroIntegration {
  let pages: PageStyles = new Map();
  let thread: RenderThread | undefined;
  let here = 0;
  /** So many pages wait for a thread while it has more than enough of them. */
  const enough = 4;

  const wrap = (own: AstroPrerenderer): AstroPrerenderer => {
    const renderHere: AstroPrerenderer['render'] = async (request, options) => {
      here++;
      try {
        return await own.render(request, options);
      } finally {
        here--;
      }
    };
    return {
      ...own,
      async setup() {
        const pagesByKeys = new Map(
          [...pages].map(([key, { styles }]) => [key, { styles: structuredClone(styles) }]),
        );
        thread = openRenderThread({ entry: findEntry(site), pagesByKeys });
        await own.setup?.();
      },
      async getStaticPaths() {
        const paths = await own.getStaticPaths();
        return interleave(shard ? pickPaths(paths, shard) : paths, languages);
      },
      async render(request, options) {
        const { routeData } = options;
        const there = thread?.waiting ?? 0;
        const side = sideOf(new URL(request.url).pathname.slice(base.length), languages);
        const isThere =
          side === 1 ? there < enough || here >= enough : there === 0 && here >= enough;
        if (!thread || !isThere || isRedirected(routeData)) return renderHere(request, options);
        const { component, route } = routeData;
        const made = await thread.render({ url: request.url, component, route });
        return made ?? renderHere(request, options);
      },
      async teardown() {
        await thread?.close();
        await own.teardown?.();
      },
    };
  };
  return {
    name: 'clusterbook:render-on-both',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: 32 } });
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
