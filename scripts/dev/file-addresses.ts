import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * Serve endpoints under names with an ending, such as `/theme/mark.svg`. For these, Astro's dev server requires
 * a trailing slash, unlike the built site.
 */
export function fileAddresses(): AstroIntegration {
  let endpoints: readonly RegExp[] = [];
  const takes = (path: string) => endpoints.some((pattern) => pattern.test(path));
  const plugin: Plugin = {
    name: 'clusterbook:file-addresses',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (/\.\w+$/.test(path) && !takes(path) && takes(`${path}/`)) {
          request.url = query === undefined ? `${path}/` : `${path}/?${query}`;
        }
        next();
      });
    },
  };
  return {
    name: 'clusterbook:file-addresses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:routes:resolved': ({ routes }) => {
        endpoints = routes
          .filter(({ type, origin }) => type === 'endpoint' && origin === 'project')
          .map(({ patternRegex }) => patternRegex);
      },
    },
  };
}
