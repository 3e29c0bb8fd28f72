import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sampleFolder, samplePortal } from '../support/folders.ts';

test('figures:compare draws without a build what the pages of a build show', () => {
  const command = ['workshop/compare-figures.ts', '--reference', sampleFolder];
  const page = join(root, '.cache/test-figures.html');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, '--portal', samplePortal, '--out', page],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stdout, stderr).toMatch(/^0 different, 0 added, 0 removed, \d{3} equal\./);
  expect(status).toBe(0);
});
