/// <reference lib="webworker" />
import {
  cacheName,
  cachePrefix,
  type KeepAnswer,
  type KeepRequest,
  releasePlace,
} from './cache-names.ts';
import { keyOf, languageOf, planRequest } from './plan-request.ts';

// Registered only for readers who asked for it.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const root = new URL('./', worker.location.href).href;
const base = new URL(root).pathname;
const own = cacheName(base, releasePlace);

/** Max parallel requests, to spare the server. */
const atOnce = 6;
/** Milliseconds before a cached page is shown. */
const patience = 4000;

const isWhole = (answer: Response) => answer.ok && answer.type === 'basic' && !answer.redirected;

/** Fetch a file, bypassing the browser cache, and cache it. */
async function refresh(cache: Cache, url: string): Promise<boolean> {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (isWhole(answer)) await cache.put(keyOf(url), answer);
  return answer.ok;
}

/**
 * A few at a time; failures do not block others and are retried once.
 * @throws Error if some fail again: the previous cache should not be replaced by an incomplete one
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

/** Found by pattern, as workers have no parser. */
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
      // Drawings mostly use parts of the page itself.
      .filter((address) => !address.startsWith('#'))
      .map((address) => keyOf(new URL(address, url).href))
      .filter((found) => found.startsWith(root))
  );
}

const asksForMore = /(?:\/|\.js|\.css)$/;

/** With files that these load, recursively. */
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

/** Cached pages, including those of earlier releases. */
async function listKept(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
  const kept = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return [...new Set(kept.flat())];
}

async function listSearchFiles(language: string): Promise<string[]> {
  const folder = `${root}pagefind/`;
  const answer = await fetch(`${folder}${language}/files.json`, { cache: 'no-cache' });
  if (!answer.ok) return [];
  const files = (await answer.json()) as string[];
  return files.map((file) => folder + file);
}

/** Pages always cached, including each language's message that a page is not available offline. */
const entryPages = (language: string, languages: readonly string[]) => [
  `${root}${language}/`,
  `${root}${language}/search/`,
  ...languages.map((one) => `${root}${one}/offline/`),
];

/** Cache what a reader requests, reporting progress. */
async function keep(
  { language, languages, page }: KeepRequest,
  tell: (answer: KeepAnswer) => void,
) {
  const cache = await caches.open(own);
  const tables = ['texts', 'counts', 'names', 'things', 'files'].map(
    (name) => `${root}${language}/search/${name}.json`,
  );
  const files = [...(await listSearchFiles(language)), ...tables];
  await keepAll(cache, [...entryPages(language, languages), page]);
  let kept = 0;
  await eachOf(files, async (file) => {
    await refresh(cache, file);
    kept += 1;
    if (kept % 50 === 0) tell({ kept, of: files.length });
  });
  tell({ kept: files.length, of: files.length });
}

async function listEarlier(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cachePrefix(base)) && name !== own);
}

/**
 * Fetch everything cached for the earlier release, so that no copy is older. Meanwhile the earlier worker stays
 * active, which asks the server first.
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

/** Undefined if the reader deleted it or nothing was requested yet. */
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

/** In any language that has one. */
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
