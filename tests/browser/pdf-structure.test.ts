import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeWhole } from '../../scripts/pdf/compose-whole.ts';
import { usePage, visit } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';
import { listLeftovers } from '../support/pdf-leftovers.ts';
import { listPlaces } from '../support/pdf-pages.ts';
import {
  listStructure,
  type PrintedPdf,
  printTestPage,
  type StructureElement,
} from '../support/pdf.ts';

// What docs/pdf.md says of PDF/UA-1 is held here, by the one print that has parts of all kinds.

const path = '/ka/reports/2012/all/';
const name = (text: string) => PDFName.of(text);

describe('the structure of the report as PDF', () => {
  const page = usePage({ viewport: { width: 665, height: 952 }, javaScriptEnabled: false });
  let pdf: PrintedPdf;
  let elements: StructureElement[];
  const typed = (...types: string[]) => elements.filter(({ type }) => types.includes(type));
  beforeAll(async () => {
    pdf = await printTestPage(path);
    elements = listStructure(pdf.document);
    await page().emulateMedia({ media: 'print' });
    await visit(page(), path);
    await composeWhole(page(), join(siteFolder, path, 'index.html'));
  }, 300_000);

  test('holds elements of PDF 1.7 alone, all below one document', () => {
    const known =
      /^(Document|Art|Sect|Div|BlockQuote|Caption|NonStruct|H[1-6]|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Span|Note|Link|Figure|Code|Form)$/;
    expect(
      [...new Set(elements.map(({ type }) => type))].filter((type) => !known.test(type)),
    ).toEqual([]);
    expect(elements[0]).toMatchObject({ type: 'Document', language: 'ka' });
    expect(typed('Document')).toHaveLength(1);
  });

  test('begins with a heading of the first level and skips none', () => {
    const levels = elements.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });

  test('has a bookmark for each heading', () => {
    const headings = elements.filter(({ type }) => /^H\d$/.test(type));
    const outline = pdf.document.catalog.lookup(name('Outlines'), PDFDict);
    const count = (item: PDFDict): number => {
      let total = 0;
      let child = item.lookupMaybe(name('First'), PDFDict);
      while (child) {
        total += 1 + count(child);
        child = child.lookupMaybe(name('Next'), PDFDict);
      }
      return total;
    };
    expect(headings.length).toBeGreaterThan(60);
    expect(count(outline)).toBe(headings.length);
  });

  test('gives each drawing its text', async () => {
    const drawings = await page().locator('svg[role="img"]:visible').count();
    const figures = typed('Figure');
    expect(figures.filter(({ alt }) => !alt?.trim())).toEqual([]);
    expect(figures.length).toBe(drawings);
    expect(drawings).toBeGreaterThan(20);
  });

  test('holds every drawing and every row of the chapters, of which the page shows less', async () => {
    const ids = await page()
      .locator('[data-chapter]')
      .evaluateAll((chapters) => chapters.map((chapter) => chapter.getAttribute('data-chapter')));
    const chapters = ids.map((id) =>
      readFileSync(join(siteFolder, path, '..', id ?? '', 'index.html'), 'utf8'),
    );
    const counts = await page().evaluate((pages) => {
      let [drawings, rows] = [0, 0];
      for (const html of pages) {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        for (const folded of body.querySelectorAll('details')) folded.remove();
        drawings += body.querySelectorAll('.report-text svg.scene.w').length;
        rows += body.querySelectorAll('.report-text tr').length;
      }
      return { drawings, rows };
    }, chapters);
    expect(counts.rows).toBeGreaterThan(500);
    expect({ drawings: typed('Figure').length, rows: typed('TR').length }).toEqual(counts);
  });

  test('names the heads of tables and what each stands for', async () => {
    const tables = await page().locator('table:visible').count();
    expect(typed('Table')).toHaveLength(tables);
    const scopes = typed('TH').map(({ dict }) => String(dict.lookup(name('A'))));
    expect(scopes.filter((scope) => !/\/Scope \/(Row|Column)/.test(scope))).toEqual([]);
    expect(scopes.filter((scope) => scope.includes('/Column')).length).toBeGreaterThan(tables);
    const cells = typed('TD').map(({ dict }) => String(dict.lookup(name('A'))));
    expect(cells.filter((cell) => !cell.includes('/Headers'))).toEqual([]);
  });

  test('keeps lists to items of a label and a body', () => {
    const kidsOf = ({ dict }: StructureElement) => {
      const kids = dict.lookup(name('K'));
      const all = kids instanceof PDFArray ? kids.asArray() : [kids];
      return all
        .map((kid) => pdf.document.context.lookup(kid))
        .filter((kid) => kid instanceof PDFDict)
        .filter((kid) => kid.has(name('S')));
    };
    const typesIn = (type: string) =>
      new Set(
        typed(type)
          .flatMap(kidsOf)
          .map((kid) => String(kid.lookup(name('S')))),
      );
    expect([...typesIn('L')].sort()).toEqual(['/LI']);
    expect([...typesIn('LI')].sort()).toEqual(['/LBody', '/Lbl']);
  });

  test('has a note for each note of the page, each with an id of its own', async () => {
    const notes = await page().locator('.beside > p').count();
    const ids = typed('Note').map(({ dict }) => String(dict.lookup(name('ID'))));
    expect(notes).toBeGreaterThan(100);
    expect(ids).toHaveLength(notes);
    expect(new Set(ids).size).toBe(notes);
    expect(ids).not.toContain('undefined');
  });

  test('leads by links that have words, within the file to places that are there', () => {
    const places = listPlaces(pdf);
    const annotations = pdf.document.getPages().flatMap(({ node }) => {
      const list = node.lookupMaybe(name('Annots'), PDFArray);
      return (list?.asArray() ?? []).map((item) => pdf.document.context.lookup(item, PDFDict));
    });
    expect(annotations.length).toBeGreaterThan(200);
    for (const annotation of annotations) {
      expect(annotation.has(name('Contents'))).toBe(true);
      expect(annotation.has(name('StructParent'))).toBe(true);
      const target = annotation.lookup(name('Dest'));
      const action = annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI'));
      if (target instanceof PDFName) expect(places.has(target.decodeText())).toBe(true);
      else expect(String(action)).toMatch(/^\((https?:\/\/(?!127\.)|mailto:)/);
    }
    const linked = typed('Link').filter(
      ({ dict }) => String(dict.lookup(name('K'))) !== 'undefined',
    );
    expect(linked.length).toBeGreaterThan(200);
    expect(pdf.document.getPages().every(({ node }) => node.get(name('Tabs')) === name('S'))).toBe(
      true,
    );
  });

  test('marks all that is painted, as content or as an artifact', () => {
    for (const { node } of pdf.document.getPages()) {
      const content = node.Contents();
      if (!(content instanceof PDFRawStream)) throw new Error('expected one stream');
      const lines = Buffer.from(decodePDFRawStream(content).decode())
        .toString('latin1')
        .split('\n');
      let depth = 0;
      for (const line of lines) {
        if (/\bB(DC|MC)$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        if (/(^| )(Tj|TJ|f|S|B|f\*|B\*|Do|sh)$/.test(line)) expect(depth).toBe(1);
      }
      expect(depth).toBe(0);
    }
  });

  test('holds no stream that nothing in it names', () => {
    expect(listLeftovers(pdf.document)).toEqual([]);
  });

  test('shows the title of the document, not the name of the file', () => {
    const preferences = pdf.document.catalog.lookup(name('ViewerPreferences'), PDFDict);
    expect(String(preferences.get(name('DisplayDocTitle')))).toBe('true');
    const mark = pdf.document.catalog.lookup(name('MarkInfo'), PDFDict);
    expect(String(mark.get(name('Marked')))).toBe('true');
    expect(String(pdf.document.catalog.lookup(name('Lang')))).toBe('(ka)');
    expect(pdf.read('pdfinfo', '-meta')).toContain('<dc:title>');
  });
});
