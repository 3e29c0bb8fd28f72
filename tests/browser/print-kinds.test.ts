import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { readPaperLetters } from '../support/paper-letters.ts';
import { filledIn, smallPictures } from '../support/pdf-pages.ts';

// Each kind of page on A4, in Georgian, whose words are longest, and in the other languages by turns.

/** Pages with the sheets that they take at most, and how full all but the last are at least. */
const kinds: readonly [path: string, most: number, least?: number][] = [
  ['/ka/clusters/tr-igdir-nakliye-lojistik/', 1],
  ['/az/clusters/tr-igdir-nakliye-lojistik/', 1],
  // Of the cluster that most is known of, the first drawing stands on the first sheet.
  ['/ka/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/', 3, 0.8],
  ['/tr/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/', 3, 0.8],
  ['/az/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/', 3, 0.8],
  ['/en/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/', 3, 0.8],
  // How to cite it takes along what stands before it.
  ['/ka/clusters/tr-van-briketciler-bimsciler-sitesi/', 2],
  ['/ka/practices/sasad-industry-day/', 2],
  ['/ka/programmes/ur-ge/', 3],
  ['/ka/concepts/diamond-model/', 3],
  ['/ka/figures/stages-brop/', 2],
  ['/en/figures/published-recounted/', 2],
  ['/ka/regions/TR-35/', 2],
  ['/tr/sectors/agri-food/', 4],
  ['/az/strategies/izmir-2013-2018/', 7, 0.4],
  ['/en/organisations/agency-izka/', 2],
  ['/tr/organisations/agency-izka/', 2],
  ['/ka/analyses/diamond/', 4],
  ['/ka/practices/submit/', 3],
  // Text goes on before a drawing that begins overleaf.
  ['/az/concepts/diamond-model/', 3],
  ['/ka/about/', 3],
  ['/ka/concepts/location-quotient/', 3],
  ['/en/countries/GE/', 5],
  ['/ka/analyses/scorecard/', 4],
  ['/ka/analyses/stage-by-criteria/', 3],
  // Short lists stand beside each other, or take along what stands before them.
  ['/az/regions/TR-78/', 2],
  ['/en/a-z/', 10],
  ['/ka/figures/', 17],
  ['/ka/about/coverage/', 6],
  ['/az/survey/', 11],
  ['/tr/timeline/', 5],
  ['/en/practices/sasad-industry-day/', 2],
  // Drawings that are higher than a sheet, or nearly so.
  ['/tr/figures/izmir-plan/', 4],
  ['/ka/figures/izmir-milestones/', 3],
  ['/ka/figures/izmir-plan-network/', 2],
  ['/az/figures/sectors-brop/', 2],
  ['/ka/figures/agencies/', 2],
  ['/ka/figures/map-35/', 3],
  ['/en/figures/diamond/', 1],
  // A list of hundreds of rows stands in three columns.
  ['/ka/figures/map-all/', 5],
  ['/tr/figures/map-all/', 4],
  // The report of the landscape: drawing follows drawing.
  ['/en/reports/2012/landscape/', 14],
  ['/ka/reports/2012/landscape/', 14],
  // A notice ends the list; all that is folded stands on paper.
  ['/az/clusters/', 13],
  ['/en/status/', 14],
];

/** Less than this part of a sheet is a hole: something was too high to begin there. */
const leastSheet = 0.58;

/** The last sheet holds a paragraph at least, below its margin. */
const minEnd = 0.1;

/** The smallest letters on paper. */
const leastPoints = 6.5;

/** 176 mm between the margins, in pixels. */
const sheetWidth = Math.round((176 / 25.4) * 96);

const screen = { width: 1280, height: 900 };

const folder = mkdtempSync(join(inject('prints'), 'sheets-'));
const file = join(folder, 'sheets.pdf');

/** A word with its place on its sheet, in points from the left and the top. */
interface PlacedWord {
  readonly text: string;
  readonly top: number;
  readonly height: number;
}

function readSheets(): PlacedWord[][] {
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1e8 }).toString();
  return html
    .split('<page ')
    .slice(1)
    .map((sheet) =>
      [...sheet.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, top, bottom, text = '']) => ({
          text,
          top: Number(top),
          height: Number(bottom) - Number(top),
        }),
      ),
    );
}

/** Where the lower margin with the number of the sheet begins, in points. */
const margin = (297 - 14) * (72 / 25.4);

describe('on paper', () => {
  const page = usePage({ viewport: screen });

  test.each(kinds)(
    '%s takes %i sheets at most, each with something to read',
    async (path, max, leastFull = leastSheet) => {
      await page().setViewportSize(screen);
      await visit(page(), path);
      writeFileSync(file, await page().pdf({ preferCSSPageSize: true }));
      const sheets = readSheets();
      expect(sheets.length).toBeLessThanOrEqual(max);
      const filled = filledIn(execFileSync('pdftoppm', [...smallPictures, file]));
      for (const [index, words] of sheets.entries()) {
        const body = words.filter(({ top }) => top < margin);
        const number = words.filter(({ top }) => top >= margin).map(({ text }) => text);
        expect(number.join(' ')).toBe(`${index + 1} / ${sheets.length}`);
        // No line is left alone, and no title stands over an empty sheet.
        expect(new Set(body.map(({ top }) => Math.round(top))).size).toBeGreaterThan(1);
        const min = index + 1 < sheets.length ? leastFull : minEnd;
        expect(filled[index], `sheet ${index + 1}`).toBeGreaterThan(min);
      }
      // Its name and address stand at its head, and nothing that leads elsewhere.
      const head = sheets[0]?.map(({ text }) => text) ?? [];
      expect(head.some((text) => text.includes('://'))).toBe(true);
      expect(await page().locator('.pager, .main, .lang').first().isVisible()).toBe(true);
      await page().emulateMedia({ media: 'print' });
      for (const part of [
        '.pager',
        '.main',
        '.lang',
        '#mentioned',
        '#related',
        '.foot li + li a',
      ]) {
        const shown = page().locator(part).filter({ visible: true });
        expect(await shown.count()).toBeLessThanOrEqual(part.startsWith('.foot') ? 1 : 0);
      }
      // A short link has its code beside it.
      const code = page().locator('.sharing img');
      if ((await code.count()) > 0) expect(await code.first().isVisible()).toBe(true);
      // Each letter can be read, and none passes the edge of its drawing.
      await page().setViewportSize({ width: sheetWidth, height: 900 });
      expect(await page().evaluate(readPaperLetters, leastPoints)).toEqual({ small: [], cut: [] });
      await page().emulateMedia({ media: null });
    },
  );
});
