import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyWithoutFigures } from '../bench/portal-without-figures.ts';
import { listTree } from '../src/loaders/list-files.ts';
import { samplePortal } from './testing/sample-portal.ts';
import { compareFigures } from './figure-comparison.ts';
import type { OptionValues } from '../scripts/judge-arguments.ts';

const work = mkdtempSync(join(tmpdir(), 'clusterbook-figures-'));
const at = (path: string) => join(work, path);
const some = ['gallery-bar', 'gallery-choropleth-natural', 'gallery-none', 'gallery-waffle'];
const script = join(import.meta.dirname, 'compare-figures.ts');

/** A portal of four figures, since the whole gallery would take longer to draw. */
function makePortal(folder: string): void {
  copyWithoutFigures(samplePortal, folder);
  mkdirSync(join(folder, 'figures'));
  for (const id of some) {
    cpSync(join(samplePortal, `figures/${id}.yaml`), join(folder, `figures/${id}.yaml`));
  }
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file}: expected ${from}, found none`);
  writeFileSync(at(file), text.replace(from, to));
}

/** Run the command from a folder outside the project. */
function run(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: work, encoding: 'utf8' });
}

/** Compare within this process. @returns whether all drawings are equal */
function compare(portal: string, options: OptionValues): boolean {
  return compareFigures(options, at(portal), work).isEqual;
}

beforeAll(() => {
  makePortal(at('portal'));
  compare('portal', { reference: 'reference', write: 'true' });
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the reference has a file for each figure that is drawn, in four languages and two widths', () => {
  const { files } = listTree(at('reference'));
  expect(files).toHaveLength(3 * 4 * 2);
  expect(files).toContain('gallery-bar/ka-320.svg');
  expect(files).toContain('gallery-bar/az-760.svg');
});

test('a drawing is an element a line, small, and can be looked at by itself', () => {
  const svg = readFileSync(at('reference/gallery-bar/en-760.svg'), 'utf8');
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^\n]+>\n<style>[^\n]+\n<title>/,
  );
  expect(svg).toContain('--ink:#');
  for (const line of svg.split('\n')) expect(line.split('<').length).toBeLessThan(4);
  expect(svg.replace(/<style>.*/, '')).not.toMatch(/\.\d\d/);
});

test('equal drawings end with 0, and the page says so', () => {
  const { status, stdout } = run(
    '--portal',
    'portal',
    '--reference',
    'reference',
    '--out',
    'equal.html',
  );
  expect(stdout).toBe('0 different, 0 added, 0 removed, 24 equal. The page is equal.html\n');
  expect(status).toBe(0);
  expect(readFileSync(at('equal.html'), 'utf8')).toContain('0 different');
});

describe('after a changed title, a changed number, a figure more and a figure less', () => {
  let page = '';

  beforeAll(() => {
    cpSync(at('portal'), at('changed'), { recursive: true });
    edit('changed/figures/gallery-waffle.yaml', 'tr: ', 'tr: "A & B <i>: 7" # ');
    edit('changed/figures/gallery-bar.yaml', '- 1240', '- 1375');
    const figures = at('changed/figures');
    cpSync(join(figures, 'gallery-bar.yaml'), join(figures, 'another-bar.yaml'));
    rmSync(join(figures, 'gallery-choropleth-natural.yaml'));
  });

  test('the command ends with 2 and says how many', () => {
    const { status, stdout } = run(
      ...['--portal', 'changed', '--reference', 'reference', '--out', 'pages/changed.html'],
    );
    expect(stdout).toMatch(
      /^\d+ different, 8 added, 8 removed, \d+ equal\. The page is pages\/changed\.html\n$/,
    );
    expect(status).toBe(2);
    page = readFileSync(at('pages/changed.html'), 'utf8');
  });

  test('the page shows old and new beside each other, escaped', () => {
    expect(page).not.toContain('<i>');
    expect(page).toContain('<b>New.</b> A &amp; B &lt;i&gt;: 7');
    const bar = /<section id="gallery-bar-en-760-svg">.*?<\/section>/s.exec(page)?.[0] ?? '';
    const [old = '', fresh = ''] = bar.split('<b>New.</b>');
    expect([old.includes('>1,240<'), old.includes('>1,375<')]).toEqual([true, false]);
    expect(fresh).toContain('>1,375<');
    // Unchanged drawings are not on the page.
    expect(page).not.toContain('id="gallery-waffle-en-760-svg"');
  });

  test('the page lists what was added and removed', () => {
    expect(page).toContain('<h2>Added: 8</h2>');
    expect(page).toContain('<li>another-bar/tr-320.svg</li>');
    expect(page).toContain('<h2>Removed: 8</h2>');
    expect(page).toContain('<li>gallery-choropleth-natural/ka-760.svg</li>');
  });

  test('the page asks for nothing outside of it and runs nothing', () => {
    expect(page).toContain("content=\"default-src 'none'");
    expect(page).not.toMatch(/<(script|link|img|iframe)|\son\w+=|@import/i);
    const addresses = page.match(/(?:https?:)?\/\/[\w.-]+\.\w+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org']));
    expect(page).not.toMatch(/url\((?!#|data:)/);
  });

  test('signs and patterns of the many drawings do not get mixed up', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('writing again brings the reference up to date and forgets figures that are gone', () => {
    cpSync(at('reference'), at('again'), { recursive: true });
    expect(compare('changed', { reference: 'again', write: 'true' })).toBe(true);
    const { files } = listTree(at('again'));
    expect(files.filter((file) => file.includes('choropleth'))).toEqual([]);
    expect(compare('changed', { reference: 'again' })).toBe(true);
  });
});

describe('what cannot run ends with 1 and a plain message', () => {
  beforeAll(() => {
    cpSync(at('portal'), at('broken'), { recursive: true });
    edit('broken/figures/gallery-bar.yaml', 'kind: bar', 'kind: bars');
    mkdirSync(at('empty'));
    cpSync(at('reference'), at('hostile'), { recursive: true });
    edit('hostile/gallery-bar/en-760.svg', '</svg>', '<script>alert(1)</script></svg>');
  });

  test.each<[string, OptionValues, string]>([
    ['no reference', {}, '--reference: expected a folder, found nothing'],
    [
      'a missing one',
      { reference: 'nowhere' },
      'nowhere: expected a folder of drawings, found nothing',
    ],
    [
      'an empty one',
      { reference: 'empty' },
      'empty: expected a folder of drawings, found none in it',
    ],
    [
      'a folder of something else',
      { reference: 'portal' },
      'portal: expected a folder of drawings, found other files',
    ],
    ['a drawing that is none of ours', { reference: 'hostile' }, 'found <script>'],
    [
      'writing over something else',
      { reference: 'portal', write: 'true' },
      'portal: expected a folder for drawings alone',
    ],
    ['a broken portal', { reference: 'reference', portal: 'broken' }, 'gallery-bar.yaml:'],
    [
      'a site and a portal',
      { reference: 'reference', site: 'portal', portal: 'portal' },
      '--site: expected no --portal beside it, found both',
    ],
    [
      'a site that is none',
      { reference: 'reference', site: 'portal' },
      'portal: expected a built site, found none',
    ],
    [
      'a page that is a folder',
      { reference: 'reference', out: 'portal' },
      'portal: expected a file for the page',
    ],
  ])('%s', (_, options, message) => {
    expect(() => compare(options.portal ?? 'portal', options)).toThrow(message);
  });

  test.each([
    [
      'a missing portal',
      ['--reference', 'reference', '--portal', 'nowhere'],
      'nowhere: expected a folder, found nothing',
    ],
    ['a missing reference', ['--reference', 'nowhere'], 'nowhere: expected a folder of drawings'],
    ['an option that is none', ['--width', '3'], 'expected a known option, found --width'],
  ])('%s, in a process of its own', (_, args, message) => {
    const { status, stdout, stderr } = run(
      ...(args.includes('--portal') ? [] : ['--portal', 'portal']),
      ...args,
    );
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
