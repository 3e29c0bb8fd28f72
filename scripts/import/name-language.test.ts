import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { copySample } from '../../workshop/testing/sample-portal.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-name-language-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Name of the cluster in a list, imported with a terminal language. */
function importedName(list: string, terminal: string, ...options: string[]) {
  const sample = copySample();
  const file = join(folder, 'list.csv');
  writeFileSync(file, list);
  const words = ['clusters', file, '--year', '2024', '--source', 'sample-report', '--json'];
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/import.ts', ...words, '--portal', sample, ...options],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: terminal } },
  );
  const { files } = JSON.parse(stdout) as { readonly files: readonly string[] };
  const entry = files.find((path) => path.startsWith('clusters/')) ?? '';
  const { name } = parse(readFileSync(join(sample, entry), 'utf8'));
  rmSync(sample, { recursive: true, force: true });
  return { entry, name };
}

const one = 'name,region,sector\nŞüşə muncuqlar,XX-01,kites\n';
const two = 'Ad (az),Name (en),region,sector\nŞüşə muncuqlar,Glass Beads,XX-01,kites\n';

test('a name is in the language of its source, whatever the language of the terminal', () => {
  for (const terminal of ['az_AZ.UTF-8', 'ka_GE.UTF-8'])
    expect(importedName(one, terminal).name).toEqual({
      original: 'Şüşə muncuqlar',
      language: 'en',
    });
});

test('of several names the original is that in the language of the source, or in the one that is chosen', () => {
  expect(importedName(two, 'az_AZ.UTF-8').name).toEqual({
    original: 'Glass Beads',
    language: 'en',
    az: 'Şüşə muncuqlar',
  });
  const { entry, name } = importedName(two, 'en_GB.UTF-8', '--name-language', 'AZ');
  expect(name).toEqual({ original: 'Şüşə muncuqlar', language: 'az', en: 'Glass Beads' });
  expect(entry).toBe('clusters/xx/xx-sample-bay-suse-muncuqlar.yaml');
});
