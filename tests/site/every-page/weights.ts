import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../../support/folders.ts';
import { readFontFaces } from '../../support/font-faces.ts';
import { readPages } from '../../support/pages.ts';
import { portal } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, type Document, find, textOf } from '../../support/tree.ts';
import { scriptBytes, zipped } from '../../support/weigh.ts';

const kilobyte = 1000;

/** Copies of a frozen report keep their bytes, whatever they were. */
const isFrozen = (path: string) =>
  path.startsWith('/archive/') ||
  portal.archive.some(({ id }) => path.slice(3).startsWith(`/reports/${id}/`));

/** Style sheets of a page. */
function stylesOf(document: Document): string[] {
  return find(document, 'link', { rel: 'stylesheet' }).map((link) => attribute(link, 'href') ?? '');
}

const clusters: { path: string; html: number; page: number; script: number }[] = [];
for (const page of readPages()) {
  if (!/^\/\w\w\/clusters\/(tr|ge|az)-[^/]+\/$/.test(page.path)) continue;
  const styles = stylesOf(page.document).reduce((sum, path) => sum + zipped(path), 0);
  const html = gzipSync(page.html).length;
  clusters.push({
    path: page.path,
    html,
    page: html + styles,
    script: scriptBytes(page.document),
  });
}
const heavier = (limit: number, bytes: (item: (typeof clusters)[number]) => number) =>
  clusters.filter((item) => bytes(item) > limit).map((item) => `${item.path}: ${bytes(item)}`);

test('a cluster page is at most 12.5 KB of HTML, and 23 KB with the style sheets that all share, as it is sent', () => {
  expect(clusters.length).toBe(4 * 366);
  expect(shorten(heavier(12.5 * kilobyte, ({ html }) => html))).toEqual([]);
  expect(shorten(heavier(23 * kilobyte, ({ page }) => page))).toEqual([]);
});

test('the drawing of a country stands in a file, and in no page of a cluster or region', () => {
  const small = [...readPages()].filter(({ path }) => /^\/\w\w\/(clusters|regions)\/./.test(path));
  const shown = small.flatMap(({ html }) => html.match(/<use class="land" href="[^"]+"/g) ?? []);
  expect(shown.length).toBeGreaterThan(4 * 700);
  const files = new Set(shown.map((tag) => /href="\/([^"#]+)#land"/.exec(tag)?.[1] ?? tag));
  for (const file of files)
    expect(readFileSync(join(siteFolder, file), 'utf8')).toContain('id="land"');
  expect(small.filter(({ html }) => html.includes('<path class="land"'))).toEqual([]);
});

test('no page is heavier than 101 KB as it is sent, but for those of a frozen report', () => {
  const light = 200 * kilobyte;
  const heavy = [...readPages()].flatMap(({ path, html }) => {
    if (html.length < light || isFrozen(path)) return [];
    const bytes = gzipSync(html).length;
    return bytes > 101 * kilobyte ? [`${path}: ${bytes}`] : [];
  });
  expect(shorten(heavy)).toEqual([]);
});

test('a cluster page has at most 10 KB of script before search is opened', () => {
  expect(shorten(heavier(10 * kilobyte, ({ script }) => script))).toEqual([]);
  expect(clusters.some(({ script }) => script > 0)).toBe(true);
});

test('pages of analyses and of comparison have at most 21.2 KB of script, that for sharing and for taking away included', () => {
  const pages = [...readPages().filter(({ path }) => /^\/\w\w\/(analyses|compare)\//.test(path))];
  expect(pages.length).toBeGreaterThan(60);
  const wrong = pages
    .map(({ path, document }) => ({ path, script: scriptBytes(document) }))
    .filter(({ script }) => script > 21.2 * kilobyte)
    .map(({ path, script }) => `${path}: ${script}`);
  expect(shorten(wrong)).toEqual([]);
});

test('the fonts that the letters of a cluster page ask for weigh at most 75 KB', () => {
  const faces = readFontFaces();
  expect(faces.length).toBeGreaterThan(4);
  const wrong: string[] = [];
  for (const page of readPages()) {
    if (!/^\/\w\w\/clusters\/(tr|ge|az)-[^/]+\/$/.test(page.path)) continue;
    const letters = new Set(
      [...textOf(page.document)].map((sign) => sign.codePointAt(0) as number),
    );
    const files = new Set(
      faces.filter(({ asksFor }) => [...letters].some(asksFor)).map(({ file }) => file),
    );
    const bytes = [...files].reduce(
      (sum, file) => sum + readFileSync(join(siteFolder, file)).length,
      0,
    );
    if (bytes > 75 * kilobyte) wrong.push(`${page.path}: ${bytes}`);
  }
  expect(shorten(wrong)).toEqual([]);
});

test('the drawings of a map are at most 26 kB, and 37 with a mark for each cluster, on phones hidden until filters leave few, however many links they hold', () => {
  const mapped = [...readPages()].filter(({ path }) => /^\/\w\w\/(map\/)?$/.test(path));
  expect(mapped.length).toBeGreaterThanOrEqual(4);
  const heavy = mapped.flatMap(({ path, html }) => {
    const drawings = html.match(/<svg class="(?:defs|sheet)[\s\S]*?<\/svg>/g) ?? [];
    const bytes = gzipSync(drawings.join('')).length;
    expect(drawings.length).toBeGreaterThanOrEqual(3);
    return bytes > (path.endsWith('/map/') ? 26 : 37) * kilobyte ? [`${path}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('the home page is at most 60 kB of HTML as it is sent, with its map', () => {
  const homes = [...readPages()].filter(({ path }) => /^\/\w\w\/$/.test(path));
  expect(homes.length).toBeGreaterThanOrEqual(4);
  for (const { path, html } of homes)
    expect(gzipSync(html).length, path).toBeLessThanOrEqual(60 * kilobyte);
});
