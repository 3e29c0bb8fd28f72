import { beforeAll, describe, expect, test } from 'vitest';
import { colourRules, findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { paths } from '../support/page-kinds.ts';

// A reader of French stays on a short link, which would else send them on.
const desk = { viewport: { width: 1280, height: 900 }, locale: 'fr-FR' } as const;

describe('axe finds nothing, in light colours and then in dark ones', () => {
  const page = usePage(desk);

  test.each(paths)('on %s', async (path) => {
    await page().emulateMedia({ colorScheme: 'light' });
    await visit(page(), path);
    expect(await findViolations(page())).toEqual([]);
    // The page is the same but for its colours, so the rules about colours are what can differ. It is
    // loaded anew: colours that change on an open page fade from one to the other.
    await page().emulateMedia({ colorScheme: 'dark' });
    await visit(page(), path);
    expect(await findViolations(page(), colourRules)).toEqual([]);
  });
});

describe('axe finds nothing on a phone', () => {
  const page = usePage({ viewport: { width: 360, height: 740 } });

  test.each(paths.filter((path) => path.startsWith('/ka/')))('on %s', async (path) => {
    await visit(page(), path);
    expect(await findViolations(page())).toEqual([]);
  });

  beforeAll(async () => {
    await visit(page(), '/en/');
  });

  test('with the menu open', async () => {
    await page().locator('details.main > summary').click();
    expect(await findViolations(page())).toEqual([]);
  });
});
