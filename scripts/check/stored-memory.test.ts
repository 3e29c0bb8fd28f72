import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imaginedFiles } from '../../src/loaders/imagined-files.ts';
import type { Keeping } from '../../src/loaders/read-memory.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { StoredMemory } from './stored-memory.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'stored-'));
});
afterAll(() => rmSync(home, { recursive: true }));

const name = (text: string) => `{ az: ${text}, tr: ${text}, ka: ${text}, en: ${text} }`;
const files = (chapter: string) =>
  new Map([
    ['sources/book.yaml', `title: A book\nlanguage: en\nkind: report\n`],
    ['stages.yaml', `- id: idea\n  order: 1\n  label: ${name('Idea')}\n`],
    [
      'pages/about/en.mdx',
      `---\ntitle: About\nlead: What it is.\nstatus: original\n---\n${chapter}\n`,
    ],
  ]);

/** A memory that records what it did not know. */
class Listening extends StoredMemory {
  readonly made: string[] = [];

  override keep<T>(
    ...[file, text, what, make, keeping]: [string, string, string, () => T, Keeping<T>]
  ): T {
    const listen = () => {
      this.made.push(`${file} ${what.split(' ')[0]}`);
      return make();
    };
    return super.keep(file, text, what, listen, keeping);
  }
}

/** Content of a portal, its problems, and what had to be read again. */
function read(chapter: string) {
  const memory = new Listening('/some/portal', home);
  const { portal, problems } = loadPortal(imaginedFiles(files(chapter)), undefined, memory);
  const [page] = portal.pages;
  const found = {
    made: memory.made,
    entries: JSON.stringify(portal),
    problems,
    version: portal.versionOf('pages/about/en'),
    place: page && portal.locate(page, ['title']),
  };
  memory.save();
  return found;
}

test('only a file that was changed is read again, and the portal is the same as without a memory', () => {
  const first = read('A text with <Ref id="concepts/x" /> in it.');
  const again = read('A text with <Ref id="concepts/x" /> in it.');
  expect(first.made).toContain('pages/about/en.mdx prose');
  expect(again.entries).toBe(first.entries);
  expect(again.problems).toEqual(first.problems);
  expect([again.version, again.place]).toEqual([first.version, first.place]);
  expect(again.place).toEqual({ line: 2, column: 8 });
  expect(again.made.filter((what) => what.startsWith('pages/'))).toEqual([]);
  const changed = read('Another text.');
  expect(changed.made).toContain('pages/about/en.mdx prose');
  expect(changed.made.filter((what) => what.startsWith('stages'))).toEqual([]);
  expect(changed.version).not.toBe(first.version);
});

test('a mistake is told each time, and what is kept with damage is read again', () => {
  const broken = 'A text with import x from "y".\n\nexport const a = 1;';
  const first = read(broken);
  expect(first.problems.some(({ file }) => file === 'pages/about/en.mdx')).toBe(true);
  expect(read(broken).problems).toEqual(first.problems);
  read('Sound again.');
  const folder = join(home, '.cache/read');
  for (const file of readdirSync(folder)) truncateSync(join(folder, file), 50);
  expect(read('Sound again.').made).toContain('pages/about/en.mdx prose');
});
