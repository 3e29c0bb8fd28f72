import { join, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { isBesideContent } from '../../src/loaders/list-files.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { engine } from '../workplace.ts';
import type { CheckAnswer, CheckWork } from './check-worker.ts';
import type { ContentState } from './content-state.ts';
import { emptyPage } from './empty-page.ts';
import { soundTexts } from './sound-texts.ts';

/** Milliseconds in which an editor that saves in several steps is done. */
const quiet = 20;

/** Milliseconds in which a page is made anew. */
const pageTime = 800;

/** More than anybody mends at once. */
const mostLines = 50;

/** The module that hands the content to every page. */
const reader = join(engine, 'src/portal/built-portal.ts');

/** Shows in the browser what is wrong with the content. */
const panel = join(import.meta.dirname, 'problem-panel.client.ts').replaceAll(sep, '/');

/** What a dev server of a portal knows. */
export interface LiveSettings {
  readonly portal: string;
  /** Folder of what commands keep. */
  readonly cache: string;
  readonly locale: Locale;
  readonly content: ContentState;
}

/** Follows the files of a portal: pages show what was saved, and what is wrong with it. */
class Follower {
  readonly #settings: LiveSettings;
  readonly #server: ViteDevServer;
  readonly #worker: Worker;
  #lines: readonly string[] = [];
  /** Did the last check find something wrong? */
  #isFaulty = false;
  #asked = 0;
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

  /** Something was saved. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.follow(), quiet);
  }

  /** Shows the content as it is now, and has it checked. */
  follow(): void {
    const { content, locale } = this.#settings;
    const problems = content.read();
    this.#asked += 1;
    clearTimeout(this.#check);
    if (problems.length === 0) {
      // While something is wrong that only the check sees, pages keep what was sound until it has judged: else what is
      // saved would come, and go again.
      const waits = this.#isFaulty && content.isThere;
      if (!waits) content.show();
      // Texts are judged by themselves, and shown at once.
      this.#reload();
      // The page that is being made anew comes first: both take a core for a while.
      this.#check = setTimeout(() => this.#worker.postMessage(this.#asked), waits ? 0 : pageTime);
    } else {
      if (content.fallBack()) this.#reload();
      this.#tell(problems.map((problem) => formatProblem(problem, locale)));
    }
  }

  /** What a page is shown where nothing was ever sound. */
  page(): string | undefined {
    if (this.#settings.content.isThere) return undefined;
    return emptyPage(this.#settings.locale, this.#heading());
  }

  tellAgain(): void {
    this.#send();
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#check);
    void this.#worker.terminate();
  }

  #hear({ number, lines }: CheckAnswer): void {
    // Of an older state nothing is told: a newer one is being checked.
    if (number !== this.#asked) return;
    const { content } = this.#settings;
    const wasThere = content.isThere;
    this.#isFaulty = lines.length > 0;
    if (this.#isFaulty ? content.fallBack() : content.confirm()) this.#reload();
    this.#tell(lines);
    if (content.isThere !== wasThere) this.#reload();
  }

  /** The page is made anew: as if the module had been saved through which it gets the content. */
  #reload(): void {
    // Words of the glossary stand in the code of texts.
    for (const { moduleGraph } of Object.values(this.#server.environments))
      for (const module of moduleGraph.idToModuleMap.values())
        if (module.id?.endsWith('.mdx')) moduleGraph.invalidateModule(module);
    this.#server.watcher.emit('change', reader);
    this.#server.ws.send({ type: 'full-reload' });
  }

  #tell(lines: readonly string[]): void {
    const isNew = lines.join('\n') !== this.#lines.join('\n');
    this.#lines = lines;
    if (isNew) for (const line of lines.slice(0, mostLines)) process.stderr.write(`${line}\n`);
    this.#send();
    if (isNew && !this.#settings.content.isThere) this.#server.ws.send({ type: 'full-reload' });
  }

  #heading(): string {
    const t = authorTranslate(this.#settings.locale);
    const counted = t('command.dev.problems', { n: this.#lines.length });
    return this.#settings.content.isThere ? `${counted}. ${t('command.dev.asBefore')}` : counted;
  }

  #send(): void {
    const told = { heading: this.#heading(), lines: this.#lines.slice(0, mostLines) };
    this.#server.ws.send('clusterbook:problems', told);
  }
}

/** Is it a file of the content? What commands write beside it is none. */
function isContent(portal: string, path: string): boolean {
  const [first = '..', ...rest] = relative(portal, path).split(sep);
  if (first === '..' || first.startsWith('.')) return false;
  if (isBesideContent([first, ...rest].join('/'))) return false;
  return ![first, ...rest].some((name) => name.startsWith('_'));
}

/** Is it asked for what a page is made of, and not for a page? */
const isAsset = (url = '/') => /^\/(@|node_modules\/)|\.\w+(\?|$)/.test(url);

/** The dev server follows the files of the portal, wherever they lie. */
export function liveContent(settings: LiveSettings): AstroIntegration {
  const plugin: Plugin = {
    name: 'clusterbook:live-content',
    // Every page has Vite's client, also those that tell of a text that could not be compiled.
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
      server.ws.on('clusterbook:ask', () => follower.tellAgain());
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
        updateConfig({ vite: { plugins: [soundTexts(), plugin] } });
      },
    },
  };
}
