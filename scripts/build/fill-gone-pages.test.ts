import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillGonePages } from './fill-gone-pages.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'gone-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

test('an archived report leads to a page, also where the portal has none any more', () => {
  write('en/archive/gone/index.html', 'gone');
  write('ka/archive/gone/index.html', 'ka gone');
  write('en/figures/kept/index.html', 'kept');
  write(
    'archive/2012/en/method/index.html',
    [
      '<a href="../../../../en/figures/kept/">x</a><a class=a href=../../../../en/figures/lost/?a=1#b>x</a>',
      '<a href="https://example.org/x/">x</a><a href="#m">x</a><a href="../../assets/x.csv">x</a>',
      '<a href="../../../../ka/practices/lost/">x</a><a href="../../../../../out/">x</a>',
    ].join(''),
  );
  expect(fillGonePages(site)).toEqual([
    'en/figures/lost/index.html',
    'ka/practices/lost/index.html',
  ]);
  const textOf = (file: string) => readFileSync(join(site, file), 'utf8');
  expect(textOf('en/figures/lost/index.html')).toBe('gone');
  expect(textOf('ka/practices/lost/index.html')).toBe('ka gone');
  expect(textOf('en/figures/kept/index.html')).toBe('kept');
});

test('a site without archives stays as it is', () => {
  expect(fillGonePages(site)).toEqual([]);
});
