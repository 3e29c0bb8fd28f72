import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageStore } from './page-store.ts';
import { clearSpare, keepSpare, removeFiles, takeSpare } from './spare-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = () => join(folder, 'site');
const write = (file: string, text = file) => {
  const path = join(site(), file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const files = () =>
  readdirSync(site(), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split('\\').join('/'),
  );

test('of a site that was replaced only the very files that are wanted are left, pictures and the search', () => {
  for (const file of ['en/a/index.html', 'en/b/index.html', 'en/old/index.html', 'cards/en/a.png'])
    write(file);
  write('pagefind/en/fragment/1.page');
  write('sitemap.xml');
  const outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'index.html'), 'not ours');
  symlinkSync(outside, join(site(), 'az'));
  const wanted = new Map(
    ['en/a/index.html', 'en/b/index.html', 'az/index.html'].map((file) => [
      file,
      // Another file has taken the place of one of them.
      file.includes('/b/') ? -1 : statSync(join(site(), file)).ino,
    ]),
  );
  const left = clearSpare(site(), (file, { ino }) => wanted.get(file) === ino);
  expect([...left.there]).toEqual(['en/a/index.html']);
  expect(left.pictures).toEqual(['cards/en/a.png']);
  expect(
    files()
      .filter((file) => file.includes('.'))
      .sort(),
  ).toEqual(['cards/en/a.png', 'en/a/index.html', 'pagefind/en/fragment/1.page']);
  expect(existsSync(join(site(), 'en/old'))).toBe(false);
  expect(readFileSync(join(outside, 'index.html'), 'utf8')).toBe('not ours');
  removeFiles(site(), left.pictures);
  expect(existsSync(join(site(), 'cards'))).toBe(false);
});

test('a page that is made anew leaves the file alone that another site shares', () => {
  const store = new PageStore(join(folder, 'files'));
  const path = write('en/index.html', 'old');
  const before = join(folder, 'before.html');
  linkSync(path, before);
  store.write(path, Buffer.from('new'));
  expect(readFileSync(before, 'utf8')).toBe('old');
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('a replaced site is kept in the place of an older one, and taken once', () => {
  const spare = join(folder, 'spare');
  mkdirSync(spare);
  write('index.html', 'newer');
  expect(keepSpare(site(), spare)).toBe(true);
  expect(readFileSync(join(spare, 'index.html'), 'utf8')).toBe('newer');
  expect([...takeSpare(spare, site(), () => true).there]).toEqual(['index.html']);
  expect(takeSpare(spare, join(folder, 'other'), () => true).there.size).toBe(0);
  expect(keepSpare(join(folder, 'none'), spare)).toBe(false);
});

test('what cannot be cleared is out of the way of the new site', () => {
  // A file where a site is expected stands for what the system does not let us delete.
  writeFileSync(join(folder, 'spare'), '');
  expect(takeSpare(join(folder, 'spare'), site(), () => true).there.size).toBe(0);
  expect(existsSync(site())).toBe(false);
});
