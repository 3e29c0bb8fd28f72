import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { withoutHead } from '../../../src/loaders/prose-head.ts';
import { errorText } from '../../error-text.ts';
import { engine } from '../../workplace.ts';

/** Part of a Vite plugin that compiles a text. */
interface TextPlugin {
  readonly name: string;
  readonly transform?: {
    handler(
      this: { readonly environment: { readonly name: string } },
      code: string,
      id: string,
    ): { readonly code: string } | Promise<{ readonly code: string }>;
  };
}

/** Environment in which texts are compiled for prerendered pages (Astro 7.3.5). */
const place = { environment: { name: 'prerender' } };

/** Text compilers of Astro's own integration, with the engine's settings. */
async function findPlugins(work: string): Promise<TextPlugin[]> {
  const { validateConfig } = await import('astro/config');
  const settings = (await import(pathToFileURL(join(engine, 'astro.config.mjs')).href)) as {
    readonly default: { readonly integrations: readonly AstroIntegration[] };
  };
  const config: AstroConfig = await validateConfig(settings.default, work, 'build');
  const plugins: TextPlugin[] = [];
  const params = {
    config,
    updateConfig: ({ vite }: { readonly vite?: { readonly plugins?: readonly TextPlugin[] } }) => {
      plugins.push(...(vite?.plugins ?? []));
      return config;
    },
    addRenderer: () => {},
    addPageExtension: () => {},
    addContentEntryType: () => {},
    logger: { warn: () => {} },
  };
  for (const hook of ['astro:config:setup', 'astro:config:done'] as const)
    for (const { hooks } of settings.default.integrations)
      await (hooks[hook] as ((given: typeof params) => unknown) | undefined)?.(params);
  return plugins;
}

/**
 * Compile texts as Astro's own integration does.
 * @param work folder of this build, Astro's root during setup
 * @returns the code of each, in order
 * @throws Error that names the file that cannot be compiled
 */
export async function compileTexts(files: readonly string[], work: string): Promise<string[]> {
  const plugins = await findPlugins(work);
  const sources: string[] = [];
  for (const file of files) {
    // Astro and the check differ on the end of front matter, and Astro does not need it.
    let code = withoutHead(readFileSync(file, 'utf8'));
    try {
      for (const { transform } of plugins)
        if (transform) ({ code } = await transform.handler.call(place, code, file));
    } catch (error) {
      // Compiler errors may not survive transfer to another thread.
      throw new Error(`${file}: ${errorText(error)}`);
    }
    sources.push(code);
  }
  return sources;
}
