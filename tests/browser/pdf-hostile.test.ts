import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileStrings } from '../../workshop/testing/hostile/hostile-strings.ts';
import { printSitePage, type PrintedPdf } from '../support/pdf.ts';

/** A string as the pages of a site write it, between tags and in attributes. */
const markUp = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

// What is no sign of its own, such as a mark that turns the direction, cannot be read back from a print.
const strings = hostileStrings.filter((text) => /^[\x21-\x7e][\x20-\x7e]+$/.test(text));
const [title = '', author = ''] = strings.filter((text) => text.includes('"'));
const address = 'https://example.org/en/hostile/';
const parts = strings.map((text, at) => {
  const said = markUp(text);
  return `<h2 id="part-${at}">${said}</h2><p>${said} <a href="${address}">${said}</a></p>`;
});
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<link rel="canonical" href="${address}"><meta name="author" content="${markUp(author)}">
</head><body><main><h1>${markUp(title)}</h1>${parts.join('')}</main></body></html>`;

const site = mkdtempSync(join(tmpdir(), 'clusterbook-pdf-site-'));
let pdf: PrintedPdf;
beforeAll(async () => {
  mkdirSync(join(site, 'en/hostile'), { recursive: true });
  writeFileSync(join(site, 'en/hostile/index.html'), html);
  pdf = await printSitePage(site, '/en/hostile/');
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

test('hostile strings are words of a PDF, in its text, its title and its author', () => {
  expect(strings.length).toBeGreaterThan(120);
  const read = squeeze(pdf.pages.join(''));
  expect(strings.filter((text) => !read.includes(squeeze(text)))).toEqual([]);
  expect(pdf.document.getTitle()).toBe(title);
  expect(pdf.document.getAuthor()).toBe(author);
});

test('a PDF runs nothing, opens no file and leads to no address that its words brought', () => {
  expect(pdf.read('pdfinfo', '-js').trim()).toBe('');
  const acts = pdf.document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object, ...object.values()] : []))
    .filter((object) => object instanceof PDFDict)
    .flatMap((dict) => (dict.has(PDFName.of('S')) ? [String(dict.get(PDFName.of('S')))] : []));
  const harmful = ['/JavaScript', '/Launch', '/GoToR', '/GoToE', '/SubmitForm', '/ImportData'];
  expect(acts.filter((act) => harmful.includes(act))).toEqual([]);
  const links = new Set(pdf.read('pdfinfo', '-url').match(/\S+:\S+$/gm));
  expect([...links]).toEqual([address]);
});
