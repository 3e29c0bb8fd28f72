import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { paths } from '../support/page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page that is open: rule, what it asks, the places. */
async function findings(page: Page, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules) => {
      const { axe: engine } = globalThis as unknown as {
        axe: { run(options: object): Promise<AxeResults> };
      };
      return engine.run({
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
    },
    only && [...only],
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ target }) => `${id} (${help}): ${target.join(' ')}, ${nodes.length} in all`),
  );
}

// A reader of French stays on a short link, which would else send them on.
const desk = { viewport: { width: 1280, height: 900 }, locale: 'fr-FR' } as const;

describe('axe finds nothing in light colours', () => {
  const page = usePage({ ...desk, colorScheme: 'light' });

  test.each(paths)('on %s', async (path) => {
    await visit(page(), path);
    expect(await findings(page())).toEqual([]);
  });
});

describe('axe finds nothing in dark colours', () => {
  const page = usePage({ ...desk, colorScheme: 'dark' });

  // The pages are the same but for their colours, so the rules about colours are what can differ.
  test.each(paths)('on %s', async (path) => {
    await visit(page(), path);
    expect(await findings(page(), ['color-contrast', 'link-in-text-block'])).toEqual([]);
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
