import type { Frame, Page } from 'playwright-core';

/**
 * Draws all of a page, or only what comes into sight again: what waits for that has a guessed height,
 * and may lie over its neighbours.
 */
export function drawWhole(page: Page | Frame, isWhole = true): Promise<void> {
  return page.evaluate(
    (rule) => {
      const drawn = new CSSStyleSheet();
      drawn.replaceSync(rule);
      document.adoptedStyleSheets = [drawn];
    },
    isWhole ? '* { content-visibility: visible !important; }' : '',
  );
}
