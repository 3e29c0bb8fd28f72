/// <reference lib="webworker" />
import {
  cacheName,
  cachePrefix,
  type KeepAnswer,
  type KeepRequest,
  releasePlace,
} from './cache-names.ts';
import { keyOf, languageOf, planRequest } from './plan-request.ts';

// Runs beside the pages of readers who asked for it, and for nobody else.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const root = new URL('./', worker.location.href).href;
const base = new URL(root).pathname;
const own = cacheName(base, releasePlace);

/** Requests at once: a server is not to be overrun by one reader. */
const atOnce = 6;
/** Milliseconds after which a page that was kept is shown, although the server may still answer. */
const patience = 4000;

const isWhole = (answer: Response) => answer.ok && answer.type === 'basic' && !answer.redirected;

/** Asks the server, whatever the browser remembers, and keeps what it answers. */
async function refresh(cache: Cache, url: string): Promise<boolean> {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (isWhole(answer)) await cache.put(keyOf(url), answer);
  return answer.ok;
}

/**
 * Does something with every address, a few at a time; one that fails holds up no other and is tried once more.
 * @throws Error when some fail again: the connection is gone, and what was kept before is not to be given up for less
 */
async function eachOf(
  urls: readonly string[],
  act: (url: string) => Promise<unknown>,
  tries = 2,
): Promise<void> {
  const waiting = [...urls];
  const failed: string[] = [];
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const own = url;
      await act(own).catch(() => failed.push(own));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failed.length === 0) return;
  if (tries === 1) throw new Error(`expected answers, found none for ${failed.length} addresses`);
  await eachOf(failed, act, tries - 1);
}

/** Files that a page, a script or a style sheet asks for by itself, in its text: a worker has no parser. */
function filesOf(text: string, url: string): string[] {
  const addresses = url.endsWith('/')
    ? (text.match(/<(?:script|link|img|use)\s[^>]*>/g) ?? [])
        .filter((tag) => !/^<link(?!.*rel="?(?:stylesheet|icon|preload|manifest))/.test(tag))
        .map((tag) => /\s(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1])
    : [...text.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]|url\(["']?([^"')]+\.woff2)/g)].map(
        ([, script, font]) => script ?? font,
      );
  return (
    addresses
      .filter((address) => address !== undefined)
      // What a drawing uses is mostly a part of the page itself.
      .filter((address) => !address.startsWith('#'))
      .map((address) => keyOf(new URL(address, url).href))
      .filter((found) => found.startsWith(root))
  );
}

const asksForMore = /(?:\/|\.js|\.css)$/;

/** Keeps pages and files, then what these load, and so on. */
async function keepAll(cache: Cache, urls: readonly string[]): Promise<void> {
  const met = new Set<string>();
  let next = [...urls];
  while (next.length > 0) {
    const found = new Set<string>();
    await eachOf(next, async (url) => {
      met.add(url);
      await refresh(cache, url);
      if (!asksForMore.test(url)) return;
      const copy = await cache.match(keyOf(url));
      for (const file of filesOf((await copy?.text()) ?? '', url)) found.add(file);
    });
    next = [...found].filter((url) => !met.has(url));
  }
}

/** Pages that were kept, of earlier releases too. */
async function listKept(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const kept = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return [...new Set(kept.flat())];
}

/** The search of a language, file by file. */
async function listSearchFiles(language: string): Promise<string[]> {
  const folder = `${root}pagefind/`;
  const answer = await fetch(`${folder}${language}/files.json`, { cache: 'no-cache' });
  if (!answer.ok) return [];
  const files = (await answer.json()) as string[];
  return files.map((file) => folder + file);
}

/** Pages that are always kept: without a connection each language says for itself that a page is not. */
const entryPages = (language: string, languages: readonly string[]) => [
  `${root}${language}/`,
  `${root}${language}/search/`,
  ...languages.map((one) => `${root}${one}/offline/`),
];

/** Keeps what a reader asks for, and tells how far it is. */
async function keep(
  { language, languages, page }: KeepRequest,
  tell: (answer: KeepAnswer) => void,
) {
  const cache = await caches.open(own);
  const files = [...(await listSearchFiles(language)), `${root}${language}/search/texts.json`];
  await keepAll(cache, [...entryPages(language, languages), page]);
  let kept = 0;
  await eachOf(files, async (file) => {
    await refresh(cache, file);
    kept += 1;
    if (kept % 50 === 0) tell({ kept, of: files.length });
  });
  tell({ kept: files.length, of: files.length });
}

/** Caches of earlier releases. */
async function listEarlier(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(base)) && name !== own);
}

/**
 * A new release: what was kept of the earlier one is asked for anew, so that no copy is older than the release.
 * Meanwhile the earlier worker goes on, which asks the server first.
 */
async function renew(): Promise<void> {
  if ((await listEarlier()).length === 0) return;
  const kept = await listKept();
  const cache = await caches.open(own);
  await keepAll(
    cache,
    kept.filter((url) => url.endsWith('/')),
  );
  const searched = kept.flatMap((url) => /\/pagefind\/([^/]+)\/pages\.txt$/.exec(url)?.[1] ?? []);
  for (const language of searched)
    await keep({ language, languages: [], page: `${root}${language}/` }, () => {});
}

/** The cache of this release; none once a reader has had it deleted, or before anything was asked to be kept. */
async function openOwn(): Promise<Cache | undefined> {
  return (await caches.has(own)) ? caches.open(own) : undefined;
}

async function answerPage(request: Request): Promise<Response> {
  const cache = await openOwn();
  if (!cache) return fetch(request);
  const copy = await cache.match(keyOf(request.url));
  const asked = fetch(request).then(async (answer) => {
    if (isWhole(answer)) await cache.put(keyOf(request.url), answer.clone());
    return answer;
  });
  try {
    if (!copy) return await asked;
    const late = new Promise<never>((_, fail) => {
      setTimeout(() => fail(new Error('late')), patience);
    });
    return await Promise.race([asked, late]);
  } catch {
    asked.catch(() => undefined);
    if (copy) return copy;
    const page = `${root}${languageOf(request.url, root)}/offline/`;
    return (await cache.match(page)) ?? (await findAnyOffline(cache)) ?? Response.error();
  }
}

/** The page for what is not kept, in whatever language there is one. */
async function findAnyOffline(cache: Cache): Promise<Response | undefined> {
  const found = (await cache.keys()).find(({ url }) => url.endsWith('/offline/'));
  return found && (await cache.match(found));
}

async function answerFile(request: Request, isFixed: boolean): Promise<Response> {
  const cache = await openOwn();
  if (!cache) return fetch(request);
  const copy = await cache.match(keyOf(request.url));
  if (isFixed && copy) return copy;
  try {
    const answer = await fetch(request);
    if (isWhole(answer)) await cache.put(keyOf(request.url), answer.clone());
    return answer;
  } catch {
    return copy ?? Response.error();
  }
}

worker.addEventListener('install', (event) =>
  event.waitUntil(renew().finally(() => worker.skipWaiting())),
);
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    listEarlier()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  ),
);
worker.addEventListener('fetch', (event) => {
  const plan = planRequest(event.request, root);
  if (plan === 'page') event.respondWith(answerPage(event.request));
  else if (plan !== 'none') event.respondWith(answerFile(event.request, plan === 'fixed'));
});
worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const tell = (answer: KeepAnswer) => port?.postMessage(answer);
  event.waitUntil(keep(event.data as KeepRequest, tell).catch(() => tell({ failed: true })));
});
