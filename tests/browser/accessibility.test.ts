import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { paths } from '../support/page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page that is open: rule, what it asks, the places. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target }) => `${id} (${help}): ${target.join(' ')}, ${nodes.length} in all`),
  );
}

describe.each(['light', 'dark'] as const)('axe finds nothing in %s colours', (colorScheme) => {
  // Without its script a short link stays where it is; all other pages are met as readers meet them.
  const page = usePage({ colorScheme, viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });

  test.each(paths)('on %s', async (path) => {
    await visit(page(), path);
    expect(await findings(page())).toEqual([]);
  });
});

describe('axe finds nothing on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(paths.filter((path) => path.startsWith('/ka/')))('on %s', async (path) => {
    await visit(page(), path);
    expect(await findings(page())).toEqual([]);
  });

  beforeAll(async () => {
    await visit(page(), '/en/');
  });

  test('with the menu open', async () => {
    await page().locator('details.main > summary').click();
    expect(await findings(page())).toEqual([]);
  });
});
