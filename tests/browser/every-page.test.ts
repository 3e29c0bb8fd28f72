import { beforeAll, describe, expect, test } from 'vitest';
import { colourRules, findViolations } from '../support/axe.ts';
import { address, usePage, visit } from '../support/browser.ts';
import { cutOnPaper, overflow, paper } from '../support/measure.ts';
import { paths, takesTurn } from '../support/page-kinds.ts';

const widths = [320, 360, 1280];

// One page of each kind in each language is loaded once and looked at in every way. A reader of
// French stays on a short link, which would else send them on.
describe('a page of each kind', () => {
  const page = usePage({ locale: 'fr-FR', colorScheme: 'light' });
  const misdeeds: string[] = [];
  beforeAll(() => {
    const context = page().context();
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(`${address}/`))
        misdeeds.push(`asks ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) misdeeds.push(`${response.url()} answers ${response.status()}`);
    });
    context.on('weberror', (error) => misdeeds.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
    });
  });

  describe.each(paths)('%s', (path) => {
    beforeAll(async () => {
      misdeeds.length = 0;
      await page().emulateMedia({ media: null });
      await page().setViewportSize({ width: 320, height: 740 });
      await visit(page(), path);
    });

    test('does not scroll sideways at 320, 360 and 1280 pixels', async () => {
      const found: string[] = [];
      for (const width of widths) {
        await page().setViewportSize({ width, height: 740 });
        found.push(...(await overflow(page())));
      }
      expect(found).toEqual([]);
    });

    // What axe judges is in the template: in Georgian, and in the other languages by turns.
    if (path.startsWith('/ka/') || takesTurn(path)) {
      test('axe finds nothing', async () => {
        await page().setViewportSize({ width: 1280, height: 900 });
        expect(await findViolations(page())).toEqual([]);
      });
    }

    test('on paper of A4 nothing sticks out and nothing is cut', async () => {
      await page().setViewportSize({ width: paper, height: 960 });
      await page().emulateMedia({ media: 'print' });
      expect([...(await overflow(page())), ...(await cutOnPaper(page()))]).toEqual([]);
    });

    test('asks no other host, misses no file, writes no error and sets no cookie', async () => {
      expect(misdeeds).toEqual([]);
      expect(await page().context().cookies()).toEqual([]);
    });
  });

  test('nor does the search ask another host while it searches', async () => {
    misdeeds.length = 0;
    await page().emulateMedia({ media: null });
    await page().setViewportSize({ width: 1280, height: 900 });
    await visit(page(), '/en/search/');
    await page().locator('#q').fill('wine');
    await page().locator('[data-hits] li').first().waitFor();
    expect(misdeeds).toEqual([]);
  });
});

const georgian = paths.filter((path) => path.startsWith('/ka/'));

// All else is as in the light. The page is loaded in the dark: colours that change on an open page
// fade from one to the other.
describe('in dark colours axe finds no fault of contrast', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });

  test.each(georgian)('on %s', async (path) => {
    await visit(page(), path);
    expect(await findViolations(page(), colourRules)).toEqual([]);
  });
});

describe('axe finds nothing on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(georgian)('on %s', async (path) => {
    await visit(page(), path);
    expect(await findViolations(page())).toEqual([]);
  });

  test('with the menu open', async () => {
    await visit(page(), '/en/');
    await page().locator('details.main > summary').click();
    expect(await findViolations(page())).toEqual([]);
  });
});
