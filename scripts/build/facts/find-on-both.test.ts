import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findOnBoth } from './find-on-both.ts';
import { hashBytes } from '../../hash-bytes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'findings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const host = 'https://example.org';
const fileOf = (at: number) => `tr/clusters/${at}/index.html`;

function writePages(n: number): void {
  for (let at = 0; at < n; at++) {
    const path = join(folder, fileOf(at));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `<html lang="tr"><head><title>Küme ${at}</title><link rel="canonical" href="${host}/tr/clusters/${at}/"></head><body><main data-pagefind-body><h1>Küme ${at}</h1></main></body></html>`,
    );
  }
}

test('two threads find the same as one, in the same order', async () => {
  writePages(401);
  const tasks = Array.from({ length: 401 }, (_, at) => ({
    file: fileOf(at),
    hasText: at % 3 === 0,
    isHashed: at % 5 === 0,
  }));
  const found = await findOnBoth(folder, host, tasks);
  expect(found.map(({ head }) => head.sitemap?.canonical)).toEqual(
    tasks.map((_, at) => `${host}/tr/clusters/${at}/`),
  );
  expect(found.map(({ text }) => text?.title)).toEqual(
    tasks.map(({ hasText }, at) => (hasText ? `Küme ${at}` : undefined)),
  );
  expect(found.map(({ hash }) => hash)).toEqual(
    tasks.map(({ file, isHashed }) =>
      isHashed ? hashBytes(readFileSync(join(folder, file))) : undefined,
    ),
  );
  const few = tasks.slice(7, 9);
  expect(await findOnBoth(folder, host, few)).toEqual(found.slice(7, 9));
});

test('a page that the second thread cannot read ends the whole, and leaves nothing waiting', async () => {
  writePages(400);
  const tasks = Array.from({ length: 400 }, (_, at) => ({
    file: fileOf(at),
    hasText: true,
    isHashed: false,
  }));
  rmSync(join(folder, fileOf(399)));
  await expect(findOnBoth(folder, host, tasks)).rejects.toThrow(/ENOENT.*clusters.399/);
});
