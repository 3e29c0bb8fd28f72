import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { joinShipped } from '../../workshop/testing/joined-portals.ts';
import { findViolations } from '../support/axe.ts';
import { address, usePage, visit } from '../support/browser.ts';

const page = usePage({ viewport: { width: 1280, height: 900 }, acceptDownloads: true });
/** The form on one page. */
const path = '/en/survey/form/#all';
const { form } = joinShipped();

const field = (key: string) => page().locator(`[name="${key}"]`);
const faultOf = (key: string) => page().locator(`[data-answer="${key}"] > .fault`);
const type = async (key: string, text: string) => {
  await field(key).fill(text);
  await field(key).blur();
};
const start = async () => {
  await visit(page(), path);
  await page().evaluate(() => localStorage.clear());
  await page().reload();
};

/** The CSV file that the form makes. */
async function download(): Promise<string> {
  const waiting = page().waitForEvent('download');
  await page().locator('[data-download-csv]').click();
  const parts = await (await waiting).createReadStream();
  return Buffer.concat(await Array.fromAsync(parts)).toString('utf8');
}

describe('what is typed', () => {
  beforeEach(start);

  test('is there again after the page was left, in every language, until it is deleted', async () => {
    await type('q08.large.all', '12');
    await field('q03').nth(1).check();
    await field('q10.swot').check();
    await type('q05', 'İzmir, Aydın');
    await visit(page(), '/ka/survey/form/#all');
    expect(await field('q05').inputValue()).toBe('İzmir, Aydın');
    expect(await field('q08.large.all').inputValue()).toBe('12');
    expect(await field('q03').nth(1).isChecked()).toBe(true);
    expect(await field('q10.swot').isChecked()).toBe(true);
    await page().locator('[data-delete]').click();
    await page().locator('[data-delete-now]').click();
    expect(await field('q08.large.all').inputValue()).toBe('');
    expect(await page().evaluate(() => localStorage.length)).toBe(0);
    await page().reload();
    expect(await field('q10.swot').isChecked()).toBe(false);
  });

  test('is words to the page and nothing else, whatever the browser kept', async () => {
    const place = await page().evaluate(() => {
      const held = document.querySelector('[data-form]')?.textContent ?? '{}';
      return `clusterbook:return:${JSON.parse(held).edition}`;
    });
    const markup = '<img src=x onerror="document.title=1">';
    const hostile = JSON.stringify({
      q05: markup,
      cluster: markup,
      'q08.large.all': markup,
      q06: markup,
      constructor: 'x',
      action: 'https://example.org',
      'no.field': 'y'.repeat(100_000),
    });
    for (const kept of ['[1,["x"]]', 'null', '{', '{"__proto__":"x"}', hostile]) {
      await page().evaluate(
        ([at = '', held = '']) => localStorage.setItem(at, held),
        [place, kept],
      );
      await page().reload();
      expect(await page().locator('form img, form [onerror]').count()).toBe(0);
    }
    expect(await field('q05').inputValue()).toBe(markup);
    await page().locator('[data-download]').click();
    expect(await page().locator('[data-faults] img').count()).toBe(0);
    expect(await page().locator('[data-faults] li').count()).toBeGreaterThan(1);
  });

  test('leaves the browser with no request', async () => {
    // The page loads by itself what the file takes, when the browser has nothing else to do.
    await vi.waitFor(
      async () => {
        const loaded = await page().evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        );
        expect(loaded).toContainEqual(expect.stringMatching(/\.xlsx$/));
        expect(loaded).toContainEqual(expect.stringMatching(/fill-workbook/));
      },
      { timeout: 30_000 },
    );
    await page().waitForLoadState('networkidle');
    const asked: string[] = [];
    page().on('request', (request) => asked.push(request.url()));
    await type('q01.turkish', 'Bulut Kümesi');
    await download();
    // The browser asks for the icon of a page when it likes to.
    expect(asked.filter((url) => !/^blob:|\/icon\.svg$/.test(url))).toEqual([]);
  });

  test('is judged when a field is left, beside it', async () => {
    await field('q08.small.all').fill('1.234');
    expect(await faultOf('q08.small.all').count()).toBe(0);
    await field('q08.small.all').blur();
    expect(await faultOf('q08.small.all').textContent()).toContain('two ways');
    expect(await field('q08.small.all').getAttribute('aria-invalid')).toBe('true');
    await type('q08.small.all', '1234');
    expect(await faultOf('q08.small.all').count()).toBe(0);
    await type('q08.small.active', '2000');
    expect(await faultOf('q08.small.active').textContent()).toContain('1234');
    await type('q07.strategy.export', '1');
    await type('q07.strategy.design', '1');
    expect(await page().locator('#q07 .fault').allTextContents()).toEqual([
      expect.stringContaining('1 is used twice'),
    ]);
  });
});

describe('the questions beyond the idea', () => {
  beforeEach(start);

  test('are hidden at the idea stage and not in the file, but nothing of them is lost', async () => {
    await type('q01.turkish', 'Bulut Kümesi');
    await type('q08.large.all', '12');
    await page().locator('[name=q06][value=idea]').check();
    expect(await page().locator('#q08').isVisible()).toBe(false);
    expect(await page().locator('[data-skipped]').isVisible()).toBe(true);
    const [head = ''] = (await download()).split('\r\n');
    expect(head).toContain('q06');
    expect(head).not.toContain('q08');
    await page().locator('[name=q06][value=mature]').check();
    expect(await field('q08.large.all').inputValue()).toBe('12');
    expect(await page().locator('#q08').isVisible()).toBe(true);
  });
});

