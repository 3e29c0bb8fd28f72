import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { usePage, visit } from '../support/browser.ts';

const phone = { width: 360, height: 800 };

describe('the home page on a phone', () => {
  const page = usePage({ viewport: phone });

  test.each(locales)(
    'in %s what a reader may do, and the findings, begin within two screens',
    async (locale) => {
      await visit(page(), `/${locale}/`);
      const heads = await page()
        .locator('.uses h2, #findings h2')
        .evaluateAll((found) =>
          found.map((head) => ({
            head: head.textContent,
            end: head.getBoundingClientRect().bottom + window.scrollY,
          })),
        );
      expect(heads.length).toBe(4);
      expect(heads.slice(0, 3).filter(({ end }) => end > 2 * phone.height)).toEqual([]);
      const findings = page().locator('#findings');
      const top = await findings.evaluate((part) => part.getBoundingClientRect().top);
      expect(top).toBeLessThan(2 * phone.height);
    },
  );
});
