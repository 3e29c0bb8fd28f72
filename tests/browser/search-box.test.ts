import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { hasFocus } from '../support/keyboard.ts';
import { overflow } from '../support/measure.ts';

/** Asks again until it holds: answers take their time on a busy machine. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const page = usePage({ viewport: { width: 1280, height: 900 } });
/** The box in the header, or the large one of the front page. */
const box = (id = '#quick') => page().locator(id);
const popup = () => page().locator('.pop');
const options = () => page().getByRole('option');
const press = (key: string) => page().keyboard.press(key);
const path = () => new URL(page().url()).pathname;
const attribute = (name: string, id?: string) => box(id).getAttribute(name);

/** The text of the option that a screen reader is told about; undefined for none. */
async function active(boxId?: string): Promise<string | undefined> {
  const id = await attribute('aria-activedescendant', boxId);
  if (!id) return undefined;
  const option = page().locator(`[id="${id}"]`);
  expect(await option.getAttribute('aria-selected')).toBe('true');
  expect(await page().locator('[aria-selected=true]').count()).toBe(1);
  return (await option.textContent()) ?? '';
}

async function type(word: string, id?: string): Promise<void> {
  await box(id).focus();
  await page().keyboard.type(word, { delay: 30 });
  // Answers to less of the word may stand there before.
  await popup().locator('.all', { hasText: word }).waitFor();
}

describe('before anybody searches', () => {
  test.each(['/en/', '/tr/clusters/tr-izmir-lojistik/', '/az/reports/2012/'])(
    '%s loads nothing of it',
    async (start) => {
      await page().goto('about:blank');
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(request.url());
      page().on('request', note);
      await visit(page(), start);
      await page().waitForLoadState('networkidle');
      expect(asked.filter((url) => /pagefind|combobox|texts\.json/.test(url))).toEqual([]);
      await box().focus();
      // Before a key is pressed: the engine, the entry of the index and what lists the language's parts.
      for (const part of ['pagefind.js', 'wasm.', 'search.json', 'pagefind-entry', '.pf_meta'])
        await poll(
          () => asked.filter((url) => url.includes(`/pagefind/`) && url.includes(part)).length,
        ).toBe(1);
      page().off('request', note);
    },
  );

  test('the box is a closed combobox with a name', async () => {
    await visit(page(), '/en/about/');
    const named = page().getByRole('combobox', { name: 'Search the portal', expanded: false });
    expect(await named.count()).toBe(1);
    expect(await attribute('aria-autocomplete')).toBe('list');
  });
});

