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
