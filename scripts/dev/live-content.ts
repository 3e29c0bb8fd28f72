import type { AstroIntegration } from 'astro';
import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Plugin, ViteDevServer, WebSocketClient } from 'vite';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { escapeHtml } from '../../src/i18n/escape-html.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { isOutsideContent } from '../../src/loaders/list-files.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { engine } from '../workplace.ts';
import type { CheckAnswer, CheckWork } from './check-worker.ts';
import type { ContentState } from './content-state.ts';
import { keepValidTexts } from './valid-texts.ts';

/**
 * Page shown without valid content: empty except for messages of the dev server, which Vite's client receives.
 */
function emptyPage(language: string, title: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<script type="module" src="/@vite/client"></script>
</head>
<body></body>
</html>
`;
}

/**
 * Milliseconds to wait for an editor that saves in several steps. More than the 50 in which chokidar drops further
 * changes of a file: an editor that empties a file and fills it 30 ms later would otherwise leave it read as empty.
 */
const quiet = 70;

/** Milliseconds in which a page is rendered again. */
const pageTime = 800;

/** More problems than can be fixed at once. */
const maxLines = 50;

/** Module that gives the content to every page. */
const reader = join(engine, 'src/portal/built-portal.ts');

const panel = join(import.meta.dirname, 'problem-panel.client.ts').replaceAll(sep, '/');

interface LiveSettings {
  readonly portal: string;
  readonly cache: string;
  readonly locale: Locale;
  readonly content: ContentState;
}

class Follower {
  readonly #settings: LiveSettings;
  readonly #server: ViteDevServer;
  readonly #worker: Worker;
  #lines: readonly string[] = [];
  #isFaulty = false;
  #asked = 0;
  /** When pages last loaded again, in milliseconds since 1970. */
  #reloaded = 0;
  #timer: NodeJS.Timeout | undefined;
  #check: NodeJS.Timeout | undefined;

  constructor(settings: LiveSettings, server: ViteDevServer) {
    this.#settings = settings;
    this.#server = server;
    const { portal, cache, locale } = settings;
    const workerData: CheckWork = { portal, cache, locale };
    this.#worker = new Worker(join(import.meta.dirname, 'check-worker.ts'), { workerData });
    this.#worker.unref();
    this.#worker.on('message', (answer: CheckAnswer) => this.#hear(answer));
  }

  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.follow(), quiet);
  }

  follow(): void {
    const { content, locale } = this.#settings;
    const problems = content.read();
    this.#asked += 1;
    clearTimeout(this.#check);
    if (problems.length === 0) {
      // While there are problems that only the check finds, pages keep the valid state until it has ended:
      // otherwise saved content would appear and disappear again.
      const waits = this.#isFaulty && content.isThere;
      if (!waits) content.show();
      this.#reload();
      // Rendering goes first: both occupy a core for a while.
      this.#check = setTimeout(() => this.#worker.postMessage(this.#asked), waits ? 0 : pageTime);
    } else {
      if (content.fallBack()) this.#reload();
      this.#tell(problems.map((problem) => formatProblem(problem, locale)));
    }
  }

  page(): string | undefined {
    if (this.#settings.content.isThere) return undefined;
    return emptyPage(this.#settings.locale, this.#heading());
  }

  /**
   * A page has connected. One that was requested before the last reload missed the message, since it was still
   * loading.
   * @param requested milliseconds since 1970, on the clock of this computer
   */
  greet(requested: number, page: WebSocketClient): void {
    if (requested < this.#reloaded) page.send({ type: 'full-reload' });
    else this.#send();
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#check);
    void this.#worker.terminate();
  }

  #hear({ number, lines }: CheckAnswer): void {
    // An older state: a newer one is being checked.
    if (number !== this.#asked) return;
    const { content } = this.#settings;
    const wasThere = content.isThere;
    this.#isFaulty = lines.length > 0;
    if (this.#isFaulty ? content.fallBack() : content.confirm()) this.#reload();
    this.#tell(lines);
    if (content.isThere !== wasThere) this.#reload();
  }

  /** Treat the module that supplies the content as changed. */
  #reload(): void {
    this.#reloaded = Date.now();
    // Glossary terms are part of the compiled texts.
    for (const { moduleGraph } of Object.values(this.#server.environments))
      for (const module of moduleGraph.idToModuleMap.values())
        if (module.id?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
    this.#server.watcher.emit('change', reader);
    this.#server.ws.send({ type: 'full-reload' });
  }

  #tell(lines: readonly string[]): void {
    const isNew = lines.join('\n') !== this.#lines.join('\n');
    this.#lines = lines;
    if (isNew) for (const line of lines.slice(0, maxLines)) process.stderr.write(`${line}\n`);
    this.#send();
    if (isNew && !this.#settings.content.isThere) this.#server.ws.send({ type: 'full-reload' });
  }

  #heading(): string {
    const t = authorTranslate(this.#settings.locale);
    const counted = t('command.dev.problems', { n: this.#lines.length });
    return this.#settings.content.isThere ? `${counted}. ${t('command.dev.asBefore')}` : counted;
  }

  #send(): void {
    const told = { heading: this.#heading(), lines: this.#lines.slice(0, maxLines) };
    this.#server.ws.send('clusterbook:problems', told);
  }
}

/** Excludes output of commands. */
function isContent(portal: string, path: string): boolean {
  const [first = '..', ...rest] = relative(portal, path).split(sep);
  if (first === '..' || first.startsWith('.')) return false;
  if (isOutsideContent([first, ...rest].join('/'))) return false;
  return ![first, ...rest].some((name) => name.startsWith('_'));
}

const isAsset = (url = '/') => /^\/(@|node_modules\/)|\.\w+(\?|$)/.test(url);

/** Let the dev server watch the files of the portal. */
export function liveContent(settings: LiveSettings): AstroIntegration {
  const plugin: Plugin = {
    name: 'clusterbook:live-content',
    // Every page has Vite's client, even those that report an error.
    transform(code, id) {
      if (!/\/vite\/dist\/client\/client\.mjs/.test(id)) return undefined;
      return `${code}\nimport(${JSON.stringify(`/@fs/${panel.replace(/^\//, '')}`)});`;
    },
    configureServer(server) {
      const follower = new Follower(settings, server);
      server.watcher.add(settings.portal);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (isContent(settings.portal, path)) follower.touch();
        });
      }
      server.ws.on('clusterbook:ask', follower.greet.bind(follower));
      server.httpServer?.on('close', () => follower.stop());
      server.middlewares.use((request, response, next) => {
        const page = isAsset(request.url) ? undefined : follower.page();
        if (page === undefined) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
      });
      follower.follow();
    },
  };
  return {
    name: 'clusterbook:live-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [keepValidTexts(), plugin] } });
      },
    },
  };
}
