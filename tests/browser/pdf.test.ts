import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeWhole } from '../../scripts/pdf/compose-whole.ts';
import { usePage, visit } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';
import { filledHeights, linesOf, listPlaces } from '../support/pdf-pages.ts';
import { listStructure, type PrintedPdf, printTestPage } from '../support/pdf.ts';

/** What is read on the page; what stands there for programs alone stays out of the print. */
async function readWords(page: Page): Promise<string[]> {
  await page.locator('main').evaluate((main) => {
    for (const hidden of main.querySelectorAll('.vh')) hidden.remove();
  });
  // Its words as they are laid out: those that are not shown on paper are not looked for.
  const [text = ''] = await page.locator('main').allInnerTexts();
  // A range of numbers may break behind its dash, and a note beside it may stand between.
  return [...new Set(text.split(/\s+|(?<=\d[–-])(?=\d)/).map(squeeze))];
}

/** The box of a word as `pdftotext -bbox` tells it: its top, its bottom, the word. */
const wordBox = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g;
/** Height of the box of a word of 7 points in the flattest of the fonts, that of code: 1.164 of its size. */
const leastBox = 7 * 1.16;

const squeeze = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');

/** Opens the page of a PDF as it is laid out on paper, before it is broken into pages. */
const sheet = { viewport: { width: 665, height: 952 }, javaScriptEnabled: false } as const;

describe('the report as PDF', () => {
  const path = '/ka/reports/2012/all/';
  const page = usePage(sheet);
  let pdf: PrintedPdf;
  let text: string;
  beforeAll(async () => {
    pdf = await printTestPage(path);
    text = squeeze(pdf.pages.join(''));
    await page().emulateMedia({ media: 'print' });
    await visit(page(), path);
    await composeWhole(page(), join(siteFolder, path, 'index.html'));
  }, 300_000);

  test('is A4, at most 5 MB, with title, author and language', () => {
    const facts = pdf.read('pdfinfo');
    expect(pdf.bytes.length).toBeLessThan(5_000_000);
    expect(facts).toMatch(/^Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)$/m);
    expect(facts).toMatch(/^Title:\s+კლასტერ/m);
    expect(facts).toMatch(/^Author:\s+\S/m);
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(pdf.read('pdfinfo', '-meta')).toContain('<rdf:li>ka</rdf:li>');
  });

  test('embeds every font, with the letters that its signs stand for', () => {
    const fonts = pdf.read('pdffonts').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter((line) => !/\byes +(yes|no) +yes +\d+ +\d+$/.test(line))).toEqual([]);
    expect(fonts.filter((line) => line.includes('NotoSerif')).length).toBeGreaterThan(0);
  });

  test('lets all words of the page be copied', async () => {
    const words = await readWords(page());
    expect(words.length).toBeGreaterThan(1500);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    const paragraphs = await page().locator('.report-text p:visible').allInnerTexts();
    const broken = paragraphs.filter((paragraph) => !text.includes(squeeze(paragraph)));
    // Only those that go on overleaf are parted, by the head of the next page.
    expect(broken.length).toBeLessThanOrEqual(pdf.pages.length);
  });

  test('names in its contents the pages on which the parts stand', async () => {
    const places = listPlaces(pdf);
    const targets = await page()
      .locator('.report-toc a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const contents = pdf.pages.filter(
      (_, index) => index > 0 && index + 1 < (places.get(targets[0] ?? '') ?? 0),
    );
    // The first line of each page is its own number.
    const lines = contents.flatMap((content) => linesOf(content).slice(1));
    const numbers = lines.flatMap((line) => /(?:^| )(\d+)$/.exec(line)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(20);
    expect(numbers.map(Number)).toEqual(targets.map((id) => places.get(id)));
  });

  test('has heads and numbers on its pages, but not on the cover', () => {
    // Heads are painted first. A long one takes two lines.
    const heads = (lines: string[]) => lines.slice(0, 4).join(' ').split(' ');
    expect(linesOf(pdf.pages[0] ?? '')).not.toContain('1');
    for (const [index, content] of pdf.pages.entries()) {
      if (index > 0) expect(heads(linesOf(content))).toContain(String(index + 1));
    }
  });

  test('leaves no half page empty within a chapter, and no heading alone at a foot', async () => {
    const places = listPlaces(pdf);
    const begins = [...places].filter(([id]) => id.startsWith('chapter-')).map(([, at]) => at);
    const inside = (number: number) =>
      number > Math.min(...begins) - 1 && number < pdf.pages.length && !begins.includes(number + 1);
    const empty = filledHeights(pdf)
      .map((filled, index) => ({ number: index + 1, filled }))
      .filter(({ number, filled }) => inside(number) && filled < 0.5);
    expect(empty).toEqual([]);
    const headings = new Set(
      (await page().locator('.report-text :is(h2, h3, h4)').allInnerTexts()).map(squeeze),
    );
    const alone = pdf.pages.filter((content) =>
      headings.has(squeeze(linesOf(content).at(-1) ?? '')),
    );
    expect(alone).toEqual([]);
  });

  test('ends no chapter on an all but empty page', () => {
    const begins = [...listPlaces(pdf)]
      .filter(([id]) => id.startsWith('chapter-'))
      .map(([, at]) => at)
      .sort((a, b) => a - b);
    const filled = filledHeights(pdf);
    const ends = begins.map((begin, index) => ({
      begin,
      end: (begins[index + 1] ?? filled.length + 1) - 1,
    }));
    const long = ends.filter(({ begin, end }) => end > begin);
    expect(long.length).toBeGreaterThan(8);
    // The upper margin is a twelfth of a page.
    expect(long.filter(({ end }) => (filled[end - 1] ?? 0) < 0.25)).toEqual([]);
  });

  test('has no letters below 7 points', () => {
    const words = [...pdf.boxes().matchAll(wordBox)];
    expect(words.length).toBeGreaterThan(5000);
    const small = words.filter(([, top, bottom]) => Number(bottom) - Number(top) < leastBox);
    expect([...new Set(small.map(([, , , text]) => text))]).toEqual([]);
  });

  test('names on its cover the portal and who publishes it', () => {
    const [name, publisher] = linesOf(pdf.pages[0] ?? '');
    expect(name).toBe('clusterbook');
    expect(publisher).toBe('გამომცემელი: რედაქტორები');
  });

  test('cuts no figure: each fits on a page', async () => {
    const heights = await page()
      .locator('figure.fig')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.max(...heights)).toBeLessThanOrEqual(sheet.viewport.height);
  });
});

