import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectReport } from './collect-report.ts';

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
    site: join(folder, 'site'),
    base,
    folder: 'reports/2012',
    archive: 'archive/2012',
  });

const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

describe.each(['/', '/x/'])('a report built for %s', (base) => {
  test('is kept with what it shows, whole and in parts, and nothing else', () => {
    writeSite(base);
    expect([...collect(base).keys()].sort()).toEqual([
      'assets/en/figures/f/data.csv',
      'assets/fonts/f.woff2',
      'assets/s.css',
      'assets/tr/figures/f/data.csv',
      ...[
        'en/all/index.html',
        'en/index.html',
        'en/one/index.html',
        'en/two/index.html',
        'index.html',
      ],
      ...['tr/all/index.html', 'tr/index.html', 'tr/one/index.html', 'tr/two/index.html'],
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

test('styles name their fonts within the archive', () => {
  writeSite('/x/');
  expect(text(collect('/x/').get('assets/s.css'))).toBe(
    '@font-face{src:url(fonts/f.woff2)}a{mask:url(#m)}',
  );
});

test('a site without what its pages show is refused, with a reason to look for', () => {
  writeSite('/x/');
  rmSync(join(folder, 'site/fonts'), { recursive: true });
  expect(() => collect('/x/')).toThrow('expected the file fonts/f.woff2 shown on a page');
});
