import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/year');
const pages = locales.map((locale) => ({
  locale,
  text: readFileSync(join(folder, `${locale}.md`), 'utf8'),
}));

const commandsOf = (text: string): string[] => text.match(/npm run [^`\n]+/g) ?? [];
const picturesOf = (text: string): string[] =>
  [...text.matchAll(/\]\(pictures\/([^)]+)\)/g)].map(([, name = '']) => name);

/** Page without what differs between languages: its commands, pictures and steps, in order. */
const bones = (text: string, locale: string) => ({
  commands: commandsOf(text).map((line) => line.replace(`--lang ${locale}`, '--lang')),
  pictures: picturesOf(text).map((name) => name.replace(`-${locale}.`, '.')),
  steps: [...text.matchAll(/^## (\d+\.)?/gm)].map(([, number]) => number),
  samples: text.match(/^```[\s\S]*?^```/gm)?.length,
});

const [english] = pages.filter(({ locale }) => locale === 'en');
const model = english ? bones(english.text, 'en') : undefined;

/** Help of each command, requested once. */
const helps = new Map<string, string>();
function helpOf(line: string): string {
  const [, name = '', first = ''] = /^npm run (\S+) -- (\S+)/.exec(line) ?? [];
  const words = name === 'import' ? [first, '--help'] : ['--help'];
  const key = [name, ...words].join(' ');
  const known = helps.get(key);
  if (known !== undefined) return known;
  const script = join(root, 'scripts', `${name}.ts`);
  // A command that hangs fails the test instead of blocking the others.
  const { stdout } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  helps.set(key, stdout);
  return stdout;
}

describe.each(pages)('docs/year/$locale.md', ({ locale, text }) => {
  test('has the steps, commands and pictures of the English page', () => {
    expect(model?.steps.filter(Boolean)).toHaveLength(9);
    expect(bones(text, locale)).toEqual(model);
  });

  test('names pages and pictures that are there, those of its own language', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(join(folder, to)))).toEqual([]);
    const others = locales.filter((other) => other !== locale).join('|');
    expect(picturesOf(text).filter((name) => new RegExp(`-(${others})\\.`).test(name))).toEqual([]);
  });

  test('leads from a step to another that is there', () => {
    const slug = (heading: string) =>
      heading
        .replace(/[.’',]/g, '')
        .toLowerCase()
        .replaceAll(' ', '-');
    const anchors = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => slug(heading));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !anchors.includes(to))).toEqual([]);
  });
});

test('commands and their options are those that there are', { timeout: 60_000 }, () => {
  const lines = pages.flatMap(({ text }) => commandsOf(text));
  expect(lines.length).toBeGreaterThan(40);
  const unknown = lines.flatMap((line) => {
    const help = helpOf(line);
    const known = new Set(help.match(/--[a-z-]+/g));
    return (line.match(/--[a-z-]+/g) ?? [])
      .filter((option) => !known.has(option))
      .map((option) => `${line}: ${option}`);
  });
  expect(unknown).toEqual([]);
});

test.each(['year', 'guide'])(
  'pictures of docs/%s are shown in their language, and small',
  (name) => {
    const pictures = join(root, 'docs', name, 'pictures');
    const shown = locales.map((locale) =>
      picturesOf(readFileSync(join(root, 'docs', name, `${locale}.md`), 'utf8')).map((picture) =>
        picture.replace(`-${locale}.`, '.'),
      ),
    );
    for (const others of shown) expect(others).toEqual(shown[0]);
    const files = readdirSync(pictures);
    const found = files.map((file) => file.replace(/-(?:az|tr|ka|en)\./, '.'));
    expect([...new Set(found)].sort()).toEqual(shown[0]?.toSorted());
    const large = files.filter((file) => statSync(join(pictures, file)).size > 61_440);
    expect(large).toEqual([]);
  },
);
