import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { usePage } from '../support/browser.ts';
import { root } from '../support/folders.ts';

// What an author sees in the browser while writing: the page as it was saved, or what is wrong with it.

let portal = '';
let port = 0;
let server: ChildProcess | undefined;
const page = usePage({ viewport: { width: 1280, height: 900 } });

const cluster = () => join(portal, 'clusters/xx/xx-teapots.yaml');
const was = new Map<string, string>();

/** Saves a file with other words in it, as it was but for these. */
function save(file: string, from: string, to: string): void {
  const text = was.get(file) ?? readFileSync(file, 'utf8');
  was.set(file, text);
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function findPort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const place = probe.address();
      probe.close(() => done(typeof place === 'object' && place ? place.port : 0));
    });
  });
}

const panel = () => page().locator('#clusterbook-problems');
/** Waits until the panel says this; before, it may say that a file is empty that is just being written. */
const panelSays = (text: RegExp) =>
  vi.waitFor(async () => expect(await panel().textContent()).toMatch(text), { timeout: 30_000 });
/** Goes to a page; again where the page that is left is just being loaded anew, since the one cuts the other off. */
const visit = (path: string) =>
  vi.waitFor(() => page().goto(`http://127.0.0.1:${port}${path}`), { timeout: 60_000 });

beforeAll(async () => {
  portal = copySample();
  port = await findPort();
  // A mistake that is there at the start keeps the server from nothing.
  save(cluster(), 'scope: ', 'scope: x');
  server = spawn(
    process.execPath,
    ['scripts/dev.ts', '--portal', portal, '--port', String(port), '--lang', 'tr'],
    {
      cwd: root,
      stdio: 'ignore', // Astro serves no pages where it takes itself for tested.
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    },
  );
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/`), { timeout: 90_000, interval: 200 });
}, 120_000);

afterAll(() => {
  server?.kill();
  rmSync(portal, { recursive: true });
});

test('content that is wrong from the start is told in place of the page, until it is mended', async () => {
  await visit('/tr/clusters/xx-teapots/');
  await panelSays(/^İçerikte 1 sorunclusters\/xx\/xx-teapots\.yaml:\d+:8 scope: beklenen: /);
  save(cluster(), 'scope: ', 'scope: ');
  await page().locator('main h1').waitFor({ timeout: 30_000 });
  expect(await panel().count()).toBe(0);
});

test('what was just saved is on the page that is open', async () => {
  await visit('/en/clusters/xx-teapots/');
  await page().getByText('An invented cluster that makes').first().waitFor();
  save(cluster(), 'An invented cluster that makes', 'Just saved, it makes');
  await page().getByText('Just saved, it makes').first().waitFor({ timeout: 30_000 });
});

test('the page has its pictures, its documents and its drawings', async () => {
  const typeOf = async (path: string) => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`);
    return [status, headers.get('content-type')];
  };
  expect(await typeOf('/media/teapots/rules.pdf')).toEqual([200, 'application/pdf']);
  expect(await typeOf('/en/figures/gallery-bar/thumbnail.svg')).toEqual([200, 'image/svg+xml']);
  // What a build writes beside its pages.
  const sheet = await fetch(`http://127.0.0.1:${port}/az/desk/clusters/clusters-az.xlsx`);
  expect(
    Buffer.from(await sheet.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await visit('/en/clusters/xx-teapots/');
  const picture = page().getByRole('img', { name: 'Twelve teapots in four colours' });
  await picture.scrollIntoViewIfNeeded();
  // The first picture takes a second or two to be made.
  const isSeen = async () => {
    const width = await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(width).toBeGreaterThan(300);
  };
  await vi.waitFor(isSeen, { timeout: 30_000 });
});

test('a name that leads nowhere is told below the page, which stays as it was', async () => {
  save(cluster(), 'country: XX', 'country: XQ');
  await panelSays(/xx-teapots\.yaml:\d+:10 country: .*"XQ"/s);
  // The page may be on its way in anew, and its panel after it: what counts is that both come.
  await page().locator('main h1').waitFor({ timeout: 30_000 });
  await panelSays(/Sayfalar en son sorunsuz hâli gösteriyor\./);
  // What else is saved meanwhile waits for it.
  const other = join(portal, 'clusters/xx/xx-kites.yaml');
  save(other, 'en: ', 'en: Meanwhile ');
  await new Promise((done) => setTimeout(done, 3000));
  const names = async () => (await fetch(`http://127.0.0.1:${port}/en/clusters/xx-kites/`)).text();
  expect(await names()).not.toContain('Meanwhile');
  save(cluster(), 'country: XX', 'country: XX');
  await panel().waitFor({ state: 'detached', timeout: 30_000 });
  // The page that fell back is made anew with what was mended.
  await page().getByText('An invented cluster that makes').first().waitFor({ timeout: 30_000 });
  await vi.waitFor(async () => expect(await names()).toContain('Meanwhile'), { timeout: 30_000 });
});

test('a text of a page is told of with its line, and shown once it is mended', async () => {
  const text = join(portal, 'pages/about/en.mdx');
  await visit('/en/about/');
  save(text, 'What it is for', 'Saved now, what it is for');
  await page().getByText('Saved now, what it is for').first().waitFor({ timeout: 30_000 });
  save(text, '<Section id="what"', '<Sektion id="what"');
  await panelSays(/pages\/about\/en\.mdx:\d+:\d+/);
  save(text, 'What it is for', 'Mended now, what it is for');
  await page().getByText('Mended now, what it is for').first().waitFor({ timeout: 30_000 });
});
