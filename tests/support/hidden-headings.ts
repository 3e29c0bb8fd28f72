import type { Page } from 'playwright-core';

/**
 * Headings of a page that no reader sees, though nothing says that they are folded or hidden: a rule of
 * a style sheet has caught them.
 */
export function hiddenHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
      .filter((heading) => heading.textContent?.trim() && !heading.checkVisibility())
      .filter((heading) => !heading.closest('[hidden], details:not([open])'))
      .map((heading) => heading.textContent?.trim() ?? ''),
  );
}
