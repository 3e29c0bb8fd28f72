import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf } from '../../support/addresses.ts';
import { siteFolder } from '../../support/folders.ts';
import { readPages, siteFiles } from '../../support/pages.ts';
import { site } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, elementsOf, find, textOf } from '../../support/tree.ts';

const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const ending = (end: string) => siteFiles().filter((file) => file.endsWith(end));

/** Addresses that a style sheet loads. */
function loadedByStyle(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((match) => match[1] as string);
  const imports = [...css.matchAll(/@import\s+['"]([^'"]+)/g)].map((match) => match[1] as string);
  return [...urls, ...imports];
}

const foreign = (address: string) => /^([a-z]+:)?\/\//i.test(address);

test('no page loads anything from another host', () => {
  // Links, canonical addresses and previews name hosts, but a reader’s browser does not ask them.
  const named = /^(a href|link (canonical|alternate) href|og:)/;
  const wrong: string[] = [];
  for (const page of readPages()) {
    for (const { where, value } of addressesOf(page)) {
      // An e-mail is read elsewhere, and asks for the pictures of the site by its name.
      const sent = page.path.endsWith('/email.html') && value.startsWith(`${site.address}/`);
      if (foreign(value) && !named.test(where) && !sent)
        wrong.push(`${page.path}: ${where} ${value}`);
    }
    const styles = [...elementsOf(page.document)].map(
      (element) => attribute(element, 'style') ?? '',
    );
    const sheets = [...styles, ...find(page.document, 'style').map(textOf)];
    for (const address of sheets.flatMap(loadedByStyle)) {
      if (foreign(address)) wrong.push(`${page.path}: style ${address}`);
    }
    if (find(page.document, 'meta', { 'http-equiv': 'refresh' }).length > 0)
      wrong.push(`${page.path}: refresh`);
  }
  expect(shorten(wrong)).toEqual([]);
});

test('style sheets and pictures load nothing from another host', () => {
  const sheets = ending('.css');
  expect(sheets.length).toBeGreaterThan(0);
  const addresses = [...sheets, ...ending('.svg')].flatMap((file) =>
    loadedByStyle(read(file)).map((address) => `${file}: ${address}`),
  );
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((line) => foreign(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
});

test('every file that a style sheet loads exists', () => {
  const missing = ending('.css').flatMap((file) =>
    loadedByStyle(read(file)).filter((address) => {
      const path = new URL(address, `${site.address}/${file}`).pathname.slice(1);
      return !address.startsWith('data:') && !siteFiles().includes(path);
    }),
  );
  expect(missing).toEqual([]);
});

test('scripts fetch, import and report to no other host', () => {
  const asks =
    /(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource|open)\(\s*['"`](?:https?:)?\/\/[^'"`]*/g;
  // The package of the editor names hosts that its page does not let it ask: `editor.test.ts` holds that.
  const scripts = ending('.js').filter((file) => !file.startsWith('admin/cms/'));
  const inline = [...readPages()].flatMap((page) =>
    find(page.document, 'script').map((script) => [page.path, textOf(script)] as const),
  );
  const all = [...scripts.map((file) => [file, read(file)] as const), ...inline];
  expect(scripts.length).toBeGreaterThan(2);
  expect(
    shorten(
      all.flatMap(([place, code]) => (code.match(asks) ?? []).map((ask) => `${place}: ${ask}`)),
    ),
  ).toEqual([]);
});
