import type { Page } from 'playwright-core';
import { type Arrangement, arrangeBlocks, type Block, type PlacedBlock } from './arrange-blocks.ts';

/** Parts of a chapter that are moved or passed as one. The functions of this file that ask the document run in the page. */
const parts =
  '.head, .report-chapter > .key-figures, .report-text > :not(section, script), .report-text > section > :not(script)';

/** Measures the blocks of each chapter, laid out on one endless sheet. */
function measureChapters(selector: string): Block[][] {
  /** Size of letters below which nobody reads on paper: 7 points, in pixels. */
  const leastLetters = 7 / 0.75;
  /** Down to which part of its size a drawing can be read: its smallest letters decide. */
  const leastScaleOf = (svg: Element): number => {
    const sizes = [...svg.querySelectorAll('text')].map((text) => {
      const { a } = (text as SVGTextElement).getScreenCTM() ?? { a: 1 };
      return Number.parseFloat(getComputedStyle(text).fontSize) * a;
    });
    const seen = sizes.filter((size) => size > 1);
    return seen.length === 0 ? 0 : Math.min(1, leastLetters / Math.min(...seen));
  };
  return [...document.querySelectorAll('.report-chapter')].map((chapter) => {
    const blocks = [...chapter.querySelectorAll(selector)].map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { element, top, bottom };
    });
    return blocks.map(({ element, top, bottom }, index) => {
      const kind = element.matches('h2, h3, h4')
        ? 'heading'
        : element.matches('figure.fig')
          ? 'figure'
          : element.matches('.notice, .key-figures')
            ? 'solid'
            : 'text';
      const drawings = [...element.querySelectorAll('svg.scene')].filter((svg) =>
        svg.checkVisibility(),
      );
      const head = element.querySelector(':scope > header')?.getBoundingClientRect().height;
      return {
        kind,
        ...(kind === 'text' && head ? { least: head } : {}),
        height: (blocks[index + 1]?.top ?? bottom) - top,
        drawing: Math.max(0, ...drawings.map((svg) => svg.getBoundingClientRect().height)),
        leastScale: Math.max(0, ...drawings.map(leastScaleOf)),
      };
    });
  });
}

/** Puts the blocks of each chapter where they were placed. */
function placeBlocks([selector, chapters]: [string, readonly (readonly PlacedBlock[])[]]): void {
  for (const [index, chapter] of [...document.querySelectorAll('.report-chapter')].entries()) {
    const elements = [...chapter.querySelectorAll<HTMLElement>(selector)];
    let last: HTMLElement | undefined;
    for (const { index: own, scale } of chapters[index] ?? []) {
      const element = elements[own];
      if (element?.matches('figure')) {
        if (last) last.after(element);
        for (const svg of element.querySelectorAll<SVGElement>('svg.scene')) {
          const { height } = svg.getBoundingClientRect();
          if (height > 0)
            Object.assign(svg.style, { height: `${height * scale}px`, width: 'auto' });
        }
      }
      last = element;
    }
  }
}

/** How the lines of a chapter are set: as its style sheet says, tighter or wider. */
type Setting = '' | 'tight' | 'airy';

/**
 * Rules of the settings, the most of a page that a drawing may take, and letters of at least 7 points. They come with the print, not with the
 * site: a report that is frozen keeps the style sheets of its day.
 */
const rules = `
  .report-chapter[data-lines='tight'] * { --t-prose: 9.4pt; --lh-prose: 1.44; }
  .report-chapter[data-lines='tight'] :lang(ka) { --t-prose: 9pt; --lh-prose: 1.47; }
  .report-chapter[data-lines='airy'] * { --lh-prose: 1.6; }
  .report-chapter[data-lines='airy'] :lang(ka) { --lh-prose: 1.64; }
  .report-chapter :lang(ka) { --t-xs: 7pt; }
  .report-chapter .report-text :is(sup, sup a, pre, pre code) { font-size: 7pt; }
  .report-chapter .fig .scene.w { max-height: 189mm; }`;

/** Sets the lines of each chapter. */
function setLines(settings: readonly Setting[]): void {
  for (const [index, chapter] of [...document.querySelectorAll('.report-chapter')].entries())
    chapter.setAttribute('data-lines', settings[index] ?? '');
}

/** A chapter whose last page holds less ends on an all but empty page. */
const leastEnd = 0.34;

const endsShort = ({ pages, end }: Arrangement) => pages > 1 && end < leastEnd;

/** Whether a setting makes up for a last page that holds little. */
const mends = (found: Arrangement, before: Arrangement) =>
  found.pages < before.pages || (found.pages === before.pages && !endsShort(found));

/**
 * Moves figures so that none leaves a hole on the page before it (see arrange-blocks.ts), and sets the
 * lines of a chapter tighter, or else wider, where its last page would be all but empty.
 * @param height of a page, in pixels
 */
export async function moveFigures(page: Page, height: number): Promise<void> {
  await page.addStyleTag({ content: rules });
  const line = await page.evaluate(() => {
    const text = document.querySelector('.report-text p');
    return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 16;
  });
  const arrange = async () =>
    (await page.evaluate(measureChapters, parts)).map((blocks) =>
      arrangeBlocks(blocks, height, line),
    );
  let best = await arrange();
  const settings: Setting[] = best.map(() => '');
  for (const setting of ['tight', 'airy'] as const) {
    const short = best.map(
      (arrangement, index) => settings[index] === '' && endsShort(arrangement),
    );
    if (!short.includes(true)) break;
    await page.evaluate(
      setLines,
      settings.map((known, index) => (short[index] ? setting : known)),
    );
    const found = await arrange();
    best = best.map((before, index) => {
      const now = found[index];
      if (!now || !short[index] || !mends(now, before)) return before;
      settings[index] = setting;
      return now;
    });
  }
  await page.evaluate(setLines, settings);
  await page.evaluate(placeBlocks, [parts, best.map(({ placed }) => placed)] as [
    string,
    (readonly PlacedBlock[])[],
  ]);
}
