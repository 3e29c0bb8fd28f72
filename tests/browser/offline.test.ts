import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import { usePage } from '../support/browser.ts';
import { sampleBase, sampleFolder } from '../support/folders.ts';

/** What the second release changes: a page and the worker; the rest is the built site itself. */
const changed = ['sw.js', 'en/about/index.html'];

/** A folder that shows another one, but for files of its own. */
function mirror(from: string, to: string, within = ''): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(join(from, within))) {
    const path = join(within, name);
    const isOwn = changed.some((file) => file === path || file.startsWith(`${path}/`));
    if (!isOwn) symlinkSync(join(from, path), join(to, name));
    else if (changed.includes(path)) cpSync(join(from, path), join(to, name));
    else mirror(from, join(to, name), path);
  }
}

const page = usePage();
const root = mkdtempSync(join(tmpdir(), 'clusterbook-release-'));
const folder = join(root, sampleBase);
let server: StaticServer;
const at = (path: string) => `${server.address}${sampleBase.slice(0, -1)}${path}`;

beforeAll(async () => {
  mirror(sampleFolder, folder);
  server = await startStaticServer(root);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const listCaches = (open: Page) => open.evaluate(() => caches.keys());
const heading = () => page().locator('h1').first().textContent();
const goOffline = (isOffline: boolean) => page().context().setOffline(isOffline);

test('nothing is kept before a reader asks for it', async () => {
  await page().goto(at('/en/privacy/'));
  await page().locator('[data-keep]').waitFor();
  expect(await listCaches(page())).toEqual([]);
  expect(
    await page().evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('after a reader has asked, visited pages and the search are read without a connection', async () => {
  await page().locator('[data-keep]').click();
  await page().locator('[data-remove]').waitFor();
  await page().goto(at('/en/clusters/'));
  await page().goto(at('/en/about/'));
  await goOffline(true);
  await page().goto(at('/en/clusters/?stage=mature'));
  expect(await heading()).toBe('Clusters');
  expect(
    await page().evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper')),
  ).not.toBe('');
  await page().goto(at('/en/search/?q=teapot'));
  await page().locator('[data-hits] li').first().waitFor();
  await page().goto(at('/en/glossary/'));
  expect(await heading()).toBe('This page has not been saved');
  await page().goto(at('/ka/glossary/'));
  expect(await heading()).toBe('ეს გვერდი შენახული არ არის');
  await goOffline(false);
});

test('who changes the language can have its search kept too', async () => {
  await page().goto(at('/ka/privacy/'));
  await page().locator('[data-keep]').click();
  await page().locator('[data-keep]').waitFor({ state: 'hidden' });
  await goOffline(true);
  await page().goto(at('/ka/search/?q=ჩაიდანი'));
  await page().locator('[data-hits] li').first().waitFor();
  await page().goto(at('/en/search/?q=teapot'));
  await page().locator('[data-hits] li').first().waitFor();
  await goOffline(false);
});

test('a new release is shown at once, and replaces the copies of the old one', async () => {
  const before = await listCaches(page());
  const about = join(folder, 'en/about/index.html');
  writeFileSync(
    about,
    readFileSync(about, 'utf8').replace(/<h1([^>]*)>[^<]*/, '<h1$1>A second edition'),
  );
  const worker = join(folder, 'sw.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(before[0]?.split(':').at(-1) ?? '', 'second'),
  );
  await page().goto(at('/en/about/'));
  expect(await heading()).toBe('A second edition');
  await expect
    .poll(() => listCaches(page()), { timeout: 30_000 })
    .toEqual([`clusterbook:${sampleBase}:second`]);
  await goOffline(true);
  await page().goto(at('/en/about/'));
  expect(await heading()).toBe('A second edition');
  await page().goto(at('/en/clusters/'));
  expect(await heading()).toBe('Clusters');
  await goOffline(false);
});

test('taken back, nothing stays', async () => {
  await page().goto(at('/en/privacy/'));
  await page().locator('[data-remove]').click();
  await page().locator('[data-keep]').waitFor();
  expect(await listCaches(page())).toEqual([]);
  await page().goto(at('/en/clusters/'));
  expect(await listCaches(page())).toEqual([]);
  expect(
    await page().evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('the browser takes the manifest, and finds icons in it', async () => {
  await page().goto(at('/ka/'));
  const session = await page().context().newCDPSession(page());
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(at('/ka/site.webmanifest'));
  const manifest = JSON.parse(data ?? '{}') as {
    start_url: string;
    lang: string;
    icons: { src: string; sizes: string }[];
    shortcuts: { url: string }[];
  };
  expect([manifest.start_url, manifest.lang]).toEqual([`${sampleBase}ka/`, 'ka']);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
  for (const { src, sizes } of manifest.icons) {
    const size = await page().evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size).toBe(sizes);
  }
  for (const { url: address } of manifest.shortcuts)
    expect((await page().request.get(`${server.address}${address}`)).status()).toBe(200);
});
