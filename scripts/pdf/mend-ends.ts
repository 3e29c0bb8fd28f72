import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { readPlaces } from './read-places.ts';
import { chapters, endsShort, mends, type Reach, type Setting, setLines } from './set-lines.ts';

/** Millimetres above and below what stands on a page (report-print.css), in points. */
const margins = { top: 25 * (72 / 25.4), bottom: 20 * (72 / 25.4) };

/** Settings in the order in which they are tried. */
const ladder: readonly Setting[] = ['tight', 'tighter', 'airy', 'airier'];

/** Marks the first and the last line of each chapter. Browsers name the places in a PDF to which something links. */
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

/** Shows some chapters alone: each begins on a page of its own, and of few it is soon known how they end. */
function showChapters([selector, shown]: readonly [string, readonly boolean[]]): void {
  for (const [index, chapter] of [...document.querySelectorAll(selector)].entries())
    chapter.toggleAttribute('hidden', !shown[index]);
}

/** How far each chapter reaches in a print; undefined of one that is not in it. */
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
 * Sets chapters tighter or wider that end on an all but empty page. Where a chapter will end can be reckoned
 * before it is printed (move-figures.ts), but not to the line: here the print itself is asked.
 * @param print prints the page as it stands
 * @param settings of the chapters so far
 * @returns the print of the page as it stands in the end
 */
export async function mendEnds(
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
      if (!now || !before || !mends(now, before)) return before;
      kept[index] = setting;
      return now;
    });
  }
  await setLines(page, kept);
  await page.evaluate(showChapters, [chapters, kept.map(() => true)] as const);
  await page.evaluate(dropMarks);
  return kept.every((setting, index) => setting === settings[index]) ? whole : await print();
}
