import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './directions.ts';
import { roomOf } from './find-broken-directions.ts';
import { listSources } from './list-sources.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** Lines of the drawing, by floor, from the top. */
const floors = (/^## Rooms$[\s\S]*?^```\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '')
  .split(/^ ▼\n/m)
  .map((floor) => floor.split('\n'));

/** Floor of each room, counted from the top. */
const floorOf = new Map(
  floors.flatMap((lines, floor) =>
    lines.flatMap((line) => {
      const room = /^ (\S+)/.exec(line)?.[1];
      return room === undefined ? [] : [[room, floor] as const];
    }),
  ),
);

/** Folders of rooms that have lines of their own, with the room in which they are drawn. */
const drawnParts = floors.flat().flatMap((line) => {
  const [, , parts] = /^ {3}(\S+) +(.*)$/.exec(line) ?? [];
  return parts?.split(' ') ?? [];
});

const foldersOf = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('every room is drawn, and every folder of commands, of the build and of the search', () => {
  const found = new Set([...foldersOf('src'), ...Object.keys(rooms), 'workshop']);
  expect([...floorOf.keys()].sort()).toEqual([...found].sort());
  const parts = ['scripts', 'scripts/build', 'src/search', 'workshop'].flatMap(foldersOf);
  expect([...drawnParts].sort()).toEqual(parts.sort());
});

test('a room imports only from rooms that are drawn below it', () => {
  const upward = Object.entries(rooms).flatMap(([room, { rooms: allowed }]) =>
    allowed
      .map((allowance) => (typeof allowance === 'string' ? allowance : allowance.from))
      .filter((from) => Number(floorOf.get(roomOf(from))) <= Number(floorOf.get(room)))
      .map((from) => `${room} → ${from}`),
  );
  expect(upward).toEqual(['fonts → src/loaders/build-settings.ts']);
});

test('documents for developers name only files and functions that exist', () => {
  const documents = text + readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const code = [
    ...listSources('src', 'scripts', 'workshop').map((file) => file.text),
    readFileSync(join(root, 'vitest.config.ts'), 'utf8'),
  ].join('\n');
  const files = globSync('{bench,bin,docs,examples,public,scripts,src,tests,workshop}/**/*', {
    cwd: root,
  });
  const names = new Set(files.map((file) => basename(file)));
  const missing = [...documents.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => {
    if (/^(bench|docs|examples|public|scripts|src|tests|workshop)\//.test(name))
      return globSync(name, { cwd: root }).length > 0 ? [] : [name];
    if (/^[\w-]+\.(ts|css|astro)$/.test(name)) return names.has(name) ? [] : [name];
    const [, called] = /^(\w*[a-z][A-Z]\w*)(\(.*\))?$/.exec(name) ?? [];
    if (called === undefined) return [];
    return new RegExp(`\\b${called}\\b`).test(code) ? [] : [name];
  });
  expect(missing).toEqual([]);
});
