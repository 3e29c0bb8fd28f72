import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { listFiles } from '../../src/loaders/list-files.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { findViolations } from '../support/axe.ts';
import { usePage } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';

// The editor at /admin/, on a folder of the browser's own that holds the files of the sample.

const site = inject('sampleAddress');
const page = usePage({ viewport: { width: 1280, height: 900 }, locale: 'en' });
const asked: string[] = [];
const door: string[] = [];
const files = listFiles(samplePortal).files;
const textOf = (file: string) => readFileSync(join(samplePortal, file), 'utf8');

/** Puts a file into the folder that the browser is handed, or reads one of it. */
const inFolder = (target: Page, file: string, base64?: string) =>
  target.evaluate(
    async ([path = '', content]) => {
      const root = await StorageManager.prototype.getDirectory.call(navigator.storage);
      let folder = await root.getDirectoryHandle('portal', { create: true });
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(name, { create: content !== undefined });
      if (content === undefined) return (await handle.getFile()).text();
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
      await stream.close();
      return '';
    },
    [file, base64] as const,
  );

const field = (path: string) =>
  page().locator(`[data-key-path="${path}"]`).locator('input, textarea').first();

/**
 * Fills in fields until the form holds what they should: it drops what comes before it is ready.
 * @param fill puts a value into a field, as a mouse and a keyboard do unless told otherwise
 */
async function fillIn(
  values: Readonly<Record<string, string>>,
  fill = (path: string, value: string) => field(path).fill(value),
): Promise<void> {
  const missing = async () => {
    const held = await Promise.all(Object.keys(values).map((path) => field(path).inputValue()));
    return Object.entries(values).filter(([, value], at) => held[at] !== value);
  };
  await vi.waitFor(
    async () => {
      for (const [path, value] of await missing()) await fill(path, value);
      // A form that becomes ready meanwhile empties its fields within a moment.
      await page().waitForTimeout(500);
      expect(await missing()).toEqual([]);
    },
    { timeout: 30_000 },
  );
}

async function openCollection(label: string): Promise<void> {
  await page().getByText(label, { exact: true }).first().click();
  await page().waitForURL(new RegExp(`#/collections/${label.toLowerCase()}$`));
}

/** Saves the entry that is open, and waits until its file is another one than before. */
async function save(file: string): Promise<string> {
  const read = () => inFolder(page(), file).catch(() => '');
  const before = await read();
  await page().getByRole('button', { name: 'Save', exact: true }).click();
  return vi.waitFor(
    async () => {
      const now = await read();
      // While it is written it is empty for a moment, or cannot be read.
      expect(['', before]).not.toContain(now);
      return now;
    },
    { timeout: 10_000 },
  );
}

/** What is wrong with the sample once some of its files are as the editor left them. */
function check(changed: Readonly<Record<string, string>>) {
  const portal = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync(samplePortal, portal, { recursive: true });
  for (const [file, text] of Object.entries(changed)) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    writeFileSync(join(portal, file), text);
  }
  const { problems } = checkDirectory(portal);
  rmSync(portal, { recursive: true });
  return problems;
}

/** Passes the door with the keyboard. */
async function openFolder(): Promise<void> {
  await tabTo(page(), '#door button');
  await page().keyboard.press('Enter');
  await page().locator('button', { hasText: 'New' }).first().waitFor();
}

beforeAll(async () => {
  page().on('request', (request) => asked.push(request.url()));
  await page().addInitScript(() => {
    const pick = async () =>
      (await StorageManager.prototype.getDirectory.call(navigator.storage)).getDirectoryHandle(
        'portal',
      );
    Object.assign(window, { showDirectoryPicker: pick });
    // Keeps what the page registers, to try it on every file.
    const formats = new Map<string, unknown>();
    let cms: Window['CMS'];
    Object.defineProperty(window, 'CMS', {
      get: () =>
        cms && {
          ...cms,
          registerCustomFormat(...[name, ending, methods]: [string, string, never]) {
            formats.set(name, methods);
            cms?.registerCustomFormat(name, ending, methods);
          },
        },
      set: (made: Window['CMS']) => {
        cms = made;
      },
    });
    Object.assign(window, { formats });
  });
  await page().goto(`${site}/admin/`);
  for (const file of files.filter((name) => !/\.(zip|json)$/.test(name))) {
    await inFolder(page(), file, readFileSync(join(samplePortal, file)).toString('base64'));
  }
  await page().getByRole('button', { name: 'Choose the folder' }).waitFor();
  door.push(...(await findViolations(page())));
  await openFolder();
});

