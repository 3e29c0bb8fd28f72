import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { peerSettings } from './peer-entries.ts';
import { changePeer, listPeers, writePeer } from './write-peers.ts';

const folder = mkdtempSync(join(tmpdir(), 'peers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of a project by path. */
const readProject = (project: string) =>
  new Map(
    readdirSync(project, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(project.length + 1), readFileSync(file, 'utf8')]),
  );

test.each(listPeers('/packages').map((peer) => [peer.name, peer] as const))(
  '%s is given a page of each entry in four languages, and a change is one of one entry',
  (name, peer) => {
    const project = join(folder, name);
    writePeer(peer, project, 3, peerSettings(20_000));
    const before = readProject(project);
    const told = [...before.values()].join('\n');
    const titles = new Set(told.match(/Entry \d of the list \(..\)/g));
    expect(titles.size).toBe(12);
    changePeer(peer, project, 3);
    const changed = [...readProject(project)].filter(([file, text]) => before.get(file) !== text);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.map(([file]) => file.split(/[./]/).at(-2))).toEqual(
      changed.map(() => 'entry-0'),
    );
  },
);

test('a heavier page has more rows, and none has fewer than none', () => {
  expect(peerSettings(50_000).rows).toBeGreaterThan(2 * peerSettings(25_000).rows);
  expect(peerSettings(100).rows).toBe(0);
});
