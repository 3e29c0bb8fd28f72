import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { readPlaces } from './read-places.ts';
import { chapters, endsShort, isShorter, type Reach, type Setting, setLines } from './set-lines.ts';

/** As in report-print.css, from millimetres to points. */
const margins = { top: 25 * (72 / 25.4), bottom: 20 * (72 / 25.4) };

/** In the order of trying. */
const ladder: readonly Setting[] = ['tight', 'tighter', 'airy', 'airier'];

/**
 * Mark the first and the last line of each chapter. Browsers write destinations to a PDF only for linked places.
 */
function markEnds(selector: string): void {
  const links = document.createElement('nav');
  links.hidden = true;
  links.dataset.ends = '';
  const mark = (id: string) => {
    const place = document.createElement('div');
    place.id = id;
    place.dataset.ends = '';
    const link = document.createElement('a');
    link.href = `#${id}`;
    links.append(link);
    return place;
  };
  for (const [index, chapter] of [...document.querySelectorAll(selector)].entries()) {
    chapter.prepend(mark(`begin-of-${index}`));
    const end = mark(`end-of-${index}`);
    // Below all columns, whichever is the longest.
    end.style.columnSpan = 'all';
    chapter.append(end);
  }
  document.body.append(links);
}

function dropMarks(): void {
  for (const mark of document.querySelectorAll('[data-ends]')) mark.remove();
}

/** Show some chapters alone, which print faster; each begins on a new page. */
function showChapters([selector, shown]: readonly [string, readonly boolean[]]): void {
  for (const [index, chapter] of [...document.querySelectorAll(selector)].entries())
    chapter.toggleAttribute('hidden', !shown[index]);
}

/** Undefined for a chapter that is not in the print. */
function readReaches(document: PDFDocument, count: number): (Reach | undefined)[] {
  const places = readPlaces(document);
  return Array.from({ length: count }, (_, index) => {
    const begin = places.get(`begin-of-${index}`);
    const end = places.get(`end-of-${index}`);
    if (!begin || !end) return undefined;
    const height = document.getPage(end.page - 1).getHeight();
    const filled = height - margins.top - end.top;
    return {
      pages: end.page - begin.page + 1,
      end: filled / (height - margins.top - margins.bottom),
    };
  });
}

/**
 * Set chapters that end on an almost empty page tighter or looser. Their end can be estimated before printing
 * (move-figures.ts), but not to the line, so the print itself is measured.
 * @param print prints the page in its current state
 * @param settings of the chapters so far
 * @returns print of the final state
 */
export async function adjustEnds(
  page: Page,
  print: () => Promise<PDFDocument>,
  settings: readonly Setting[],
): Promise<PDFDocument> {
  await page.evaluate(markEnds, chapters);
  const whole = await print();
  const kept = [...settings];
  let reaches = readReaches(whole, kept.length);
  for (const setting of ladder) {
    const tried = reaches.map(
      (reach, index) => reach !== undefined && endsShort(reach) && kept[index] !== setting,
    );
    if (!tried.includes(true)) continue;
    await setLines(
      page,
      kept.map((known, index) => (tried[index] ? setting : known)),
    );
    await page.evaluate(showChapters, [chapters, tried] as const);
    const found = readReaches(await print(), kept.length);
    reaches = reaches.map((before, index) => {
      const now = found[index];
      if (!now || !before || !isShorter(now, before)) return before;
      kept[index] = setting;
      return now;
    });
  }
  await setLines(page, kept);
  await page.evaluate(showChapters, [chapters, kept.map(() => true)] as const);
  await page.evaluate(dropMarks);
  return kept.every((setting, index) => setting === settings[index]) ? whole : await print();
}
