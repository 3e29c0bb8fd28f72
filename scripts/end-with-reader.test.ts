import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a command whose reader goes away ends in silence', async () => {
  const root = resolve(import.meta.dirname, '..');
  const child = spawn(process.execPath, ['scripts/check.ts', '--help'], { cwd: root });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
  });
  const [status] = await once(child, 'close');
  expect(said).toBe('');
  expect(status).toBe(0);
});
