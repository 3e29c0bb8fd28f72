import type { Page } from 'playwright-core';
import { arrangeBlocks, type Block, type PlacedBlock } from './arrange-blocks.ts';
import { bringRules, chapters, endsShort, isShorter, type Setting, setLines } from './set-lines.ts';

/** Parts moved or passed as one. The functions of this file that access the document run in the page. */
const parts =
  '.head, .report-chapter > .key-figures, .report-text > :not(section, script), .report-text > section > :not(script)';

/** Measure the blocks of each chapter on one endless sheet. */
function measureChapters([whole, selector]: readonly [string, string]): Block[][] {
  /** Smallest readable text: 7 points, in pixels. */
  const minLetters = 7 / 0.75;
  /** Given by its smallest text. */
  const leastScaleOf = (svg: Element): number => {
    const sizes = [...svg.querySelectorAll('text')].map((text) => {
      const { a } = (text as SVGTextElement).getScreenCTM() ?? { a: 1 };
      return Number.parseFloat(getComputedStyle(text).fontSize) * a;
    });
    const seen = sizes.filter((size) => size > 1);
    return seen.length === 0 ? 0 : Math.min(1, minLetters / Math.min(...seen));
  };
  return [...document.querySelectorAll(whole)].map((chapter) => {
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

function placeBlocks([whole, selector, placed]: readonly [
  string,
  string,
  readonly (readonly PlacedBlock[])[],
]): void {
  for (const [index, chapter] of [...document.querySelectorAll(whole)].entries()) {
    const elements = [...chapter.querySelectorAll<HTMLElement>(selector)];
    let last: HTMLElement | undefined;
    for (const { index: own, scale } of placed[index] ?? []) {
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

/**
 * Move figures so that none leaves a gap before it (see arrange-blocks.ts), and set a chapter tighter, or
 * otherwise looser, if its last page would be almost empty.
 * @param height of a page, in pixels
 * @returns line setting of each chapter
 */
export async function moveFigures(page: Page, height: number): Promise<Setting[]> {
  await bringRules(page);
  const line = await page.evaluate(() => {
    const text = document.querySelector('.report-text p');
    return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 16;
  });
  const arrange = async () =>
    (await page.evaluate(measureChapters, [chapters, parts] as const)).map((blocks) =>
      arrangeBlocks(blocks, height, line),
    );
  let best = await arrange();
  const settings: Setting[] = best.map(() => '');
  for (const setting of ['tight', 'airy'] as const) {
    const short = best.map(
      (arrangement, index) => settings[index] === '' && endsShort(arrangement),
    );
    if (!short.includes(true)) break;
    await setLines(
      page,
      settings.map((known, index) => (short[index] ? setting : known)),
    );
    const found = await arrange();
    best = best.map((before, index) => {
      const now = found[index];
      if (!now || !short[index] || !isShorter(now, before)) return before;
      settings[index] = setting;
      return now;
    });
  }
  await setLines(page, settings);
  await page.evaluate(placeBlocks, [chapters, parts, best.map(({ placed }) => placed)] as const);
  return settings;
}
