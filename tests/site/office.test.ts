import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { type OfficeParts, openOffice } from '../../workshop/testing/open-office.ts';
import { root, sampleFolder } from '../support/folders.ts';
import { attribute, type Element, elementsOf, find, parseHtml, textOf } from '../support/tree.ts';

const out = mkdtempSync(join(tmpdir(), 'clusterbook-office-'));
const edition = '2024';

beforeAll(() => {
  const options = ['--site', sampleFolder, '--edition', edition, '--out', out];
  execFileSync('node', ['scripts/office.ts', ...options], { cwd: root, stdio: 'pipe' });
}, 120_000);
afterAll(() => rmSync(out, { recursive: true }));

const fileOf = (locale: string, ending: string) =>
  join(out, `cluster-report-${edition}-${locale}.${ending}`);

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);
const texts = (elements: readonly Element[]) => elements.map((one) => squeeze(textOf(one)));

/** Elements of a page of the report, by what is true of them. */
function readPage(locale: string, page: string) {
  const file = join(sampleFolder, locale, 'reports', edition, page, 'index.html');
  const main = find(parseHtml(readFileSync(file, 'utf8')), 'main')[0] as Element;
  return (test: (element: Element) => boolean) => [...elementsOf(main)].filter(test);
}

/** What the page with all chapters shows, and the rows of the tables of the chapters. */
function readReport(locale: string) {
  const named = readPage(locale, 'all');
  const chapters = named((one) => attribute(one, 'data-chapter') !== undefined);
  const pages = chapters.map((one) => readPage(locale, attribute(one, 'data-chapter') ?? ''));
  const tables = pages.flatMap((page) => page((one) => hasClass(one, 'report-table')));
  const headers = named((one) => one.tagName === 'header' && find(one, 'h4').length > 0);
  return {
    title: texts(named((one) => one.tagName === 'h1')),
    chapters: chapters.map((one) => texts(find(one, 'h2'))[0] ?? ''),
    sections: texts(named((one) => hasClass(one, 'section-title'))),
    captions: headers.map((one) =>
      texts([...find(one, 'p').slice(0, 1), ...find(one, 'h4')]).join('. '),
    ),
    descriptions: named((one) => one.tagName === 'img').map((one) =>
      squeeze(attribute(one, 'alt') ?? ''),
    ),
    notes: named((one) => (attribute(one, 'id') ?? '').startsWith('note-')).length,
    rows: tables.flatMap((one) => find(one, 'tr')).length,
    keys: named((one) => hasClass(one, 'key-figures')).flatMap((one) => find(one, 'dd')).length,
  };
}

