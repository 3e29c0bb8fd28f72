import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { drawTextures } from './draw-textures.ts';
import { composeWhole } from './compose-whole.ts';
import { finishPdf } from './finish-pdf.ts';
import {
  dropDeadLinks,
  dropForms,
  fillPages,
  levelHeadings,
  setStructureRoles,
  useStillFonts,
} from './prepare-page.ts';
import { adjustEnds } from './adjust-ends.ts';
import { readPage } from './read-page.ts';
import { readPlaces } from './read-places.ts';
import { styleHeads } from './running-heads.ts';
import { moveFigures } from './move-figures.ts';
import { markCover } from './mark-cover.ts';
import { openSitePage, type SitePage } from './site-pages.ts';

const weights = [400, 500, 600];

/** A4 without the margins of report-print.css (25, 17 and 20 mm), in CSS pixels. */
const sheet = { width: 665, height: 952 };

async function print(page: Page): Promise<PDFDocument> {
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  return await PDFDocument.load(bytes, { updateMetadata: false });
}

/** Page numbers of parts. */
function placesOf(document: PDFDocument, targets: readonly string[]): Record<string, number> {
  const places = readPlaces(document);
  return Object.fromEntries(targets.map((id) => [id, places.get(id)?.page ?? 0]));
}

/**
 * Print a page at least twice: the first print shows the ends of chapters and the pages of parts, and the last
 * has these numbers in its contents.
 * @param site folder of the site
 * @param numbers of a reader, as in the address after the path: `#…`. With them scripts run, and their results
 * replace the published ones.
 * @throws Error if the second print has other page breaks than the first
 */
export async function printPage(
  browser: Browser,
  site: string,
  found: SitePage,
  numbers = '',
): Promise<Uint8Array> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await openSitePage(page, site, found, numbers);
    await composeWhole(page, found.file);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(dropForms, numbers !== '');
    await page.evaluate(useStillFonts, weights);
    await page.evaluate(setStructureRoles);
    await page.evaluate(markCover);
    await page.evaluate(drawTextures);
    await page.evaluate(dropDeadLinks);
    const about = await page.evaluate(readPage);
    await page.addStyleTag({ content: styleHeads(about) });
    await page.evaluate(fillPages, {});
    await page.setViewportSize(sheet);
    const settings = await moveFigures(page, sheet.height);
    await page.evaluate(levelHeadings);
    const first = await adjustEnds(page, () => print(page), settings);
    const places = placesOf(first, about.targets);
    await page.evaluate(fillPages, places);
    const second = await print(page);
    const moved = Object.entries(placesOf(second, about.targets)).filter(
      ([id, number]) => number !== places[id] || number === 0,
    );
    if (moved.length > 0) {
      throw new Error(`expected the same pages in both prints, found others for ${moved[0]?.[0]}`);
    }
    return await finishPdf(second, about);
  } finally {
    await context.close();
  }
}
