import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  framedStrings,
  hostileDrawing,
  hostileReport,
  shownStrings,
} from '../../workshop/testing/hostile/hostile-report.ts';
import { type OfficeParts, openOffice } from '../../workshop/testing/open-office.ts';
import { findSitePage } from '../pdf/site-pages.ts';
import { type Draw, drawBox } from './draw-box.ts';
import { readReport } from './read-report.ts';
import { writeSlides } from './slides/write-slides.ts';
import { writeWord } from './word/write-word.ts';

const site = mkdtempSync(join(tmpdir(), 'clusterbook-office-'));
let word: OfficeParts;
let slides: OfficeParts;

beforeAll(async () => {
  const folder = join(site, 'en/reports/2012/all');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), hostileReport());
  writeFileSync(join(folder, 'drawing.svg'), hostileDrawing);
  const found = findSitePage(site, '/en/reports/2012/all/');
  if (!found) throw new Error('expected the page, found none');
  const report = readReport(site, found);
  const draw: Draw = (picture) => drawBox(site, picture);
  word = openOffice(await writeWord(report, draw));
  slides = openOffice(await writeSlides(report, draw, { cite: shownStrings[0] ?? '' }));
}, 60_000);
afterAll(() => rmSync(site, { recursive: true }));

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Strings that are the whole of no text. */
function lacking(strings: readonly string[], texts: readonly string[]): string[] {
  const found = new Set(texts.map(squeeze));
  return strings.filter((text) => !found.has(squeeze(text)));
}

/** Addresses that a file leads to. */
const targets = (parts: OfficeParts) =>
  parts
    .find(/\.rels$/, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode === 'External')
    .map(({ attributes }) => attributes.Target ?? '');

test('in a Word document hostile strings are words: of text, notes, captions, cells and pictures', () => {
  expect(shownStrings.length).toBeGreaterThan(120);
  const paragraphs = word.find(/^word\/document/, 'w:p').map(({ text }) => text);
  expect(lacking(shownStrings, paragraphs)).toEqual([]);
  const notes = word.find(/^word\/footnotes/, 'w:p').map(({ text }) => text);
  expect(lacking(shownStrings, notes)).toEqual([]);
  const cells = word.find(/^word\/document/, 'w:tc').map(({ text }) => text);
  expect(lacking(framedStrings, cells)).toEqual([]);
  const pictures = word.find(/^word\/document/, 'wp:docPr');
  const descriptions = pictures.map(({ attributes }) => attributes.descr ?? '');
  expect(lacking(framedStrings, descriptions)).toEqual([]);
});

test('on slides hostile strings are words: of titles, of notes and of pictures', () => {
  const part = /^ppt\/slides\/slide/;
  const texts = slides.find(part, 'p:txBody').map(({ text }) => text);
  expect(lacking(framedStrings, texts)).toEqual([]);
  const pictures = slides.find(part, 'p:cNvPr').map(({ attributes }) => attributes.descr ?? '');
  expect(lacking(framedStrings, pictures)).toEqual([]);
  const notes = slides.find(/^ppt\/notesSlides\/notes/, 'a:t').map(({ text }) => text);
  expect(framedStrings.filter((text) => !notes.some((note) => note.includes(text)))).toEqual([]);
});

test('files run nothing, hold only their own parts and lead only to addresses of the web and of mail', () => {
  const names = [...word.names, ...slides.names];
  expect(names.filter((name) => /vba|macro|embeddings\/.|activex|ole/i.test(name))).toEqual([]);
  const fields = word.find(/^word\//, 'w:instrText').map(({ text }) => squeeze(text));
  expect(fields.filter((text) => !/^(?:TOC|PAGE|PAGEREF)\b/.test(text))).toEqual([]);
  const addresses = [...targets(word), ...targets(slides)];
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((target) => !/^(?:https?|mailto):/.test(target))).toEqual([]);
  const clicks = slides.find(/^ppt\/slides/, 'a:hlinkClick');
  expect(clicks.filter(({ attributes }) => attributes.action)).toEqual([]);
});
