import type { Page } from 'playwright-core';
import { arrangeBlocks, type Block, type PlacedBlock } from './arrange-blocks.ts';

/** Parts of a chapter that are moved or passed as one. Both functions below run in the page. */
const parts = '.head, .report-text > :not(section, script), .report-text > section > :not(script)';

/** Measures the blocks of each chapter, laid out on one endless sheet. */
function measureChapters(selector: string): Block[][] {
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
      const drawings = [...element.querySelectorAll('svg.scene')];
      const head = element.querySelector(':scope > header')?.getBoundingClientRect().height;
      return {
        kind,
        ...(kind === 'text' && head ? { least: head } : {}),
        height: (blocks[index + 1]?.top ?? bottom) - top,
        drawing: Math.max(0, ...drawings.map((svg) => svg.getBoundingClientRect().height)),
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

/** Moves figures so that none leaves a hole on the page before it; see arrange-blocks.ts. */
export async function moveFigures(page: Page, height: number): Promise<void> {
  const chapters = await page.evaluate(measureChapters, parts);
  const line = await page.evaluate(() => {
    const text = document.querySelector('.report-text p');
    return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 16;
  });
  await page.evaluate(placeBlocks, [
    parts,
    chapters.map((blocks) => arrangeBlocks(blocks, height, line)),
  ] as [string, (readonly PlacedBlock[])[]]);
}
