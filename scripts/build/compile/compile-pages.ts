import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { engine } from '../../workplace.ts';
import { compareSheets, compiledFolder, entryName, type FoundSheet } from './astro-internals.ts';
import { useOwnAstroFolder } from './own-astro-folder.ts';

export interface CompiledPages {
  /** Name of their entry module. */
  readonly entry: string;
  /** By route, relative to the folder of the site, in order. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
  readonly image: AstroConfig['image'];
}

/** Identifier of a route that is stable between builds. */
export const routeKey = ({
  component,
  route,
}: {
  readonly component: string;
  readonly route: string;
}) => `${component} ${route}`;

type FoundPage = { readonly route: Parameters<typeof routeKey>[0]; readonly styles: FoundSheet[] };

function listSheets({ route, styles }: FoundPage): readonly string[] {
  return styles.toSorted(compareSheets).map(({ sheet: { src } }) => {
    if (src === undefined) throw new Error(`${route.component}: expected a style sheet of its own`);
    return src;
  });
}

/**
 * Compile all pages with Astro without rendering any.
 * @param work folder of this build; other files, such as styles and scripts, go to `site` in it
 * @param folder target of the compiled pages
 */
export async function compilePages(work: string, folder: string): Promise<CompiledPages> {
  const site = join(work, 'site');
  let found: ReadonlyMap<string, FoundPage> = new Map();
  let styles: CompiledPages['styles'] = new Map();
  let image: AstroConfig['image'] | undefined;
  const take: AstroIntegration = {
    name: 'clusterbook:compile',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const entrypoint = fileURLToPath(new URL('./runtime.ts', import.meta.url));
        injectRoute({ pattern: '/runtime/[none]', entrypoint, prerender: true });
      },
      'astro:config:done': ({ config }) => {
        ({ image } = config);
      },
      'astro:build:setup': ({ pages }) => {
        // Astro fills it during bundling.
        found = pages as unknown as ReadonlyMap<string, FoundPage>;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'clusterbook:compile',
          getStaticPaths() {
            const all = [...found.values()];
            styles = new Map(all.map((page) => [routeKey(page.route), listSheets(page)]));
            // Astro deletes them when it ends.
            renameSync(join(site, compiledFolder), folder);
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('expected no page to render')),
        });
      },
    },
  };
  const { build } = await import('astro');
  await build({ ...useOwnAstroFolder(engine, work, [take]), logLevel: 'error' });
  const entry = readdirSync(folder).find((file) => file.startsWith(entryName));
  if (entry === undefined || !image)
    throw new Error(`${folder}: expected the compiled pages, found none`);
  return { entry, styles, image };
}
