import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { engine } from '../../workplace.ts';

/** The part of a plugin of Vite that makes code of a text. */
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

/** Where texts are compiled for pages that are made once (Astro 7.3.5). */
const place = { environment: { name: 'prerender' } };

/**
 * Opens what compiles texts in a build of all pages: the plugins of Astro's own integration, with the settings of
 * the engine.
 * @param work folder of this build, which is Astro's root while its integrations set themselves up
 */
export async function openTextCompiler(work: string): Promise<(file: string) => Promise<string>> {
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
  return async (file) => {
    let code = readFileSync(file, 'utf8');
    for (const { transform } of plugins)
      if (transform) ({ code } = await transform.handler.call(place, code, file));
    return code;
  };
}
