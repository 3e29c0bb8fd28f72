import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

// Each kind of page on A4, in Georgian, whose words are longest, and in the other languages by turns.

/** Pages with the sheets that they take at most. */
const kinds = [
  ['/ka/clusters/tr-igdir-nakliye-lojistik/', 1],
  ['/az/clusters/tr-igdir-nakliye-lojistik/', 1],
  ['/tr/clusters/tr-izmir-havalandirma-iklimlendirme-sogutma/', 5],
  ['/ka/practices/sasad-industry-day/', 2],
  ['/ka/programmes/ur-ge/', 3],
  ['/ka/concepts/diamond-model/', 3],
  ['/ka/figures/stages-brop/', 2],
  ['/en/figures/published-recounted/', 2],
  ['/ka/regions/TR-35/', 3],
  ['/tr/sectors/agri-food/', 5],
  ['/az/strategies/izmir-2013-2018/', 6],
  ['/en/organisations/agency-izka/', 3],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-sheets-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A word with its place on its sheet, in points from the left and the top. */
interface PlacedWord {
  readonly text: string;
  readonly top: number;
  readonly height: number;
}

function readSheets(pdf: Buffer): PlacedWord[][] {
  const file = join(folder, 'sheets.pdf');
  writeFileSync(file, pdf);
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
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test.each(kinds)(
    '%s takes %i sheets at most, each with something to read',
    async (path, most) => {
      await visit(page(), path);
      const foot = await page().locator('.foot b').first().textContent();
      const sheets = readSheets(await page().pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBeLessThanOrEqual(most);
      for (const [index, words] of sheets.entries()) {
        const body = words.filter(({ top }) => top < margin);
        const number = words.filter(({ top }) => top >= margin).map(({ text }) => text);
        expect(number.join(' ')).toBe(`${index + 1} / ${sheets.length}`);
        // What stands above the foot of the last sheet, or on one before it: no line is left alone.
        const end = body.findLast(({ text }) => foot === text)?.top ?? margin;
        const above = body.filter(
          ({ top }) => top < (index + 1 < sheets.length ? margin : end - 2),
        );
        expect(new Set(above.map(({ top }) => Math.round(top))).size).toBeGreaterThan(2);
      }
      // Its name and address stand at the end, and nothing that leads elsewhere.
      const last = sheets.at(-1)?.map(({ text }) => text) ?? [];
      expect(last.some((text) => text.includes('://'))).toBe(true);
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
      await page().emulateMedia({ media: null });
    },
  );
});
