import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('a command whose reader goes away ends in silence', async () => {
  // Keeps writing, like a command with long output.
  const program = `
    await import('./end-with-reader.ts');
    setInterval(() => process.stdout.write('a line\\n'), 10);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
  });
  const [status] = await once(child, 'close');
  expect(said).toBe('');
  expect(status).toBe(0);
});
