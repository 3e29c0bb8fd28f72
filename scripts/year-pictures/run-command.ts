import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Output of a command; exit if it cannot be run. */
export function runCommand(name: string, words: readonly string[], mayFail = false): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), ...words],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0 && !mayFail) throw new Error(`${name} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
