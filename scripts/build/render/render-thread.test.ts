import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/domain/reads/packed-numbers.ts';
import { ReadBook } from '../kept/read-book.ts';
import type { SitePlace } from './open-page-writer.ts';
import { openRenderThread, type RenderThread } from './render-thread.ts';

let folder = '';
let thread: RenderThread;

/** Compiled pages of one route: what a page says depends on its address and on the style sheets handed over. */
const pages = `
let styles;
export const app = {
  manifest: {
    routes: [
      {
        routeData: {
          component: 'page.astro',
          route: '/[id]',
          pathname: '/one',
          type: 'page',
          prerender: true,
          fallbackRoutes: [],
        },
      },
    ],
  },
  routeCache: new Map(),
  getComponentByRoute: async () => ({}),
  setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('page').styles; },
  setOptions: () => {},
  async render({ url }, { routeData }) {
    globalThis[Symbol.for('clusterbook.reads')]?.note(url, '');
    if (url.endsWith('/photo/')) globalThis.astroAsset.addStaticImage();
    if (url.endsWith('/broken/')) throw new Error('no such cluster');
    if (url.endsWith('/gone/')) return new Response(null, { status: 404 });
    const headers = { 'content-type': 'text/html' };
    return new Response(routeData.route + ' ' + url + ' ' + styles[0], { headers });
  },
};`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'render-'));
  writeFileSync(join(folder, 'entry.mjs'), pages);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => thread.close());

function open(book?: ReadBook, into?: SitePlace): void {
  const entry = pathToFileURL(join(folder, 'entry.mjs')).href;
  const pagesByKeys = new Map([['page', { styles: ['a.css'] }]]);
  thread = openRenderThread({ imports: [], entry, pagesByKeys, ...(into && { into }) }, book);
}
const render = (id: string, component = 'page.astro') =>
  thread
    .render({ url: `https://x.org/${id}/`, component, route: '/[id]' })
    .then((made) => made?.response);

test('a page comes back whole, with its status and its type', async () => {
  open();
  const [a, gone, b] = await Promise.all([render('a'), render('gone'), render('b')]);
  expect(await a?.text()).toBe('/[id] https://x.org/a/ a.css');
  expect(a?.headers.get('content-type')).toBe('text/html');
  expect([gone?.status, gone?.body]).toEqual([404, null]);
  expect(await b?.text()).toBe('/[id] https://x.org/b/ a.css');
});

test('a thread that is told where the site is made puts its pages there', async () => {
  open(undefined, { site: join(folder, 'site'), base: '/atlas/' });
  const page = (path: string) =>
    thread.render({ url: `https://x.org/atlas/${path}/`, component: 'page.astro', route: '/[id]' });
  const [made, gone] = await Promise.all([page('tr/%C5%9Farap'), page('gone')]);
  expect([made?.isWritten, made?.response.body]).toEqual([true, null]);
  expect(readFileSync(join(folder, 'site/tr/şarap/index.html'), 'utf8')).toContain('a.css');
  expect(gone?.isWritten).toBe(false);
});

test('a page with photographs is left to who asked, and the next one is not', async () => {
  open();
  expect(await Promise.all([render('photo'), render('a')])).toEqual([
    undefined,
    expect.any(Response),
  ]);
});

test('what pages read is told of each, also after one that is left to who asked', async () => {
  const book = new ReadBook();
  open(book);
  const page = (id: string) =>
    thread.render({ url: `https://x.org/${id}/`, component: 'page.astro', route: '/[id]' });
  const [photo, a, b] = await Promise.all([page('photo'), page('a'), page('b')]);
  expect(photo).toBeUndefined();
  const told = [a, b].map((made) =>
    unpackNumbers(made?.read?.readings ?? new Uint8Array()).map(
      (number) => book.data.readings[number]?.[1],
    ),
  );
  expect(told).toEqual([['https://x.org/a/'], ['https://x.org/b/']]);
  const nothing = { readings: packNumbers([]), shared: packNumbers([]) };
  const list = await thread.list({ component: 'page.astro', route: '/[id]' });
  expect(list).toEqual({ paths: ['/one'], given: [], read: nothing });
  expect(await thread.common()).toEqual(nothing);
});

test('what a page throws is thrown where it was asked for; an unknown route too', async () => {
  open();
  await expect(render('broken')).rejects.toThrow('no such cluster');
  await expect(render('a', 'other.astro')).rejects.toThrow('other.astro');
  expect(await (await render('a'))?.text()).toContain('/a/');
});

test('pages that are asked of a thread that has ended fail, now and later', async () => {
  open();
  const asked = render('a');
  await thread.close();
  await expect(asked).rejects.toThrow('ended');
  await expect(render('b')).rejects.toThrow('ended');
});
