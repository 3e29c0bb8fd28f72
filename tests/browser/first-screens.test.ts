import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

/** Pixels from the top of the page to where each of the parts begins. */
const topsOf = (page: ReturnType<ReturnType<typeof usePage>>, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top + window.scrollY));

describe.each([
  { width: 360, height: 800, parts: '.uses h2, #findings', count: 4 },
  // The smallest phone: the findings come after what a reader may do.
  { width: 320, height: 640, parts: '.uses h2', count: 3 },
])('the home page on a phone of $width × $height', ({ width, height, parts, count }) => {
  const page = usePage({ viewport: { width, height } });

  test.each(locales)('in %s what a reader may do begins within two screens', async (locale) => {
    await visit(page(), `/${locale}/`);
    const tops = await topsOf(page(), parts);
    expect(tops).toHaveLength(count);
    expect(tops.filter((top) => top > 2 * height)).toEqual([]);
  });
});
