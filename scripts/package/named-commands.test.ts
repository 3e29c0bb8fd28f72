import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands, isCommand } from './commands.ts';

const root = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What people read about commands: documents of the project, and those in a new portal. */
const documents = [
  ...['*.md', '.github/**/*.{md,yml}', 'docs/**/*.md', 'src/starter/files/*'],
  'examples/hosting/**/*.{md,yml,yaml,sh}',
].flatMap((pattern) => globSync(pattern, { cwd: root }));

/** `file: command` of each match that is no known command. */
const unknown = (pattern: RegExp, isKnown: (name: string) => boolean) =>
  documents.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(pattern)]
      .filter(([, name = '']) => !isKnown(name))
      .map(([command]) => `${file}: ${command}`),
  );

test('documents name only commands that exist', () => {
  expect(documents.length).toBeGreaterThan(80);
  expect(unknown(/\bnpm run ([a-z][\w:-]*)/g, (name) => Object.hasOwn(scripts, name))).toEqual([]);
  expect(unknown(/\bnpx clusterbook ([a-z][\w:-]*)/g, isCommand)).toEqual([]);
});

test('the list of commands has every command and every script of the project', () => {
  const list = readFileSync(join(root, 'docs/commands.md'), 'utf8');
  const others = new Set(['new', 'prepare', 'preversion', 'version']);
  const names = [...Object.keys(commands), ...Object.keys(scripts)];
  const missing = names.filter(
    (name) => !others.has(name) && !new RegExp(`npm (run )?${name}\\b`).test(list),
  );
  expect(missing).toEqual([]);
});
