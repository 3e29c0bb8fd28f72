import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { readPackedFiles } from '../../src/loaders/archive/unzip-files.ts';
import { locales } from '../../src/i18n/locales.ts';
import { shippedFolder } from '../../workshop/testing/shipped-portal.ts';
import { siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';

const [lock] = portal.archive;
if (!lock) throw new Error('expected a frozen edition, found none');
const { id: edition, data } = lock;
const packed = readPackedFiles(readFileSync(join(shippedFolder, `archive/${edition}.zip`)));
const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const pages = [...packed.keys()].filter((name) => /^[a-z]{2}\/.*index\.html$/.test(name));
const servedAt = (name: string) => `${name.slice(0, 2)}/reports/${edition}/${name.slice(3)}`;

const zipOf = (version: number) => `report-${edition}-v${version}.zip`;

/** Where the files of an archive answer. */
function placeOf(name: string): string {
  if (name.startsWith('data/')) return `data/${edition}/${name.slice('data/'.length)}`;
  return name.startsWith('pdf/')
    ? `reports/${name.slice('pdf/'.length)}`
    : `archive/${edition}/${name}`;
}

test('every file of the archive answers as it was frozen, bit by bit', () => {
  const wrong = Object.entries(data.files).filter(([name, sha256]) => {
    const path = join(siteFolder, placeOf(name));
    if (!existsSync(path)) return true;
    return createHash('sha256').update(readFileSync(path)).digest('hex') !== sha256;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
  expect(Object.keys(data.files).sort()).toEqual([...packed.keys()].sort());
  const kinds = new Set(Object.keys(data.files).map((name) => name.split('/')[0]));
  for (const kind of [...locales, 'data', 'pdf', 'assets', 'edition.json']) {
    expect(kinds).toContain(kind);
  }
});

test('the hashes that the site gives are those of its files', () => {
  const lines = read(`archive/${edition}/sha256sums.txt`).trimEnd().split('\n');
  expect(lines).toHaveLength(packed.size + data.earlier.length);
  const wrong = lines.filter((line) => {
    const [hash = '', file = ''] = line.split('  ');
    return (
      createHash('sha256')
        .update(readFileSync(join(siteFolder, file)))
        .digest('hex') !== hash
    );
  });
  expect(wrong).toEqual([]);
});

test('each page answers at the address of its report too, with every anchor, a search box and no hop', () => {
  const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const box = /<form class="quick".*?<\/form>/s;
  const wrong = pages.filter((name) => {
    const html = read(servedAt(name));
    const frozen = new TextDecoder().decode(packed.get(name));
    const isWhole = idsOf(html.replace(box, '')).join(' ') === idsOf(frozen).join(' ');
    return /http-equiv="refresh/i.test(html) || !box.test(html) || !isWhole;
  });
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(4 * 15);
  const landscape = read(`en/reports/${edition}/landscape/index.html`);
  expect(landscape).toContain('id="landscape-p1"');
  expect(landscape).toMatch(/id="figure-[a-z0-9-]+"/);
});

test('no relative address on a served page leads to nothing', () => {
  const lost = pages.flatMap((name) => {
    const page = servedAt(name);
    const links = [...read(page).matchAll(/\shref="([^"#?]+)[^"]*"/g)].map(([, href = '']) => href);
    return [...new Set(links)]
      .filter((href) => !/^[a-z]+:|^\//.test(href))
      .map((href) => posix.join(posix.dirname(page), href))
      .filter((path) => {
        const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
        return !existsSync(file) || !statSync(file).isFile();
      })
      .map((path) => `${page}: ${path}`);
  });
  expect(shorten(lost)).toEqual([]);
});

test('nothing in the archive runs, and no other page of the site is written into it', () => {
  const own = siteFiles().filter((file) => file.startsWith(`archive/${edition}/`));
  const expected = [...packed.keys()].map(placeOf).filter((file) => file.startsWith('archive/'));
  const before = data.earlier.flatMap(({ version }) => [
    ...readPackedFiles(
      readFileSync(join(shippedFolder, `archive/${edition}.v${version}.zip`)),
    ).keys(),
  ]);
  const shownBefore = before.filter((name) => name.startsWith('assets/') && !packed.has(name));
  const made = [
    'sha256sums.txt',
    ...new Set(shownBefore),
    ...data.earlier.map(({ version }) => zipOf(version)),
  ];
  expect(own.sort()).toEqual(
    [...expected, ...made.map((name) => `archive/${edition}/${name}`)].sort(),
  );
  expect(own.filter((file) => file.endsWith('.js'))).toEqual([]);
});

test('the page about the archive is light and leads to what is kept', () => {
  for (const locale of locales) {
    const html = read(`${locale}/archive/${edition}/index.html`);
    expect(html.length).toBeLessThan(40_000);
    for (const way of [
      `/${locale}/reports/${edition}/`,
      `/${locale}/reports/${edition}/all/`,
      `/reports/cluster-report-${edition}-${locale}.pdf`,
      `/archive/${edition}/edition.json`,
      `/archive/${edition}/sha256sums.txt`,
    ]) {
      expect(html, way).toContain(`href="${way}"`);
    }
  }
});

test('an earlier version is offered as it was frozen, where it is told in each language', () => {
  expect(data.earlier.length).toBeGreaterThan(0);
  for (const { version, zip } of data.earlier) {
    const bytes = readFileSync(join(siteFolder, `archive/${edition}/${zipOf(version)}`));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(zip.sha256);
    expect(readPackedFiles(bytes).size).toBeGreaterThan(100);
    for (const locale of locales) {
      const page = read(`${locale}/archive/${edition}/index.html`);
      expect(page).toContain(`href="/archive/${edition}/${zipOf(version)}"`);
      expect(page).toContain(zip.sha256);
      for (const chapter of ['annex-errata', 'annex-citing']) {
        const own = read(`${locale}/reports/${edition}/${chapter}/index.html`);
        expect(own, chapter).toContain(`archive/${edition}/${zipOf(version)}"`);
        expect(own, chapter).toContain(zip.sha256);
      }
    }
    expect(read('data/v1/reports.json')).toContain(zip.sha256);
  }
});
