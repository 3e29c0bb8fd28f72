import type { AstroIntegration } from 'astro';
import type { MadePage } from './count-kinds.ts';
import type { StageClock } from './stage-clock.ts';

/**
 * Tells the clock what Astro does, and measures each page. Pages are made one after another then, so that
 * the time of each is its own.
 * @param pages to which each page that was made is added
 */
export function watchAstro(clock: StageClock, pages: MadePage[]): AstroIntegration {
  return {
    name: 'clusterbook:profile',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: 1 } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        clock.enter('templates and scripts bundled');
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            // The portal is read and joined by the first page that is loaded.
            clock.enter('portal joined, addresses listed');
            const paths = await prerenderer.getStaticPaths();
            clock.enter('pages written');
            return paths;
          },
          async render(request, options) {
            const started = performance.now();
            const made = await prerenderer.render(request, options);
            const response = made instanceof Response ? made : made.response;
            const body = response.body && (await response.arrayBuffer());
            const milliseconds = performance.now() - started;
            clock.move('pages written', 'pages made', milliseconds);
            pages.push({
              file: options.routeData.component,
              milliseconds,
              bytes: body?.byteLength ?? 0,
            });
            const { status, headers } = response;
            return new Response(body, { status, headers });
          },
          async teardown() {
            clock.enter('photographs made smaller');
            await prerenderer.teardown?.();
          },
        }));
      },
    },
  };
}
