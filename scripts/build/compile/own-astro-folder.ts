import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';

/**
 * Give a build separate Astro folders, so that two builds at once cannot take each other's files. Astro (7.3.5)
 * keeps the list of content modules in `.astro` below its root, for which it has no setting, and the compiled
 * code of pages in `.prerender` below the output folder if that is below the current folder, otherwise in the
 * one `.astro` below that. So the root is a folder of the build while Astro decides the place of `.astro`, and
 * the project from then on.
 * @param root the project, which must be the current folder
 * @param work a folder of this build alone, below the project; the site goes into `site` in it
 * @param others integrations of this build alone
 */
export function useOwnAstroFolder(
  root: string,
  work: string,
  others: readonly AstroIntegration[] = [],
): AstroInlineConfig {
  return {
    root: work,
    configFile: relative(work, join(root, 'astro.config.mjs')),
    srcDir: join(root, 'src'),
    publicDir: join(root, 'public'),
    integrations: [
      ...others,
      {
        name: 'clusterbook:own-astro-folder',
        hooks: {
          'astro:config:setup': ({ updateConfig }) => {
            updateConfig({
              root: pathToFileURL(join(root, '/')),
              vite: { cacheDir: join(work, 'vite') },
            });
          },
        },
      },
    ],
  };
}