// What a failed attempt left open, such as a dialog, would make the second one fail as well.
beforeEach(async ({ task }) => {
  if (!task.result?.retryCount) return;
  await page().goto(`${site}/admin/`);
  await page().reload();
  await page().getByRole('button', { name: 'Choose the folder' }).waitFor();
  await openFolder();
});

afterAll(() => {
  expect(asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(site))).toEqual([]);
});

test('a name that is changed in one language changes one line, and the portal still checks', async () => {
  const file = 'clusters/xx/xx-kettles.yaml';
  await openCollection('Clusters');
  await page().getByText('Çaydanlık ve Buhar Kümesi').first().click();
  await field('name.en').fill('Kettles & "Steam": renamed');
  const shown = page().frameLocator('iframe').frameLocator('iframe');
  await shown.locator('h1').filter({ hasText: 'Kettle and Steam Cluster' }).waitFor();
  const [was, now] = [textOf(file), await save(file)].map((text) => text.split('\n'));
  expect(now?.length).toBe(was?.length);
  expect(now?.filter((line, index) => line !== was?.[index])).toEqual([
    `  en: 'Kettles & "Steam": renamed'`,
  ]);
  expect(check({ [file]: now?.join('\n') ?? '' })).toEqual([]);
});

/** What axe finds on pages of Sveltia CMS, on which the portal has no say. */
const known = ['landmark-one-main', 'page-has-heading-one', 'region'];

test('axe finds nothing of our own in the forms, and readers may enlarge them', async () => {
  expect(door).toEqual([]);
  const find = async () =>
    (await findViolations(page())).filter((fault) => !known.includes(fault.split(' ')[0] ?? ''));
  await openCollection('Clusters');
  expect(await find()).toEqual([]);
  expect(await page().locator('meta[content*="maximum-scale"]').count()).toBe(0);
  await page().getByText('Çaydanlık ve Buhar Kümesi').first().click();
  await page().frameLocator('iframe').frameLocator('iframe').locator('h1').first().waitFor();
  expect(await find()).toEqual([]);
  const [, preview] = page().frames();
  if (!preview) throw new Error('expected a preview');
  // The page that it shows has its own heading.
  expect(
    (await findViolations(preview)).filter((fault) => !fault.startsWith('page-has-heading-one')),
  ).toEqual([]);
  await page().getByRole('button', { name: 'Cancel Editing' }).click();
});

test('a picture that is added lies in media/, and the cluster names it', async () => {
  const file = 'clusters/xx/xx-kettles.yaml';
  const before = await inFolder(page(), file);
  // Sveltia takes a picture that is there already for the same: this one differs by a byte.
  const bytes = Buffer.concat([
    readFileSync(join(samplePortal, 'media/teapots/shelves.jpg')),
    Buffer.from('x'),
  ]);
  await openCollection('Clusters');
  await page().getByText('Çaydanlık ve Buhar Kümesi').first().click();
  const pictures = page().locator('[data-key-path="pictures"]').first();
  // The CMS renders the parts of a long form as they are scrolled to.
  await field('name.en').hover();
  await vi.waitFor(
    async () => {
      await page().mouse.wheel(0, 1500);
      expect(await pictures.count()).toBe(1);
    },
    { timeout: 20_000 },
  );
  await pictures.getByRole('button', { name: /Add/ }).first().click();
  const last = page().locator('[data-key-path$=".file"]').filter({ hasText: 'Browse' }).last();
  const item = ((await last.getAttribute('data-key-path')) ?? '').replace(/\.file$/, '');
  await last.getByRole('button', { name: 'Browse' }).click();
  await page()
    .locator('[role=dialog] input[type=file]')
    .setInputFiles({ name: 'New shelf.jpg', mimeType: 'image/jpeg', buffer: bytes });
  await page().getByRole('button', { name: 'Insert' }).click();
  for (const language of ['az', 'tr', 'ka', 'en']) {
    await field(`${item}.alt.${language}`).fill(`Shelf, ${language}`);
  }
  for (const [group, line, words] of [
    ['credit', 'az', 'The region'],
    ['licence', 'name.az', 'CC BY 4.0'],
  ]) {
    // What is out of sight has no fields yet.
    await page().locator(`[data-key-path="${item}.${group}"]`).scrollIntoViewIfNeeded();
    await field(`${item}.${group}.${line}`).fill(`${words}`);
  }
  const text = await save(file);
  expect(text.match(/file: .*/g)).toEqual(['file: new-shelf.jpg']);
  expect(text).toContain('credit: The region\n');
  expect(text.split('\n')).toEqual(expect.arrayContaining(before.trim().split('\n')));
  const picture = await vi.waitFor(() => inFolder(page(), 'media/new-shelf.jpg'), {
    timeout: 20_000,
  });
  expect(picture).toBe(bytes.toString('utf8'));
});