describe.each(locales)('the Word document of the report in %s', (locale) => {
  let word: OfficeParts;
  let page: ReturnType<typeof readReport>;
  beforeAll(() => {
    word = openOffice(readFileSync(fileOf(locale, 'docx')));
    page = readReport(locale);
  });
  const body = /^word\/document\.xml$/;
  /** Texts of paragraphs of a style. */
  const ofStyle = (style: string) => {
    const paragraphs = word.find(body, 'w:p');
    return paragraphs
      .filter(({ styles }) => styles.includes(style))
      .map(({ text }) => squeeze(text));
  };

  test('has the headings of the page in styles, and a table of contents with their pages', () => {
    expect(ofStyle('Title')).toEqual(page.title);
    const chapters = ofStyle('Heading1').map((text) => text.replace(/^[\dA-Z] /, ''));
    expect(chapters).toEqual(page.chapters);
    expect(ofStyle('Heading2')).toEqual(expect.arrayContaining(page.sections));
    expect(ofStyle('TOC1').map((text) => text.replace(/\d+$/, ''))).toEqual(ofStyle('Heading1'));
    for (const line of ofStyle('TOC1')) expect(line).toMatch(/\d$/);
  });

  test('has each figure and table with its number, its title and its text for those who do not see it', () => {
    const captions = ofStyle('Caption');
    expect(captions.length).toBeGreaterThan(4);
    expect(captions).toEqual(page.captions);
    const pictures = word.find(body, 'wp:docPr');
    expect(pictures.map(({ attributes }) => squeeze(attributes.descr ?? ''))).toEqual(
      page.descriptions,
    );
    expect(word.names.filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(
      page.descriptions.length,
    );
    expect(word.find(body, 'w:tr')).toHaveLength(page.rows + page.keys);
  });

  test('has the notes as footnotes, and nothing of the frame of the page', () => {
    const cited = word.find(body, 'w:footnoteReference');
    expect(cited).toHaveLength(page.notes);
    const text = squeeze(word.find(body, 'w:body')[0]?.text ?? '');
    expect(text).not.toMatch(/¶|CSV|XLSX|PNG/);
    for (const [at, { attributes }] of cited.entries())
      expect(attributes['w:id']).toBe(`${at + 1}`);
  });

  test('says its language, and names a font that has its letters', () => {
    const tags = { az: 'az-Latn-AZ', tr: 'tr-TR', ka: 'ka-GE', en: 'en-GB' };
    expect(word.find(/^word\/styles/, 'w:lang')[0]?.attributes['w:val']).toBe(tags[locale]);
    const font = word.find(/^word\/styles/, 'w:rFonts')[0]?.attributes['w:ascii'];
    expect(font).toBe(locale === 'ka' ? 'Sylfaen' : 'Calibri');
    expect(word.find(/^word\/footer/, 'w:instrText').map(({ text }) => text.trim())).toContain(
      'PAGE',
    );
  });
});

describe.each(locales)('the slides of the report in %s', (locale) => {
  let slides: OfficeParts;
  let page: ReturnType<typeof readReport>;
  beforeAll(() => {
    slides = openOffice(readFileSync(fileOf(locale, 'pptx')));
    page = readReport(locale);
  });
  const any = /^ppt\/slides\/slide\d+\.xml$/;
  const textsOn = (part: RegExp) => slides.find(part, 'p:txBody').map(({ text }) => squeeze(text));

  test('begin with the title, show a figure a slide, and end with how to cite', () => {
    const names = slides.names.filter((name) => any.test(name));
    const last = names.length;
    expect(last).toBe(page.descriptions.length + 2);
    expect(textsOn(/slides\/slide1\.xml$/)).toEqual(expect.arrayContaining(page.title));
    expect(textsOn(new RegExp(`slides/slide${last}\\.xml$`)).join(' ')).toMatch(
      new RegExp(`https://sample.example.org/atlas/${locale}/reports/${edition}/`),
    );
    expect(
      slides.find(any, 'p:ph').filter(({ attributes }) => attributes.type === 'title'),
    ).toHaveLength(last);
  });

  test('have the finding, the source, the short link and the text of the picture', () => {
    const [title = ''] = page.captions.map((caption) => caption.replace(/^.*?\d\. /, ''));
    const texts = textsOn(/slides\/slide2\.xml$/);
    expect(texts).toContain(title);
    expect(texts.some((text) => /^sample\.example\.org\/atlas\/f\/\d+\/$/.test(text))).toBe(true);
    const pictures = slides
      .find(any, 'p:cNvPr')
      .flatMap(({ attributes }) => attributes.descr ?? []);
    expect(pictures.map(squeeze)).toEqual(page.descriptions);
    const notes = slides.find(/^ppt\/notesSlides\/notesSlide2\.xml$/, 'a:t');
    expect(squeeze(notes[0]?.text ?? '')).toContain(page.descriptions[0]);
  });

  test('say their language everywhere', () => {
    const tags = { az: 'az-Latn-AZ', tr: 'tr-TR', ka: 'ka-GE', en: 'en-GB' };
    const runs = slides.find(/^ppt\/(?:slides|notesSlides)\//, 'a:rPr');
    expect(runs.length).toBeGreaterThan(8);
    expect([...new Set(runs.map(({ attributes }) => attributes.lang))]).toEqual([tags[locale]]);
  });
});

const libreOffice = '/usr/bin/soffice';

/** Converts a file as people who open it see it. */
function convert(file: string): string {
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', out];
  execFileSync(libreOffice, [profile, ...options, file], { stdio: 'pipe' });
  const pdf = file.replace(/\.\w+$/, '.pdf');
  return execFileSync('pdftotext', ['-layout', pdf, '-']).toString().normalize('NFC');
}

describe.skipIf(!existsSync(libreOffice))('LibreOffice', () => {
  test('opens the Word document, and finds each chapter on the page that the contents say', () => {
    const pages = convert(fileOf('ka', 'docx')).split('\f').map(squeeze);
    const word = openOffice(readFileSync(fileOf('ka', 'docx')));
    const entries = word
      .find(/^word\/document/, 'w:p')
      .filter(({ styles }) => styles.includes('TOC1'))
      .map(({ text }) => /^(.*?)(\d+)$/.exec(squeeze(text)) ?? []);
    expect(entries.length).toBeGreaterThan(2);
    for (const [, title = '', number] of entries)
      expect(pages[Number(number) - 1]).toContain(title);
  });

  test('opens the slides, with all of their words', () => {
    const pages = convert(fileOf('ka', 'pptx')).split('\f').slice(0, -1).map(squeeze);
    const { descriptions, title } = readReport('ka');
    expect(pages).toHaveLength(descriptions.length + 2);
    expect(pages[0]).toContain(title[0]);
    expect(pages[1]).toMatch(/sample\.example\.org\/atlas\/f\/\d+\//);
  });
});
