import { describe, expect, test } from 'vitest';
import { colourRules, findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { paths } from '../support/page-kinds.ts';

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
