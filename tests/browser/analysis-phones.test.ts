import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { address, usePage, visit } from '../support/browser.ts';
import { sampleFolder, siteFolder } from '../support/folders.ts';

/** Pages on which readers compute: those with a table that a script fills. */
const sites = [
  { name: 'the portal', folder: siteFolder, base: address },
  { name: 'the sample', folder: sampleFolder, base: inject('sampleAddress') },
] as const;

describe.each(sites)('on a phone the tables of analyses of $name', ({ folder, base }) => {
  const page = usePage({ viewport: { width: 360, height: 740 } });
  const pages = ['analyses', 'programmes'].flatMap((section) =>
    readdirSync(join(folder, 'en', section))
      .filter((id) => existsSync(join(folder, 'en', section, id, 'index.html')))
      .map((id) => `${section}/${id}`),
  );

  test('are read without scrolling sideways, each value below its head', async () => {
    const found: string[] = [];
    let tables = 0;
    for (const [index, path] of pages.entries()) {
      // Georgian has the longest words; each other language takes its turn.
      for (const locale of new Set(['ka', locales[index % locales.length] ?? 'en'])) {
        await visit(page(), `${base}/${locale}/${path}/`);
        const problems = await page()
          .locator('main .scroll:has(> table)')
          .evaluateAll((regions) =>
            regions
              .filter((region) => region.checkVisibility())
              .map((region) => {
                const room = region.scrollWidth - region.clientWidth;
                const name = region.getAttribute('aria-label');
                if (room > 1) return `${name}: ${room} pixels too wide`;
                const isListed = !region.querySelector('thead')?.checkVisibility();
                const headless = [...region.querySelectorAll('tbody td')].some(
                  (cell) =>
                    isListed &&
                    cell.textContent &&
                    !cell.querySelector('button') &&
                    !(cell as HTMLElement).dataset.head,
                );
                return headless ? `${name}: a value below no head` : undefined;
              }),
          );
        tables += problems.length;
        found.push(...problems.filter(Boolean).map((problem) => `${locale} ${path}: ${problem}`));
      }
    }
    expect(tables).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