describe.each(['tr', 'az'])('the catalogue as PDF, %s', (locale) => {
  const path = `/${locale}/reports/2012/catalogue/`;
  const page = usePage(sheet);

  test('ends neither a country nor the index on an all but empty page', async () => {
    const pdf = await printTestPage(path);
    const filled = filledHeights(pdf);
    // A country begins where its first cluster stands.
    const places = [...listPlaces(pdf)];
    const begins = [/^cluster-tr-/, /^cluster-ge-/, /^index$/]
      .map((begun) => Math.min(...places.filter(([id]) => begun.test(id)).map(([, at]) => at)))
      .sort((a, b) => a - b);
    const ends = begins.map((_, index) => (begins[index + 1] ?? filled.length + 1) - 1);
    const long = ends.filter((end, index) => end > (begins[index] ?? end));
    expect(long.length).toBeGreaterThan(1);
    expect(long.filter((end) => (filled[end - 1] ?? 0) < 0.25)).toEqual([]);
  });

  test('lets all words be copied, with the letters of the language', async () => {
    const pdf = await printTestPage(path);
    await page().emulateMedia({ media: 'print' });
    await visit(page(), path);
    const text = squeeze(pdf.pages.join(''));
    const words = await readWords(page());
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    const letters = [...(locale === 'tr' ? 'çğıöşüÇİÖŞÜ' : 'əçğıöşüƏÇİÖŞÜ')];
    expect(letters.filter((letter) => !text.includes(letter))).toEqual([]);
    const languages = listStructure(pdf.document).flatMap(({ language }) => language ?? []);
    expect([...new Set(languages)].sort()).toEqual(
      locale === 'tr' ? ['ka', 'tr'] : ['az', 'ka', 'tr'],
    );
  });
});
