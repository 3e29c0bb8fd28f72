import type { Page } from 'playwright-core';

/** What is wider than the window: the page itself and the elements that stick out of it. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return (
          box.width > 0 &&
          (box.right > width + 1 || box.left < -1) &&
          !element.closest('.vh, .skip, .scroll')
        );
      })
      .slice(-3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${root.scrollWidth} wide in ${width}: ${out.join(', ')}`];
  });
}

/** Pieces of text in an element that are cut, lie over each other, or leave the window. */
export function crowdedText(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    const problems: string[] = [];
    const boxes: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(
      document.querySelector(within) as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement as HTMLElement;
      // Words for screen readers alone are clipped on purpose.
      const clipped = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath !== 'none' || clipped(element.parentElement));
      if (!text || !parent.checkVisibility() || clipped(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width === 0) continue;
        if (box.left < 0 || box.right > document.documentElement.clientWidth + 1)
          problems.push(`"${text}" leaves the window`);
        boxes.push({ text, box });
      }
      const style = getComputedStyle(parent);
      if (style.overflow !== 'visible' && parent.scrollWidth > parent.clientWidth)
        problems.push(`"${text}" is cut`);
    }
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        // Line boxes of fonts are taller than letters: lines may touch by a third.
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 1 && down > Math.min(a.box.height, b.box.height) / 3)
          problems.push(`"${a.text}" lies over "${b.text}"`);
      }
    });
    return problems;
  }, selector);
}

/** Width in CSS pixels of what A4 leaves between the side margins of the print style (17 mm). */
export const paper = Math.floor(((210 - 2 * 17) / 25.4) * 96);

/** What paper would cut: on it nobody scrolls. */
export function cutOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
        return (
          element.checkVisibility() &&
          clipPath === 'none' &&
          !(element instanceof SVGElement) &&
          (wide || high)
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`),
  );
}

/** Tables of a phone's page that scroll sideways though they have two columns, or could do without. */
export function scrolledTables(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('main .scroll table')].flatMap((table) => {
      const frame = table.closest<HTMLElement>('.scroll');
      const over = frame && table.checkVisibility() ? frame.scrollWidth - frame.clientWidth : 0;
      const columns = Math.max(0, ...[...table.rows].map(({ cells }) => cells.length));
      if (over <= 1 || columns > 3) return [];
      // Three columns of long words may need more room than there is; no rule may ask for it.
      const asked = Number.parseFloat(getComputedStyle(table).minWidth) || 0;
      if (columns === 3 && asked === 0) return [];
      const where = table.closest('[id]')?.id ?? '';
      return [`table of ${columns} columns in #${where}: ${over} pixels too wide`];
    }),
  );
}
