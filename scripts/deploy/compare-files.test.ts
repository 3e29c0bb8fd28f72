import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compareFiles } from './compare-files.ts';
import { compressSite } from './compress-site.ts';
import { hashFolder, listSiteFiles, readHashes, writeHashes } from './hash-files.ts';

const work = mkdtempSync(join(tmpdir(), 'deploy-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function makeSite(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(work, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const old = makeSite('old', {
  '.clusterbook': '{"2024":"a"}',
  _headers: '/*\n',
  'a/index.html': 'one',
  'assets/page.1234.css': 'a{}',
  'en/index.html': 'the same',
});
const fresh = makeSite('fresh', {
  '.clusterbook': '{"2024":"b"}',
  '.well-known/x.txt': 'new',
  _headers: '/*\n  x: y\n',
  'a/index.html': 'two',
  'assets/page.5678.css': 'b{}',
  'en/index.html': 'the same',
});

test('what changed is sent, what pages load before the pages; what is gone is deleted', () => {
  expect(compareFiles(hashFolder(old), hashFolder(fresh))).toEqual({
    send: ['.well-known/x.txt', '_headers', 'assets/page.5678.css', 'a/index.html'],
    added: 2,
    remove: ['assets/page.1234.css'],
    same: 1,
  });
});

test('a list stands for the site of which it was made, and for no other file', () => {
  const list = join(work, 'list.json');
  writeHashes(list, hashFolder(old));
  expect(readHashes(list)).toEqual(hashFolder(old));
  expect(readHashes(join(old, '.clusterbook'))).toBeUndefined();
  expect(readHashes(join(old, '_headers'))).toBeUndefined();
  expect(readHashes(join(work, 'nowhere'))).toBeUndefined();
});

test('text is compressed where that makes it smaller, and can be had again byte for byte', async () => {
  const page = '<p>Qəhvə və çay</p>\n'.repeat(100);
  const site = makeSite('text', {
    'index.html': page,
    'short.html': '<p>Few words</p>',
    'picture.png': page,
  });
  expect(await compressSite(site)).toBe(1);
  const made = listSiteFiles(site).filter((path) => /\.(br|gz)$/.test(path));
  expect(made).toEqual(['index.html.br', 'index.html.gz']);
  expect(gunzipSync(readFileSync(join(site, 'index.html.gz'))).toString()).toBe(page);
  expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(page);
});
