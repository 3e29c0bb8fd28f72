import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('without the texts of the sources, in which empty lines are seen, nothing is said to be uncited', () => {
  const script = join(import.meta.dirname, 'source-coverage.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stderr).toContain('--sources: expected a folder, found nothing');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});
