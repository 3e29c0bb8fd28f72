import { writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { judgeNames } from '../../../src/portal/reads/judge-names.ts';
import '../../compile-cache.ts';
import { errorText } from '../../error-text.ts';
import type { CompiledApp, Runtime } from '../compile/astro-internals.ts';
import { findModulesFromEngine } from '../engine-modules.ts';
import { PageStore } from '../kept/page-store.ts';
import { ResultFiles } from '../kept/result-files.ts';
import { openFolders } from '../open-folders.ts';
import type { MadePage } from '../profile/count-kinds.ts';
import { pathsOfShard } from '../shards/shard.ts';
import { type ListedPage, listPages } from './list-pages.ts';
import { languageOf, sideOf } from './page-paths.ts';
import { answerPictures } from './photographs.ts';
import type { ReadPages, RenderedPage, ThreadAnswer, WorkerStart } from './render-messages.ts';
import { renderPage } from './render-page.ts';
import { countMade, planAsked, takeNext } from './share-work.ts';

/** Pages to render, and paths of unchanged ones. */
interface JudgedPages {
  readonly asked: readonly ListedPage[];
  readonly same: readonly string[];
}

/**
 * Find the pages whose reads all give the same values as in an earlier build.
 * @param find current value of a read
 */
function judgePages(
  listed: readonly ListedPage[],
  before: ReadPages | undefined,
  find: (name: string) => string | undefined,
): JudgedPages {
  if (!before) return { asked: listed, same: [] };
  const areSame = judgeNames(before, find);
  if (!areSame(before.common)) return { asked: listed, same: [] };
  const sets = before.sets.map(areSame);
  const known = new Map(before.pages.map((page) => [page.path, page]));
  const isKept = ({ path, route }: ListedPage) => {
    const page = known.get(path);
    return page?.route === route && (sets[page.read] ?? false);
  };
  const { kept = [], asked = [] } = Object.groupBy(listed, (page) =>
    isKept(page) ? 'kept' : 'asked',
  );
  return { asked, same: kept.map(({ path }) => path) };
}

const start = workerData as WorkerStart;
const { folder, compiled, texts, site, base, languages, shard, keeping, side, work } = start;

const tell = (answer: ThreadAnswer) => parentPort?.postMessage(answer);

async function loadPages() {
  for (const own of [folder, texts]) findModulesFromEngine(own);
  const { app } = (await import(pathToFileURL(join(folder, compiled.entry)).href)) as {
    readonly app: CompiledApp;
  };
  const found = app.manifest.routes.find(({ routeData }) =>
    routeData.route.startsWith('/runtime/'),
  );
  if (!found) throw new Error('expected the runtime among the compiled pages, found none');
  const runtime = (await app.getComponentByRoute(found.routeData)) as Runtime;
  return { app, runtime, isRuntime: (route: object) => route === found.routeData };
}

/** The files of `theme` belong to every shard: cards show the logo of the portal. */
function pickPages(pages: readonly ListedPage[]): readonly ListedPage[] {
  if (!shard) return pages;
  const isShared = ({ path }: ListedPage) => languageOf(path) === 'theme';
  const divided = pages.filter((page) => !isShared(page));
  return [
    ...pages.filter(isShared),
    ...pathsOfShard(divided, shard, ({ path }) => languageOf(path)),
  ];
}

function openWriter() {
  const store = keeping && new PageStore(keeping.files);
  const makeFolder = openFolders();
  return (file: string, body: string | Uint8Array) => {
    const path = join(site, file);
    if (store) return store.write(path, typeof body === 'string' ? Buffer.from(body) : body);
    makeFolder(dirname(path));
    writeFileSync(path, body);
    return undefined;
  };
}

async function makePages(): Promise<void> {
  // Pages may request pictures as soon as their code is loaded.
  const takePhotographs = await answerPictures(compiled.image, base);
  const { app, runtime, isRuntime } = await loadPages();
  // A terminated thread would lose its compile cache.
  flushCompileCache();
  const reads = keeping && new runtime.PageReads(keeping.others);
  runtime.keepReads(reads);
  runtime.keepResults(keeping && new ResultFiles(keeping.results));
  const finish = await runtime.loadFinish();
  const styles = new Map(
    [...compiled.styles].map(([route, sheets]) => [route, sheets.map((sheet) => base + sheet)]),
  );
  const renderer = { app, runtime, finish, base, styles };
  const listed = pickPages(await listPages(app, reads, isRuntime));
  const judge = () => judgePages(listed, keeping?.before, (name) => reads?.find(name));
  // Values recomputed for comparison are not reads of any page.
  const { asked, same } = reads ? (await reads.log.watch(judge)).made : judge();
  planAsked(work, asked.length);
  tell({ kind: 'planned', asked: asked.length, same });

  const write = openWriter();
  const pages: RenderedPage[] = [];
  const measured: MadePage[] = [];
  const sets = new Map<string, number>();
  const numbers: (readonly number[])[] = [];
  /** Most pages of a kind read the same: each set is stored once. */
  const numberOf = (read: readonly number[]): number => {
    const key = read.join();
    const known = sets.get(key);
    if (known !== undefined) return known;
    sets.set(key, numbers.length);
    return numbers.push(read) - 1;
  };
  const make = async (page: ListedPage): Promise<void> => {
    const began = performance.now();
    const render = () => renderPage(page, renderer);
    const { made: body, read } = reads
      ? await reads.log.watch(render)
      : { made: await render(), read: [] };
    const { path, route } = page;
    const milliseconds = performance.now() - began;
    const file = body === undefined ? undefined : page.file;
    const kept = body === undefined ? undefined : write(page.file, body);
    const photographs = takePhotographs();
    pages.push({ path, route, file, kept, photographs, read: numberOf([...page.read, ...read]) });
    if (start.isMeasured)
      measured.push({ file: route.split(' ', 1)[0] ?? '', milliseconds, bytes: body?.length ?? 0 });
    countMade(work);
  };
  const ofSide = (one: 0 | 1) => asked.filter(({ path }) => sideOf(path, languages) === one);
  const lists = [ofSide(0), ofSide(1)] as const;
  for (let page = takeNext(work, side, lists); page; page = takeNext(work, side, lists)) {
    try {
      await make(page);
    } catch (error) {
      throw new Error(`${page.file}: ${errorText(error)}`, { cause: error });
    }
  }
  const found = reads?.found ?? { names: [], digests: [], inner: [] };
  tell({ kind: 'done', ...found, pages, sets: numbers, common: reads?.log.common ?? [], measured });
}

await makePages();
