import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../support/folders.ts';

const tools = join(root, 'node_modules/.bin');

/** TypeScript 7. `astro check` needs version 6, and both name their program `tsc`: it is told by its path. */
const nativeCompiler = join(root, 'node_modules/typescript-native/bin/tsc');

/**
 * Notes of Prettier on files whose format is known, by content; dropped when Prettier or a plugin changes. A server
 * that tests what others sent starts without notes.
 */
function formatNotes(): string[] {
  if (process.env.CI) return [];
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const notes = join(root, '.cache/prettier', lock.digest('hex').slice(0, 16));
  return ['--cache', '--cache-strategy', 'content', '--cache-location', notes];
}

/** Exit code and output of a tool of the project. */
const run = (tool: string, parameters: readonly string[]) =>
  new Promise<{ readonly code: unknown; readonly output: string }>((done) => {
    const env = {
      ...process.env,
      PATH: [tools, process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    execFile(
      resolve(tools, tool),
      parameters,
      { cwd: root, env, maxBuffer: 1e8 },
      (error, out, err) =>
        done({ code: error ? (error.code ?? error.signal) : 0, output: out + err }),
    );
  });

// The types of messages are generated from them, not kept in Git.
beforeAll(() => run('node', ['workshop/message-types.ts']));

test.each([
  ['the format', 'prettier', ['--check', '--log-level', 'warn', ...formatNotes(), '.']],
  ['the rules', 'biome', ['lint', '--error-on-warnings']],
  ['code and packages that nothing uses', 'knip', ['--no-progress', '--no-config-hints']],
  ['types of the code', nativeCompiler, ['--noEmit', '--project', '.']],
  ['types of pages', 'astro', ['check', '--tsconfig', 'tsconfig.pages.json']],
])('%s', async (_, tool, parameters) => {
  const { code, output } = await run(tool, parameters);
  expect(code, output).toBe(0);
});