test('an entry that is made in the form holds what was filled in, and checks', async () => {
  const file = 'news/kettle-whistles.yaml';
  await openCollection('News');
  await page().locator('button', { hasText: 'New' }).last().click();
  const codes = ['az', 'tr', 'ka', 'en'];
  await fillIn({
    ...Object.fromEntries(codes.map((code) => [`title.${code}`, `Title, ${code}`])),
    ...Object.fromEntries(codes.map((code) => [`summary.${code}`, `Summary: ${code}`])),
    date: '2025-03-04',
  });
  await page().locator('[class*="slug"] input, .sidebar input').first().fill('kettle-whistles');
  const text = await save(file);
  expect(text).toBe(
    `title:\n${codes.map((code) => `  ${code}: Title, ${code}\n`).join('')}summary:\n${codes.map((code) => `  ${code}: 'Summary: ${code}'\n`).join('')}date: 2025-03-04\n`,
  );
  expect(check({ [file]: text })).toEqual([]);
});

test('a cluster is opened, changed and saved with the keyboard alone', async () => {
  await openCollection('Clusters');
  // The list of the collection before may stand there for a moment.
  await page().locator('[role=row]').filter({ hasText: 'Çaydanlık ve Buhar Kümesi' }).waitFor();
  await tabTo(page(), '[role=row]');
  await page().keyboard.press('Enter');
  await page().locator('[data-key-path="name.az"]').first().waitFor();
  await fillIn({ 'name.az': 'Typed' }, async (path, value) => {
    await tabTo(page(), `[data-key-path="${path}"] :is(input, textarea)`);
    await page().keyboard.press('Control+a');
    await page().keyboard.type(value);
  });
  await page().keyboard.press('Control+s');
  const file = page()
    .url()
    .replace(/^.*\/clusters\/entries\/(.*)$/, 'clusters/$1.yaml');
  const was = textOf(file).split('\n');
  await vi.waitFor(
    async () => {
      const lines = (await inFolder(page(), file)).split('\n');
      expect(lines.filter((line, index) => line !== was[index])).toEqual(['  az: Typed']);
    },
    { timeout: 10_000 },
  );
});

test('every file goes through the page and comes out as it was, sign by sign', async () => {
  const places: readonly [RegExp, string][] = [
    [/^site\.yaml$/, 'site'],
    [/^(?:returns|report-tables|analysis-tables)\/(202[45])\//, '$dir-$1'],
    [/^pages\/[^/]+\/(\w+)\.mdx$/, 'pages-$1'],
    [/^reports\/(202[45])\/[^/]+\/(\w+)\.mdx$/, 'reports-$1-$2'],
  ];
  const texts = files
    .filter(
      (file) =>
        /\.(yaml|mdx)$/.test(file) &&
        !/^archive\/|\/2023\/|^(?:codes|redirects|views)\.yaml$/.test(file),
    )
    .map((file) => {
      const folder = file.split('/')[0] ?? '';
      const place = places.find(([pattern]) => pattern.test(file));
      const name = place
        ? file.replace(new RegExp(`${place[0].source}.*`), place[1]).replace('$dir', folder)
        : folder;
      return { file, name, text: textOf(file).trim() };
    });
  expect(texts.length).toBeGreaterThan(150);
  const changed = await page().evaluate((all) => {
    const { formats } = window as typeof window & {
      formats: Map<string, { fromFile(text: string): object; toFile(values: object): string }>;
    };
    return all.flatMap(({ file, name, text }) => {
      const format = formats.get(name);
      return format?.toFile(format.fromFile(text)).trim() === text ? [] : [`${file} (${name})`];
    });
  }, texts);
  expect(changed).toEqual([]);
});
