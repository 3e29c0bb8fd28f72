import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSurroundings } from './kept-keys.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const hash = () => hashSurroundings(join(folder, 'portal'), folder);
function write(file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file);
}

test.each([
  ...['geo/land.topo.json', 'theme/mark.svg', 'archive/2012.zip', 'media/a.png'],
  ...['languages/fr.yaml', 'pages/about/en.mdx', 'reports/2012/1/en.mdx'],
])('parts of a site with another %s do not fit together', (file) => {
  write('portal/site.yaml');
  const before = hash();
  write(`portal/${file}`);
  expect(hash()).not.toBe(before);
});

test('prints of pages count as well, and values are told apart elsewhere', () => {
  const before = hash();
  write('portal/clusters/a.yaml');
  expect(hash()).toBe(before);
  write('pdf/en/report.pdf');
  expect(hash()).not.toBe(before);
});
