import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

const sites = [
  { name: 'the portal', folder: siteFolder },
  { name: 'the fictional portal', folder: sampleFolder },
];

/** The words of markup in one line. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What stands more than once. */
const repeated = (words: readonly string[]) =>
  words.filter((word, at) => word !== '' && words.indexOf(word) !== at);

/** The parts of a list of one class that a tag marks, list by list. */
function partsOf(html: string, list: RegExp, part: RegExp): string[][] {
  return [...html.matchAll(list)].map(([found]) =>
    [...found.matchAll(part)].map(([, words = '']) => wordsOf(words)),
  );
}

/** The words of a page's body that its reader is told twice in one place. */
function toldTwice(html: string): string[] {
  const lists: readonly [RegExp, RegExp][] = [
    [/<dl class="aka".*?<\/dl>/gs, /<dd[^>]*>(.*?)<\/dd>/gs],
    // The facts of a cluster; a body may well have two websites.
    [/<dl class="facts( profile)?".*?<\/dl>/gs, /<dt[^>]*>(.*?)<\/dt>/gs],
  ];
  const units = [...html.matchAll(/<(th|td|dt|button)\b[^>]*>([^<]*)<\/\1>/g)].flatMap(
    ([, , words = '']) => {
      const [, label = '', unit = ''] = /^\s*(.*\S)\s+\((\p{L}[^)]+)\)\s*$/u.exec(words) ?? [];
      const said = unit !== '' && label.toLowerCase().endsWith(unit.toLowerCase());
      return said ? [wordsOf(words)] : [];
    },
  );
  return [
    ...lists.flatMap(([list, part]) => partsOf(html, list, part).flatMap(repeated)),
    ...units,
  ];
}

test.each(sites)(
  'no name, no label and no unit stands twice in one place of $name',
  ({ folder }) => {
    // What is frozen stays as it was.
    const pages = siteFiles(folder).filter(
      (file) => file.endsWith('.html') && !/^archive\/|^\w+\/reports\/\d+\//.test(file),
    );
    const found = pages.flatMap((file) =>
      toldTwice(readFileSync(join(folder, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(pages.length).toBeGreaterThan(100);
    expect(shorten(found)).toEqual([]);
  },
);

test('what stands twice is found', () => {
  expect(toldTwice('<dl class="aka"><dd lang="tr">Kettle</dd><dd>Kettle</dd></dl>')).toEqual([
    'Kettle',
  ]);
  expect(toldTwice('<dl class="facts profile"><dt>Aim</dt><dt>Aim</dt></dl>')).toEqual(['Aim']);
  expect(toldTwice('<th scope="col">Lowest index (index)</th><th>Price (euros)</th>')).toEqual([
    'Lowest index (index)',
  ]);
});
