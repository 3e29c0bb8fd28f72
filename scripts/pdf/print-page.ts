import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { adjustEnds } from './adjust-ends.ts';
import { composeWhole } from './compose-whole.ts';
import { finishPdf } from './finish-pdf.ts';
import { moveFigures } from './move-figures.ts';
import {
  dropDeadLinks,
  dropForms,
  fillPages,
  levelHeadings,
  setStructureRoles,
  useStillFonts,
} from './prepare-page.ts';
import { readPage } from './read-page.ts';
import { readPlaces } from './read-places.ts';
import { styleHeads } from './running-heads.ts';
import { openSitePage, type SitePage } from './site-pages.ts';

/**
 * Draw the textures of figures line by line. Runs in the page: Chromium prints an SVG pattern as a bitmap of the
 * sheet's size, which makes a report many times larger.
 */
function drawTextures(): void {
  const namespace = 'http://www.w3.org/2000/svg';
  let count = 0;

  /** Repeat a path in every tile that a box touches. */
  const repeat = (d: string, step: number, box: DOMRect) => {
    const parts = d.match(/[MLh]|-?\d*\.?\d+/g) ?? [];
    let path = '';
    for (let y = Math.floor(box.y / step) * step; y < box.y + box.height; y += step) {
      for (let x = Math.floor(box.x / step) * step; x < box.x + box.width; x += step) {
        let command = '';
        let across = true;
        for (const part of parts) {
          if (/[MLh]/.test(part)) {
            command = part;
            across = true;
            path += part;
            continue;
          }
          const shift = command === 'h' ? 0 : across ? x : y;
          path += `${Math.round((Number(part) + shift) * 100) / 100} `;
          across = !across;
        }
      }
    }
    return path;
  };

  for (const shape of document.querySelectorAll<SVGGraphicsElement>('svg [fill^="url(#"]')) {
    const id = shape.getAttribute('fill')?.slice(5, -1) ?? '';
    const tile = document.querySelector(`pattern[id="${id}"] path`);
    if (!tile || !shape.checkVisibility()) continue;
    const clip = document.createElementNS(namespace, 'clipPath');
    clip.id = `texture-${++count}`;
    const outline = shape.cloneNode() as SVGGraphicsElement;
    for (const name of ['fill', 'class', 'id', 'stroke']) outline.removeAttribute(name);
    clip.append(outline);
    const lines = tile.cloneNode() as SVGPathElement;
    const step = Number(tile.parentElement?.getAttribute('width'));
    lines.setAttribute('d', repeat(tile.getAttribute('d') ?? '', step, shape.getBBox()));
    lines.setAttribute('clip-path', `url(#${clip.id})`);
    shape.after(clip, lines);
    shape.remove();
  }
}

/**
 * Add the portal's logo, name and publisher to a cover without them, as in older frozen reports. Runs in the
 * page.
 */
function markCover(): void {
  const cover = document.querySelector('.report-cover');
  if (!cover || cover.querySelector('.publisher')) return;
  const mark = document.querySelector('.mast .brand :is(img, svg)')?.cloneNode(true) as
    SVGElement | undefined;
  const name = document.querySelector('.mast .brand span')?.textContent ?? '';
  // Publisher and portal: see report-chapters.ts.
  const author = document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '';
  const publisher = author.split(' · ')[0] ?? '';
  const head = document.createElement('p');
  const words = document.createElement('span');
  const below = document.createElement('span');
  words.append(name, below);
  below.textContent = publisher;
  below.className = 'publisher';
  head.className = 'of';
  if (mark) head.append(mark);
  head.append(words);
  Object.assign(mark?.style ?? {}, { width: '11mm', height: '11mm', color: 'var(--accent)' });
  Object.assign(head.style, { display: 'flex', gap: '3mm', font: '600 11pt/1.3 var(--sans)' });
  Object.assign(below.style, { display: 'block', font: '400 9pt/1.3 var(--sans)' });
  cover.querySelector('.of')?.remove();
  cover.prepend(head);
}

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
