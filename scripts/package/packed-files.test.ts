import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readImports } from '../../workshop/testing/read-imports.ts';

const root = resolve(import.meta.dirname, '../..');
const readJson = (file: string): { readonly dependencies: Readonly<Record<string, string>> } =>
  JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Paths packed by `npm pack`. */
let packed: readonly string[] = [];

beforeAll(() => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const answer = JSON.parse(told) as Readonly<
    Record<string, { readonly files: readonly { readonly path: string }[] }>
  >;
  packed = Object.values(answer).flatMap(({ files }) => files.map(({ path }) => path));
}, 120_000);

test('the package has the commands, the pages, the fonts and the sample', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      ...['bin/clusterbook.js', 'bin/strip-types.mjs', 'scripts/clusterbook.ts'],
      ...['astro.config.mjs', 'src/pages/404.astro'],
      ...['src/i18n/author/command/ka.yaml', 'src/i18n/strings/az.yaml'],
      ...['public/fonts/sans-georgian.woff2', 'examples/sample-region/site.yaml'],
      ...['README.md', 'LICENSE', 'CHANGELOG.md'],
    ]),
  );
});

test('it has no tests and nothing that only tests use', () => {
  const others = /^(src\/testing|tests|bench|docs|dist|\.)\/|\.test\.ts$|\/golden\//;
  expect(packed.filter((path) => others.test(path))).toEqual([]);
});

test('of the shipped portal it has the lists that a new one may take, and no cluster and no text', () => {
  const folders = packed.flatMap((path) => /^src\/content\/([^/]+)/.exec(path)?.[1] ?? []);
  expect([...new Set(folders)].sort()).toEqual([
    ...['countries', 'geo', 'regions', 'sectors', 'site.yaml', 'sources', 'stages'],
  ]);
  expect(packed).toEqual(
    expect.arrayContaining([
      ...['src/starter/data/texts.yaml', 'src/starter/data/nace.yaml'],
      ...['src/starter/files/README.ka.md', 'src/starter/files/gitignore'],
    ]),
  );
});

test('all that its code imports is in it, or in a package that it depends on', () => {
  const files = new Set(packed);
  const { dependencies } = readJson('package.json');
  const isThere = (target: string) => {
    const [path = ''] = target.split('?');
    if (/^(node|astro|virtual|clusterbook):/.test(path)) return true;
    if (/^(src|scripts|bin|public)\/|^astro\.config/.test(path)) return files.has(path);
    const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
    return Object.hasOwn(dependencies, name);
  };
  const missing = packed
    .filter((path) => /\.(ts|mjs|js|astro)$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap((path) => {
      const imports = readImports({ path, text: readFileSync(join(root, path), 'utf8') });
      return imports
        .filter(({ target, values }) => values.length > 0 && !isThere(target))
        .map(({ target }) => `${path} → ${target}`);
    });
  expect(missing).toEqual([]);
});
