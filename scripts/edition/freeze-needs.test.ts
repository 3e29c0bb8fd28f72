import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copySample } from '../../workshop/testing/sample-portal.ts';

// The command itself, as an editor types it.

const portal = copySample();
const site = mkdtempSync(join(tmpdir(), 'clusterbook-needs-'));
afterAll(() => {
  for (const folder of [portal, site]) rmSync(folder, { recursive: true, force: true });
});

const script = join(import.meta.dirname, '../edition.ts');
const own = readFileSync(join(portal, 'site.yaml'), 'utf8');

function freeze(needs: string) {
  writeFileSync(join(portal, 'site.yaml'), `${own}${needs}`);
  const words = [script, 'freeze', '2024', '--portal', portal, '--site', site, '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('an edition is not frozen while what the portal asks for is open: each kind is named, with its command', () => {
  const { status, stderr } = freeze('freezeNeeds: [signatures, prints]\n');
  expect(status).toBe(1);
  expect(stderr).toContain('freezeNeeds');
  expect(stderr).toContain('npm run review -- out');
  expect(stderr).toContain('npm run pdf -- --edition 2024');
  expect(existsSync(join(portal, 'archive/2024.zip'))).toBe(false);
  // Without the setting, freezing fails for the want of a site alone.
  const without = freeze('');
  expect(without.status).toBe(1);
  expect(without.stderr).not.toContain('freezeNeeds');
});