describe('a form with faults', () => {
  beforeEach(start);

  test('makes no file; the list of faults has the focus and leads to the fields', async () => {
    await type('exports', '12');
    await page().locator('[data-download]').click();
    const links = page().locator('[data-faults] a');
    expect(await links.count()).toBe(2);
    expect(await page().evaluate(() => document.activeElement?.hasAttribute('data-faults'))).toBe(
      true,
    );
    expect(await findViolations(page())).toEqual([]);
    await links.last().focus();
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'exports',
    );
    await type('exports.currency', 'eur');
    expect(await links.count()).toBe(1);
  });
});

test('the form has no field for data of a person', async () => {
  await start();
  expect(form.fieldByKey.get('q02.person')?.private).toBe(true);
  expect(await field('q02.person').count()).toBe(0);
  await type('q01.turkish', 'Bulut Kümesi');
  expect(await download()).not.toContain('person');
});

describe('one question a screen', () => {
  const small = { width: 360, height: 740 };
  const shown = () => page().locator('.now').getAttribute('id');
  const next = async () => {
    const before = await shown();
    await page().locator('[data-next]').click();
    await expect.poll(shown).not.toBe(before);
  };
  beforeEach(async () => {
    await start();
    await page().setViewportSize(small);
    await visit(page(), '/tr/survey/form/');
    await page().reload();
  });
  afterEach(() => page().setViewportSize({ width: 1280, height: 900 }));

  test('leads with Next through every question to the answers, each of which leads back', async () => {
    const total = Number((await page().locator('[data-step-place]').textContent())?.split('/')[1]);
    const seen = [await shown()];
    while (await page().locator('[data-next]').isVisible()) {
      await next();
      seen.push(await shown());
      if (seen.at(-1) === 'q05') await field('q05').fill('İzmir');
      if (seen.at(-1) === 'q06') await page().locator('[name=q06][value=idea]').check();
    }
    expect(seen.slice(0, 3)).toEqual(['start', 'the-cluster', 'q01']);
    expect(seen.at(-1)).toBe('review');
    // At the idea stage, the questions beyond it are left out.
    expect(seen).not.toContain('q08');
    expect(seen.length).toBeLessThan(total);
    expect(await page().locator('[data-review] dd').allTextContents()).toEqual([
      'İzmir',
      expect.any(String),
    ]);
    expect(await findViolations(page())).toEqual([]);
    await page().locator('[data-review] a').first().click();
    await expect.poll(shown).toBe('q05');
    await page().goBack();
    await expect.poll(shown).toBe('review');
  });

  test('has a place to come back to, and the form as one page', async () => {
    await visit(page(), '/en/survey/form/#q09');
    expect(await shown()).toBe('q09');
    expect(await page().locator('[data-item]:visible').count()).toBe(1);
    await page().locator('[data-to-whole]').click();
    expect(await page().locator('[data-item]:visible').count()).toBeGreaterThan(40);
    await page().locator('[data-to-steps]').click();
    await expect.poll(shown).toBe('start');
  });

  test('a fault at the end leads to its screen', async () => {
    await visit(page(), '/en/survey/form/#exports');
    const screen = await shown();
    await field('exports').fill('12');
    await page().goto('/en/survey/form/#review');
    await page().locator('[data-download]').click();
    await page().locator('[data-faults] a').last().click();
    expect(await shown()).toBe(screen);
    expect(await page().evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'exports',
    );
  });

  test('indicators are a few fields a screen, and skipped with one click', async () => {
    for (const language of ['tr', 'ka']) {
      await visit(page(), `/${language}/survey/form/#exports`);
      expect(await page().locator('.now [data-item]:visible').count()).toBeLessThan(7);
      expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(small.width);
      // Not more than two screens of a phone.
      expect((await page().locator('.now').boundingBox())?.height).toBeLessThan(2 * small.height);
      await page().locator('.now .skip-part a').click();
      await expect.poll(shown).toBe('review');
    }
    await page().locator('[data-back]').click();
    await page().locator('[data-to-whole]').click();
    expect(await page().locator('.skip-part:visible').count()).toBe(0);
  });

  test('a cluster is chosen by its name', async () => {
    await next();
    const [option] = await page().locator('#clusters option').all();
    const [name, id] = [await option?.getAttribute('value'), await option?.getAttribute('data-id')];
    await field('cluster').fill(name ?? '');
    await field('cluster').blur();
    await visit(page(), '/tr/survey/form/#all');
    await page().reload();
    expect(await field('cluster').inputValue()).toBe(name);
    expect(await download()).toContain(id);
  });
});

test.each(locales)('the form stands in %s with a name for every field', async (locale) => {
  await visit(page(), `/${locale}/survey/form/#all`);
  expect(await findViolations(page())).toEqual([]);
});

test('without a script it can be read and printed', async () => {
  const browser = page().context().browser();
  const context = await browser?.newContext({ baseURL: address, javaScriptEnabled: false });
  const plain = await context?.newPage();
  await plain?.goto(path);
  expect(await plain?.locator('fieldset').count()).toBeGreaterThan(40);
  expect(await plain?.locator('[data-download]').isVisible()).toBe(false);
  await context?.close();
});