describe('the box in the masthead', () => {
  beforeEach(() => visit(page(), '/en/about/'));

  test('"/" goes there, but not while one writes', async () => {
    await press('/');
    expect(await hasFocus(page(), '#quick')).toBe(true);
    await press('/');
    expect(await box().inputValue()).toBe('/');
  });

  test('two letters open a list of results with their kinds, and the count is told', async () => {
    await box().focus();
    await page().keyboard.type('w');
    await page().waitForTimeout(400);
    expect(await attribute('aria-expanded')).toBe('false');
    await type('ine');
    expect(await attribute('aria-expanded')).toBe('true');
    const list = page().getByRole('listbox', { name: 'Results' });
    expect(await list.getAttribute('id')).toBe(await attribute('aria-controls'));
    const texts = await options().allTextContents();
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.length).toBeLessThan(9);
    expect(texts[0]).toMatch(/wine.* Cluster$/i);
    expect(texts.at(-1)).toBe('All results for “wine”');
    const said = page().locator('form[data-find] [role=status]');
    expect(await said.textContent()).toMatch(/^\d+ results for “wine”$/);
    expect(await active()).toBeUndefined();
  });

  test('arrows go through the options and round, and back to the box', async () => {
    await type('wine');
    const texts = await options().allTextContents();
    await press('ArrowDown');
    expect(await active()).toBe(texts[0]);
    await press('ArrowDown');
    expect(await active()).toBe(texts[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(await active()).toBeUndefined();
    await press('ArrowUp');
    expect(await active()).toBe(texts.at(-1));
    await press('ArrowDown');
    expect(await active()).toBeUndefined();
    expect(await hasFocus(page(), '#quick')).toBe(true);
    expect(await box().inputValue()).toBe('wine');
  });

  test('Home and End move the caret and let go of the option', async () => {
    await type('wine');
    await press('ArrowDown');
    await press('Home');
    expect(await active()).toBeUndefined();
    expect(await box().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
    await press('ArrowDown');
    await press('End');
    expect(await active()).toBeUndefined();
    expect(await box().evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4);
  });

  test('Enter follows the option', async () => {
    await type('wine');
    const to = await options().first().getAttribute('href');
    await press('ArrowDown');
    await press('Enter');
    await page().waitForURL(`**${to}`);
  });

  test('Enter without an option, and the last option, lead to all results', async () => {
    await type('wine');
    await press('Enter');
    await page().waitForURL('**/en/search/?q=wine');
    await visit(page(), '/en/about/');
    await type('wine');
    await press('ArrowUp');
    await press('Enter');
    await page().waitForURL('**/en/search/?q=wine');
    expect(await page().locator('#q').inputValue()).toBe('wine');
  });

  test('Escape closes, then clears; an arrow opens again', async () => {
    await type('wine');
    await press('ArrowDown');
    await press('Escape');
    expect(await popup().isVisible()).toBe(false);
    expect(await attribute('aria-expanded')).toBe('false');
    expect(await active()).toBeUndefined();
    expect(await box().inputValue()).toBe('wine');
    await press('ArrowDown');
    await popup().waitFor();
    await press('Escape');
    await press('Escape');
    expect(await box().inputValue()).toBe('');
  });

  test('Tab leaves, and takes the list away', async () => {
    await type('wine');
    await press('Tab');
    expect(await hasFocus(page(), '#quick')).toBe(false);
    expect(await popup().isVisible()).toBe(false);
    expect(path()).toBe('/en/about/');
  });

  test('a press beside it closes, a press on an option follows it', async () => {
    await type('wine');
    await page().mouse.click(20, 880);
    expect(await popup().isVisible()).toBe(false);
    await type(' of');
    await press('Escape');
    await box().fill('marble');
    await popup().locator('text=All results for “marble”').waitFor();
    const to = await options().first().getAttribute('href');
    await options().first().click();
    await page().waitForURL(`**${to}`);
  });

  test('a mistyped word is told', async () => {
    await box().fill('furnitrue');
    await popup().locator('p').filter({ hasText: 'furniture' }).waitFor();
    expect(await options().count()).toBeGreaterThan(3);
  });

  test('a word that stands nowhere is told, and all results still offered', async () => {
    await box().fill('qqqzzzxxx');
    await popup().locator('p').filter({ hasText: 'Nothing found' }).waitFor();
    expect(await options().count()).toBe(1);
  });

  test('a word of another language is told by its language', async () => {
    await box().fill('yüzünden');
    await page().locator('.pop small', { hasText: 'Found in the' }).first().waitFor();
  });

  test('an answer that comes late opens nothing', async () => {
    await box().focus();
    await page().keyboard.type('marble');
    await press('Tab');
    await page().waitForTimeout(900);
    expect(await popup().isVisible()).toBe(false);
  });
});

test('the large box of the front page is one, too, and "/" goes there', async () => {
  await visit(page(), '/tr/');
  await press('/');
  expect(await hasFocus(page(), '#find')).toBe(true);
  await type('tekstil', '#find');
  await press('ArrowDown');
  expect(await active('#find')).toContain('Tekstil');
  const seen = await popup().evaluate((list) => {
    const { top, bottom } = list.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(seen).toBe(true);
});

describe.each([
  ['az', 'Gәncә', 'Gəncə şəhəri Region', '/regions/AZ-GA/'],
  ['tr', 'İZMİR', 'İzmir Bölge', '/regions/TR-35/'],
  ['ka', '„კახეთი“', 'კახეთი რეგიონი', '/regions/GE-KA/'],
  ['en', ' “İzmir” ', 'İzmir Region', '/regions/TR-35/'],
] as const)('%s: a name, typed as %s', (locale, typed, option, to) => {
  beforeEach(async () => {
    await visit(page(), `/${locale}/about/`);
    await page().mouse.move(5, 5);
    await box().click();
    await page().keyboard.type(typed);
    await popup().locator('a', { hasText: option }).first().waitFor();
  });

  test('comes first with its kind, among at most eight, each with its kind', async () => {
    await poll(() => options().first().textContent()).toBe(option);
    expect(await options().count()).toBeLessThanOrEqual(8);
    const kinds = await options().evaluateAll((all) =>
      all.slice(0, -1).map((one) => one.querySelector('small')?.textContent ?? ''),
    );
    expect(kinds.every((kind) => kind.length > 1)).toBe(true);
  });

  test('opens by the keyboard', async () => {
    await press('ArrowDown');
    expect(await active()).toBe(option);
    await press('Enter');
    await page().waitForURL(`**/${locale}${to}`);
  });

  test('opens by a mouse, which shows where it is', async () => {
    const place = await options().first().boundingBox();
    if (!place) throw new Error('no option');
    const ground = () =>
      options()
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await ground();
    await page().mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 5 });
    await poll(ground).not.toBe(before);
    await page().mouse.down();
    await page().mouse.up();
    await page().waitForURL(`**/${locale}${to}`);
  });
});

describe('how the list looks', () => {
  test.each(locales)(
    '%s: it stays within the window, and nothing scrolls sideways',
    async (locale) => {
      for (const [start, id] of [
        ['', '#find'],
        ['', '#quick'],
        ['glossary/', '#quick'],
        ['reports/2012/method/', '#quick'],
      ] as const) {
        await visit(page(), `/${locale}/${start}`);
        // Its place is a matter of style alone: opened once, it moves with the window.
        await box(id).fill('izmir');
        await popup().waitFor();
        for (const width of [320, 360, 600, 800, 961, 1280, 1600]) {
          await page().setViewportSize({ width, height: 800 });
          expect(await options().count(), `${width}`).toBeGreaterThan(1);
          const place = await popup().boundingBox();
          expect(place?.x, `${width}`).toBeGreaterThanOrEqual(0);
          expect((place?.x ?? 0) + (place?.width ?? 0), `${width}`).toBeLessThanOrEqual(width);
          expect(await overflow(page())).toEqual([]);
        }
      }
      await page().setViewportSize({ width: 1280, height: 900 });
    },
  );

  test.each([
    ['light', '/ka/about/'],
    ['dark', '/ka/about/'],
    ['light', '/ka/reports/2012/'],
  ] as const)('axe finds nothing with it open, %s, %s', async (scheme, path) => {
    await page().emulateMedia({ colorScheme: scheme });
    await visit(page(), path);
    await type('ღვინო');
    await press('ArrowDown');
    expect(await findViolations(page())).toEqual([]);
    await page().emulateMedia({ colorScheme: null });
  });

  test('the option shows itself where a reader has set colours of their own', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    await visit(page(), '/en/about/');
    await type('wine');
    await press('ArrowDown');
    const outlines = await options().evaluateAll((all) =>
      all.map((option) => getComputedStyle(option).outlineStyle),
    );
    expect(outlines.filter((style) => style === 'solid').length).toBe(1);
    await page().emulateMedia({ forcedColors: null });
  });
});

describe('without JavaScript', () => {
  const plain = usePage({ javaScriptEnabled: false });

  test('the box leads to the page of results, and this one to lists and to A–Z', async () => {
    await plain().goto('/tr/about/');
    expect(await plain().locator('[role=combobox]').count()).toBe(0);
    await plain().locator('#quick').fill('mermer');
    await plain().keyboard.press('Enter');
    await plain().waitForURL('**/tr/search/?q=mermer');
    const links = plain().locator('noscript a');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths).toContain('/tr/a-z/');
    expect(paths.length).toBeGreaterThan(5);
    expect(await links.first().isVisible()).toBe(true);
    expect(await plain().locator('[data-facets], .results').first().isVisible()).toBe(false);
    await links.first().click();
    await plain().waitForURL('**/tr/a-z/');
    expect(await plain().locator('h1').isVisible()).toBe(true);
  });
});
