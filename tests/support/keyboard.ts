import type { Page } from 'playwright-core';

/** Does the element with the focus match? */
export function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/**
 * Presses Tab until the focus is on an element that matches.
 * @throws Error when it is not reached: a reader without a mouse cannot get there either
 */
export async function tabTo(page: Page, selector: string, max = 80): Promise<void> {
  for (let presses = 0; presses < max; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(page, selector)) return;
  }
  throw new Error(`${selector} is not reached with ${max} presses of Tab`);
}

/** Does the element with the focus show that it has it? */
export function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as Element;
    const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') return false;
    // A region of a map shows it on its shape.
    const shape = element.querySelector('path, use');
    const stroke = shape ? getComputedStyle(shape).strokeWidth : '0';
    return (
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      Number.parseFloat(stroke) >= 1.5
    );
  });
}
