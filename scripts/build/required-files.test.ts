import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findMissingFiles, requireFiles } from './required-files.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'required-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function put(file: string, text = ''): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}
const missing = (base = '/') => findMissingFiles(site, base).map(({ file }) => file);

test.each([
  ['a stylesheet', '<link rel="stylesheet" href="/assets/a.css">', 'assets/a.css'],
  ['a script', '<script type="module" src="/assets/a.js"></script>', 'assets/a.js'],
  ['a font', '<link rel="preload" as="font" href="/fonts/a.woff2">', 'fonts/a.woff2'],
  ['an image', '<img alt="" src="../a.png">', 'a.png'],
  ['an image for sharp screens', '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">', 'b.png'],
  ['an icon', '<link rel="icon" href="/icon.svg?v=2#x">', 'icon.svg'],
  ['a drawing of a file', '<svg><use class="a" href="/land/A.svg#b"/></svg>', 'land/A.svg'],
  ['a name with signs', '<img src="/%C9%99.png">', 'ə.png'],
])('%s that a page asks for has to be there', (_, html, file) => {
  put('en/index.html', html);
  if (html.includes('/a.png"') && file !== 'a.png') put('a.png');
  expect(missing()).toEqual([file]);
  put(file);
  expect(missing()).toEqual([]);
});

test('a font that a stylesheet asks for has to be there', () => {
  put('index.html', '<link rel="stylesheet" href="/assets/a.css">');
  put('assets/a.css', '@font-face{src:url("fonts/a.woff2")} a{background:url(data:x)}');
  expect(missing()).toEqual(['assets/fonts/a.woff2']);
});

test.each([
  '<a href="/nowhere/">a link to a page</a>',
  '<link rel="canonical" href="/nowhere/">',
  '<img src="https://elsewhere.example/a.png">',
  '<img src="data:image/png;base64,x">',
  '<svg><use href="#a" x="2"/></svg>',
  '<script>const html = `<img src="/nowhere.png">`;</script>',
  '<img src="/beside-the-site.png">',
])('other addresses are not asked for: %s', (html) => {
  put('index.html', html);
  expect(missing('/base/')).toEqual([]);
});

test('a site below a path finds its files there', () => {
  put('index.html', '<link rel="stylesheet" href="/x/y/a.css">');
  put('a.css');
  expect(missing('/x/y/')).toEqual([]);
});

test('a site that lacks files is refused, with the page that asks for one', () => {
  put('en/index.html', '<link rel="stylesheet" href="/a.css">');
  expect(() => requireFiles(site, '/')).toThrow('a.css (asked for by en/index.html)');
});
