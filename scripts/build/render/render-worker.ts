import '../../compile-cache.ts';
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { keepResults } from '../../../src/domain/reads/kept-results.ts';
import { keepAccount } from '../../../src/domain/reads/share-reads.ts';
import { PageAccount, type ReadList } from '../../../src/portal/reads/page-account.ts';
import { findModulesFromEngine } from '../engine-modules.ts';
import { ResultFiles } from '../kept/result-files.ts';
import { listRoute, routeKey } from './list-route.ts';
import { openPageWriter, type WrittenPage } from './open-page-writer.ts';
import type {
  PageAnswer,
  PrerenderApp,
  RenderTask,
  RoutePaths,
  ThreadAnswer,
  ThreadStart,
  ThreadTask,
  ToldReads,
} from './render-messages.ts';
import { answerForAstro } from './watch-photographs.ts';

const start = workerData as ThreadStart;
const { entry, pagesByKeys, imports, isKept, photographs, results, into } = start;

const account = isKept ? new PageAccount() : undefined;
if (account) account.folder = new URL('.', entry).href;
keepAccount(account);
if (results) keepResults(new ResultFiles(results));
for (const folder of imports) findModulesFromEngine(folder);
const watch = answerForAstro(photographs);
const write = into && openPageWriter(into);

const { app } = (await import(entry)) as { app: PrerenderApp };
// A thread that is ended from outside keeps nothing of what it has compiled.
flushCompileCache();
app.setInternals({ pagesByKeys });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true } } },
});
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]),
);
const opened = new Map<RouteData, { readonly paths: RoutePaths; readonly read: ReadList }>();

function findRoute(task: { readonly component: string; readonly route: string }): RouteData {
  const found = routes.get(routeKey(task));
  if (!found) throw new Error(`expected the route ${task.route} of ${task.component}, found none`);
  return found;
}

/** Loads the code of a route and lists its pages before any is made: neither is what a page reads. */
async function openRoute(route: RouteData, noting: PageAccount) {
  const known = opened.get(route);
  if (known) return known;
  await app.getComponentByRoute(route);
  const { made, read } = await noting.watch(() =>
    listRoute(app, route, (given) => noting.digestOf(given)),
  );
  const fresh = { paths: made, read };
  opened.set(route, fresh);
  return fresh;
}

/**
 * Loads the code of a route whose pages are known to be given nothing but their parameters. Astro (7.3.5) would list all
 * of them to look up what one of them is given, which takes longer than to make it.
 */
async function openBareRoute(route: RouteData): Promise<void> {
  const mod = await app.getComponentByRoute(route);
  if (route.pathname || app.routeCache.get(route)) return;
  const keyed = { get: () => ({}) };
  app.routeCache.set(route, { mod, staticPaths: Object.assign([], { keyed }) });
}

/** What something read, with what has come up since the last time. */
const tell = (read: ReadList, noting: PageAccount): ToldReads => ({ read, ...noting.take() });

const unwritten: WrittenPage = { isWritten: false, kept: undefined };

async function renderPage({ url, isBare }: RenderTask, routeData: RouteData): Promise<PageAnswer> {
  const render = async () => {
    const response = await app.render(new Request(url), { routeData });
    return { response, body: response.body && (await response.arrayBuffer()) };
  };
  if (isBare) await openBareRoute(routeData);
  else if (account) await openRoute(routeData, account);
  const { made, read } = account
    ? await account.watch(render)
    : { made: await render(), read: undefined };
  const { status, headers } = made.response;
  const { type } = routeData;
  // Who is at a loss leaves the page to another thread.
  const mayWrite = write && !watch.isAtLoss;
  const { isWritten, kept } = mayWrite ? write({ url, type, status, body: made.body }) : unwritten;
  return {
    kind: 'page',
    status,
    headers: [...headers],
    isWritten,
    kept,
    body: isWritten ? null : made.body,
    photographs: watch.list(),
    // What is told is told once: not with a page that is left to another thread.
    told: read && account && !watch.isAtLoss ? tell(read, account) : undefined,
  };
}

async function answer(task: ThreadTask): Promise<ThreadAnswer> {
  const { id } = task;
  watch.begin();
  try {
    if (task.kind === 'render') {
      const page = await renderPage(task, findRoute(task));
      return watch.isAtLoss ? { id, kind: 'photographs' } : { id, ...page };
    }
    if (!account) throw new Error('expected an account of what pages read, found none');
    if (task.kind === 'common') return { id, kind: 'common', told: tell(account.common, account) };
    if (task.kind === 'ask')
      return { id, kind: 'asked', told: tell(await account.ask(task.call), account) };
    const { paths, read } = await openRoute(findRoute(task), account);
    return { id, kind: 'paths', ...paths, told: tell(read, account) };
  } catch (error) {
    return watch.isAtLoss ? { id, kind: 'photographs' } : { id, kind: 'failed', error };
  }
}

// One after another: what a page read, and which photographs it asked for, is told of the one that is rendered.
let last = Promise.resolve();
parentPort?.on('message', (task: ThreadTask) => {
  last = last.then(async () => {
    const answered = await answer(task);
    parentPort?.postMessage(answered, 'body' in answered && answered.body ? [answered.body] : []);
  });
});
