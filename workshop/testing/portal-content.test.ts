import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentIds } from './content-ids.ts';
import { findIds } from './find-ids.ts';
import { isForTests, listSources, type SourceFile } from './list-sources.ts';
import { readTexts } from './read-texts.ts';
import { shippedPortal } from './shipped-portal.ts';

const root = join(import.meta.dirname, '../..');
const below = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder)).map((name) => {
    const path = `${folder}/${name}`;
    return { path, text: readFileSync(join(root, path), 'utf8') };
  });

const messages = below('src/i18n/strings');
/** Small words of the English messages, which the engine's code needs. */
const ordinary = new Set(
  messages.find(({ path }) => path.endsWith('en.yaml'))?.text.match(/[a-z]+/g),
);

/** Ids that are also words of the engine, with reasons. */
const allowed: readonly {
  readonly ids: readonly string[];
  readonly reason: string;
  /** Prefix of the paths where they are allowed. */
  readonly in?: string;
}[] = [
  {
    ids: ['AZ', 'GE', 'TR'],
    in: 'src/i18n/locales.ts',
    reason: 'tags of languages have the code of a country',
  },
  {
    ids: ['cluster-management', 'development-agency', 'public-body', 'paper'],
    reason: 'kinds of bodies and of sources; paper is a colour too',
  },
  {
    ids: ['three-star', 'road-map', 'demand-conditions', 'factor-conditions'],
    reason: 'a kind of figure, and the corners of another',
  },
  {
    ids: ['road-map'],
    reason: 'a method of analyses, after which the portal calls its own and a concept',
  },
  {
    ids: ['jewellery', 'media', 'landscape', 'personal-data'],
    reason: 'words of English spelling, of style sheets, of prints and of types of files',
  },
  {
    ids: ['typologies'],
    reason: 'a collection, and the concept and the figure of the portal that tell of the same',
  },
  {
    ids: ['beyond-idea', 'published-figures', 'kinds'],
    reason: 'a count, a table and a query of the engine, after which the portal calls a figure',
  },
];

const ids = contentIds(shippedPortal);

/** Ids of content in a file, as lines for a developer. */
function tell(file: SourceFile): string[] {
  const isAllowed = (id: string) =>
    ordinary.has(id) ||
    allowed.some((each) => each.ids.includes(id) && file.path.startsWith(each.in ?? ''));
  return readTexts(file).flatMap(({ text, line }) =>
    findIds(text, ids)
      .filter((id) => !isAllowed(id))
      .map((id) => `${file.path}:${line} ${id}`),
  );
}

const files = [
  ...listSources('src', 'scripts').filter(
    ({ path }) => !isForTests(path) && !path.startsWith('src/content/'),
  ),
  ...below('src/styles'),
  ...messages,
];

test('the engine names nothing of the portal that is shipped', () => {
  expect(files.flatMap(tell)).toEqual([]);
  expect(files.length).toBeGreaterThan(900);
  expect(ids.size).toBeGreaterThan(800);
});

test.each([
  ['a.ts', "// tr-sasad\nconst a = 'tr-sasad';", ['src/a.ts:2 tr-sasad']],
  ['a.ts', 'const a = `/regions/TR-35/$' + '{b}`;', ['src/a.ts:1 TR-35']],
  ['a.ts', "if (id === 'brop') a();", ['src/a.ts:1 brop']],
  ['a.ts', 'const a = /^doc-001/;', ['src/a.ts:1 doc-001']],
  ['a.ts', "import { a } from './ur-ge.ts';", []],
  [
    'a.astro',
    '---\nconst a = 1;\n---\n\n<p id="ora1">{a} of GE</p>',
    ['src/a.astro:5 ora1', 'src/a.astro:5 GE'],
  ],
  [
    'a.astro',
    '---\nconst a = "ora2";\n---\n<!-- TR -->\n<script>\n  go("/c/tr-sasad/");\n</script>',
    ['src/a.astro:2 ora2', 'src/a.astro:6 tr-sasad'],
  ],
  [
    'a.css',
    '/* .brop */\n.row-brop,\n[data-region="TR-35"] {}',
    ['src/a.css:2 brop', 'src/a.css:3 TR-35'],
  ],
  ['az.yaml', "a.b: x\na.c: 'İzmir, TR-35'", ['src/az.yaml:2 TR-35']],
  ['a.ts', "const a = 'such as energy, brop and tourism';", []],
])('in %s: %s', (name, text, told) => {
  expect(tell({ path: `src/${name}`, text })).toEqual(told);
});
