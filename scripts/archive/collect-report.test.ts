import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { hashBytes } from './archive-files.ts';
import { collectReport } from './collect-report.ts';
import { packFiles } from './pack-files.ts';
import { unpackArchives } from './unpack-archives.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-archive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The portal in the folder as it is now. */
const loaded = () => loadPortal(join(folder, 'portal')).portal;

/** A site with a report of two chapters in two languages, built for a path. */
function writeSite(base: string): void {
  const page = (locale: string, title: string, body: string) =>
    `<!DOCTYPE html><html lang="${locale}"><head><title>${title}</title>` +
    `<link rel="stylesheet" href="${base}assets/s.css"></head><body>${body}</body></html>`;
  for (const locale of ['tr', 'en']) {
    const own = `site/${locale}/reports/2012`;
    const at = `${base}${locale}/reports/2012/`;
    write(`${own}/index.html`, page(locale, `R ${locale}`, `<a href="${at}one/">1</a>`));
    const links = [
      `${at}two/#a`,
      `${at}all/`,
      `${base}${locale}/clusters/x/`,
      `${base}${locale}/figures/f/data.csv`,
      '#b',
    ];
    const body = links.map((href) => `<a href="${href}">x</a>`).join('');
    write(`${own}/one/index.html`, page(locale, 'One', body));
    write(`${own}/two/index.html`, page(locale, 'Two', `<a href="${at}">0</a>`));
    write(`${own}/all/index.html`, page(locale, 'All', ''));
    write(`site/${locale}/clusters/x/index.html`, page(locale, 'X', ''));
    write(`site/${locale}/figures/f/data.csv`, 'a\n1\n');
  }
  write('site/assets/s.css', `@font-face{src:url(${base}fonts/f.woff2)}a{mask:url(#m)}`);
  write('site/fonts/f.woff2', 'font');
}

const collect = (base: string) =>
  collectReport({
    ...{ site: join(folder, 'site'), base, without: ['all'] },
    ...{ folder: 'reports/2012', archive: 'archive/2012' },
  });

const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

describe.each(['/', '/x/'])('a report built for %s', (base) => {
  test('is kept with what it shows, and nothing else', () => {
    writeSite(base);
    expect([...collect(base).keys()].sort()).toEqual([
      'assets/en/figures/f/data.csv',
      'assets/fonts/f.woff2',
      'assets/s.css',
      'assets/tr/figures/f/data.csv',
      ...['en/index.html', 'en/one/index.html', 'en/two/index.html', 'index.html'],
      ...['tr/index.html', 'tr/one/index.html', 'tr/two/index.html'],
    ]);
  });

  test('has the same bytes, whatever path it was built for', () => {
    writeSite(base);
    const built = collect(base);
    writeSite('/other/');
    expect([...built].map(([name, body]) => [name, text(body)])).toEqual(
      [...collect('/other/')].map(([name, body]) => [name, text(body)]),
    );
  });
});

test('every link of an unpacked archive leads to a file of the archive or of the site', () => {
  writeSite('/x/');
  const files = collect('/x/');
  const packed = packFiles(files);
  write('portal/archive/2012.zip', packed);
  const lock = `frozen: 2024-05-01\nversion: 1\npages:\n  sha256: "${hashBytes(packed)}"\n  bytes: ${packed.length}\ninputs: {}\n`;
  write('portal/archive/2012.yaml', lock);
  const site = join(folder, 'site');
  expect(unpackArchives(loaded(), site)).toBe(1);
  const pages = [...files].filter(([name]) => name.endsWith('.html'));
  const links = pages.flatMap(([name]) => {
    const at = `archive/2012/${name}`;
    const html = readFileSync(join(site, at), 'utf8');
    return [...html.matchAll(/href="([^"#]+)[^"]*"/g)].map(([, href = '']) =>
      posix.join(posix.dirname(at), href, href.endsWith('/') ? 'index.html' : ''),
    );
  });
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((link) => !existsSync(join(site, link)))).toEqual([]);
  expect(text(files.get('assets/s.css'))).toBe('@font-face{src:url(fonts/f.woff2)}a{mask:url(#m)}');
});

test('pages that are not those of the lock are not put into a site', () => {
  write('portal/archive/2012.zip', packFiles(new Map([['a', new Uint8Array()]])));
  // The check refuses pages without a lock; none of them is unpacked.
  expect(unpackArchives(loaded(), folder)).toBe(0);
  write(
    'portal/archive/2012.yaml',
    `frozen: 2024-05-01\nversion: 1\npages:\n  sha256: "${'0'.repeat(64)}"\n  bytes: 1\ninputs: {}\n`,
  );
  expect(() => unpackArchives(loaded(), folder)).toThrow(
    'archive/2012.zip: expected the pages as they were frozen',
  );
  expect(existsSync(join(folder, 'archive'))).toBe(false);
});

test('a site without what its pages show is refused, with a reason to look for', () => {
  writeSite('/x/');
  rmSync(join(folder, 'site/fonts'), { recursive: true });
  expect(() => collect('/x/')).toThrow('expected the file fonts/f.woff2 that a page shows');
});
