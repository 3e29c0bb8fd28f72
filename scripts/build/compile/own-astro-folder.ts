import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';

/**
 * Gives a build Astro folders of its own, so that two builds at once cannot take each other's files.
 *
 * Astro (7.3.5) keeps the list of content modules in `.astro` below its root, for which it has no
 * setting, and the pages' compiled code in `.prerender` below the output folder as long as that lies
 * below the current folder, else in the one `.astro` below that. So the root is a folder of the build
 * while Astro decides where `.astro` is, and the project again from then on.
 * @param root the project, which must be the current folder
 * @param work a folder of the build's own below the project; the site goes into `site` in it
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
