import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { RouteData } from 'astro';
import type { PrerenderApp, RoutePaths } from './render-messages.ts';

/** Routes that are rendered, with what finds them. */
export const routeKey = ({ component, route }: Pick<RouteData, 'component' | 'route'>) =>
  `${component} ${route}`;

/**
 * Lists the pages of one route, in the order of Astro (7.3.5), whose own list is of all routes at once. The
 * code of the page must have been loaded, so that what it reads when it is loaded is not taken for the list's.
 * @param digestOf the digest of what a page is given
 */
export async function listRoute(
  app: PrerenderApp,
  route: RouteData,
  digestOf: (given: unknown) => string | undefined,
): Promise<RoutePaths> {
  const own = app.manifest.routes.filter(({ routeData }) => routeData === route);
  const only = Object.create(app, {
    manifest: { value: Object.create(app.manifest, { routes: { value: own } }) },
    routeCache: { value: app.routeCache },
    getComponentByRoute: { value: (asked: RouteData) => app.getComponentByRoute(asked) },
  }) as ConstructorParameters<typeof StaticPaths>[0];
  const found: { readonly pathname: string }[] = await new StaticPaths(only).getAll();
  const paths = found.map(({ pathname }) => pathname);
  const made = route.pathname ? undefined : app.routeCache.get(route)?.staticPaths;
  const given = paths.flatMap((path, at) => {
    const props = made?.[at]?.props ?? {};
    return Object.keys(props).length > 0 ? [[path, digestOf(props)] as const] : [];
  });
  return { paths, given };
}
