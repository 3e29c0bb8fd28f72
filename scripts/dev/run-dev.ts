import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { announceBuild } from '../../src/loaders/build-settings.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { useOwnAstroFolder } from '../build/compile/own-astro-folder.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { engine, workplaceOf } from '../workplace.ts';
import { ContentState } from './content-state.ts';
import { liveContent } from './live-content.ts';
import { reviewFiles } from './review-files.ts';

/**
 * Serve endpoints under names with an ending, such as `/theme/mark.svg`. For these, Astro's dev server requires
 * a trailing slash, unlike the built site.
 */
function fileAddresses(): AstroIntegration {
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

const { options, locale } = readCommandLine({
  name: 'dev',
  languageSource: 'asked',
  about: phrase('command.dev.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    port: { value: 'N', help: phrase('command.option.port') },
  },
});

const portal = readPortalFolder(options.portal, locale);
const home = workplaceOf(portal);
const port = Number(options.port ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  refuse(
    phrase('command.fault.port', { option: '--port', least: '1', found: options.port ?? '' }),
    locale,
  );
}
// One folder per portal: Astro caches compiled code in it.
const key = createHash('sha256').update(portal).digest('hex').slice(0, 8);
const work = join(home, '.cache', `dev-${key}`);
mkdirSync(work, { recursive: true });
process.chdir(home);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
/** Whether a path is another command's cache; Astro must watch its own cache of the texts. */
const isOthers = (path: string) => path.includes(`${sep}.cache${sep}`) && !path.startsWith(work);
const data = join(work, 'content.json');
announceBuild({
  portal,
  home,
  data,
  locale,
  cards: 'none',
  cache: join(work, 'cache'),
  day: new Date().toISOString().slice(0, 10),
});
const content = new ContentState(portal, data);
const { dev } = await import('astro');
const own = useOwnAstroFolder(engine, work);
const live = liveContent({ portal, cache: join(home, '.cache'), locale, content });
try {
  await dev({
    ...own,
    integrations: [...(own.integrations ?? []), live, reviewFiles(portal), fileAddresses()],
    server: { host: '127.0.0.1', port },
    // A build in another terminal must not make the server reload.
    vite: { server: { watch: { ignored: ['**/dist/**', '**/.dist-new-*/**', isOthers] } } },
  });
} catch (error) {
  process.stderr.write(
    `${authorTranslate(locale)('check.run.noServer', { fault: (error as Error).message })}\n`,
  );
  process.exit(1);
}
