import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

let folder = '';
const write = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a portal may be kept in Git and have the engine as a package', () => {
  write('site.yaml', 'README.md', 'LICENSE', 'package.json', 'package-lock.json', '.gitignore');
  write('.github/workflows/publish.yaml', '.vscode/settings.json', '.cache/pictures/x.png');
  write('dist/index.html', 'pdf/report.pdf', 'node_modules/clusterbook/package.json');
  expect(listFiles(folder)).toEqual({ files: ['site.yaml'], problems: [] });
});

test('documents about it may be of any usual name, and Windows may have left its files', () => {
  write('README.az.md', 'LICENSE.txt', 'licence', 'COPYING', 'CHANGELOG.md', 'CONTRIBUTING.md');
  write('CITATION.cff', 'yarn.lock', 'pnpm-lock.yaml', 'Thumbs.db', 'media/Thumbs.db');
  write('clusters/desktop.ini');
  expect(listFiles(folder)).toEqual({ files: ['site.yaml'], problems: [] });
});

test('packages may be linked from elsewhere', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(tmpdir(), join(folder, 'node_modules'));
  expect(listFiles(folder).problems).toEqual([]);
});

test('what begins with _ is switched off, a file or a folder', () => {
  write('practices/_example.yaml', 'pages/_concept-example/en.mdx');
  expect(listFiles(folder).files).toEqual(['site.yaml']);
});

test('a spreadsheet may lie beside the content, also in folders of forms, and nowhere in it', () => {
  write('clusters.xlsx', 'forms/xx-kites.xlsx', 'back/2027/xx-kites.CSV', 'back/list.ods');
  write('sectors/list.csv', 'media/list.xlsx', 'back/letter.txt');
  expect(listFiles(folder).files).toEqual([
    ...['back/letter.txt', 'media/list.xlsx', 'sectors/list.csv', 'site.yaml'],
  ]);
  for (const name of ['sectors', 'back', 'forms']) rmSync(join(folder, name), { recursive: true });
  rmSync(join(folder, 'media/list.xlsx'));
});

test('everything else counts as content, and so do these names in its folders', () => {
  write('clusters/README.md', 'figures/dist/a.yaml', 'notes.txt');
  expect(listFiles(folder).files).toEqual([
    'clusters/README.md',
    'figures/dist/a.yaml',
    'notes.txt',
    'site.yaml',
  ]);
});
