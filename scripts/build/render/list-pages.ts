import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import type { CompiledApp, Runtime } from '../compile/astro-internals.ts';
import { routeKey } from '../compile/compile-pages.ts';
import { keptPath, outputFile } from './page-paths.ts';

export interface ListedPage {
  /** Without surrounding slashes. */
  readonly path: string;
  /** See `routeKey`. */
  readonly route: string;
  readonly type: 'page' | 'endpoint';
  /** Relative to the folder of the site. */
  readonly file: string;
  readonly module: object;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
  /** Reads of its route's list, if the page receives more than its parameters. */
  readonly read: readonly number[];
}

/** Paths of a route. Astro lists all routes at once, so it is given no other. */
async function listPaths(app: CompiledApp, route: RouteData): Promise<readonly string[]> {
  const own = app.manifest.routes.filter(({ routeData }) => routeData === route);
  const only = Object.create(app, {
    manifest: { value: Object.create(app.manifest, { routes: { value: own } }) },
    routeCache: { value: app.routeCache },
    getComponentByRoute: { value: (asked: RouteData) => app.getComponentByRoute(asked) },
  }) as ConstructorParameters<typeof StaticPaths>[0];
  const found: { readonly pathname: string }[] = await new StaticPaths(only).getAll();
  return found.map(({ pathname }) => pathname);
}

const asText = (value: string | number | undefined) =>
  value === undefined ? undefined : String(value);

async function listRoute(
  app: CompiledApp,
  route: RouteData,
  reads: InstanceType<Runtime['PageReads']> | undefined,
): Promise<ListedPage[]> {
  const { type } = route;
  if (type !== 'page' && type !== 'endpoint')
    throw new Error(`${route.route}: expected a page or a file, found a ${type}`);
  // Reads during loading of the code are not reads of its list.
  const module = (await app.getComponentByRoute(route)) as object;
  const list = () => listPaths(app, route);
  const { made, read } = reads ? await reads.log.watch(list) : { made: await list(), read: [] };
  const listed = route.pathname ? undefined : app.routeCache.get(route)?.staticPaths;
  return made.map((pathname, at) => {
    const { params = {}, props = {} } = listed?.[at] ?? {};
    const path = keptPath(pathname);
    return {
      path,
      type,
      module,
      props,
      route: routeKey(route),
      file: outputFile(path, type),
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, asText(value)]),
      ),
      read: Object.keys(props).length > 0 ? read : [],
    };
  });
}

/** All pages and files of the site, in Astro's order: of two with one path, the first. */
export async function listPages(
  app: CompiledApp,
  reads: InstanceType<Runtime['PageReads']> | undefined,
  isSkipped: (route: RouteData) => boolean,
): Promise<readonly ListedPage[]> {
  const pages = new Map<string, ListedPage>();
  for (const { routeData } of app.manifest.routes) {
    if (!routeData.prerender || isSkipped(routeData)) continue;
    for (const page of await listRoute(app, routeData, reads))
      if (!pages.has(page.path)) pages.set(page.path, page);
  }
  return [...pages.values()];
}
