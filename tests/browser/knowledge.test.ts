import { describe, expect, inject, test } from 'vitest';
import { firstClause } from '../../src/i18n/first-clause.ts';
import { locales } from '../../src/i18n/locales.ts';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { smallTargets, smallText } from '../support/fingers.ts';
import { hiddenHeadings } from '../support/hidden-headings.ts';
import { layoutShift, watchShifts } from '../support/layout-shift.ts';
import { overflow, scrolledTables } from '../support/measure.ts';
import { knowledgeKinds, sampleKinds } from '../support/page-kinds.ts';
import { portal } from '../support/portal.ts';

/** Pages of each kind in a language, those of the fictional portal with their whole address. */
const pagesIn = (locale: string) => [
  ...knowledgeKinds.map((kind) => `/${locale}${kind}`),
  ...sampleKinds.map((kind) => `${inject('sampleAddress')}/${locale}${kind}`),
];

/** Each page in one language: they take turns where what is judged is in the template. */
const byTurns = (languages: readonly string[]) =>
  pagesIn('ka').map((_, kind) => pagesIn(languages[kind % languages.length] ?? '')[kind] ?? '');

describe('axe finds nothing on pages of the knowledge base, which hold still while they load and show all their parts', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  watchShifts(page);

  test.each(byTurns(locales))('on %s', async (path) => {
    for (const width of [1366, 1280]) {
      await page().setViewportSize({ width, height: 900 });
      await visit(page(), path);
      expect(await layoutShift(page()), `${width} pixels`).toEqual([]);
    }
    expect(await findViolations(page())).toEqual([]);
    // The form shows one step at a time, and everything at this anchor.
    const isForm = path.endsWith('/survey/form/');
    if (isForm) await page().locator('[data-to-whole]').click();
    expect(await hiddenHeadings(page())).toEqual([]);
    if (isForm) expect(await findViolations(page())).toEqual([]);
  });
});

describe('no page of the knowledge base moves on phone or tablet, or scrolls sideways, and fingers meet its links', () => {
  const page = usePage();
  watchShifts(page);

  // Georgian has the longest words: it is loaded on a phone, the others by turns on a tablet.
  const onPhone = pagesIn('ka').map((path) => [path, 360] as const);
  const others = byTurns(locales.filter((locale) => locale !== 'ka'));

  test.each([...onPhone, ...others.map((path) => [path, 768] as const)])(
    '%s',
    async (path, width) => {
      await page().setViewportSize({ width, height: 740 });
      await visit(page(), path);
      expect(await layoutShift(page())).toEqual([]);
      await page().setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page())).toEqual([]);
      expect([
        ...(await smallTargets(page())),
        ...(await smallText(page())),
        ...(await scrolledTables(page())),
      ]).toEqual([]);
    },
  );
});

describe('without JavaScript', () => {
  const page = usePage({ javaScriptEnabled: false });

  test.each(pagesIn('en'))('%s reads', async (path) => {
    await page().goto(path);
    expect(await page().locator('h1').isVisible()).toBe(true);
    expect(await page().locator('.js-only:visible').count()).toBe(0);
  });

  test('the finder of programmes answers with an anchor for each answer', async () => {
    await page().goto('/az/programmes/');
    const answers = page().locator('main a[href*="#for-"], main a[href*="#use-"]');
    expect(await answers.count()).toBeGreaterThan(8);
    for (const target of await answers.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
    )) {
      await page().goto(`/az/programmes/#${target}`);
      expect(await page().locator(`[id="${target}"]`).isVisible(), target).toBe(true);
      const shown = await page().locator('[data-found] > li:visible').count();
      expect(shown, target).toBeGreaterThan(0);
      expect(shown, target).toBeLessThan(portal.programmes.length);
    }
  });
});

describe('a term in prose', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test.each(locales)('is explained on focus in %s, and only then', async (locale) => {
    await visit(page(), `/${locale}/practices/sasad-industry-day/`);
    const term = page().locator('.prose-page a.term').first();
    const tip = page().locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
    expect(await tip.isVisible()).toBe(false);
    await term.focus();
    expect(await tip.isVisible()).toBe(true);
    const id = (await term.getAttribute('href'))?.split('#')[1];
    const entry = portal.glossary.find((item) => item.id === id);
    const definition = entry?.data.definition?.[locale] ?? '';
    expect((await tip.textContent())?.trim()).toBe(firstClause(definition, locale));
    await term.blur();
    expect(await tip.isVisible()).toBe(false);
  });

  test('leads to its entry in the glossary', async () => {
    await visit(page(), '/ka/practices/sasad-industry-day/');
    const term = page().locator('.prose-page a.term').first();
    const target = (await term.getAttribute('href')) ?? '';
    await term.click();
    await page().waitForURL(`**${target}`);
    expect(
      await page()
        .locator(`[id="${target.split('#')[1]}"]`)
        .isVisible(),
    ).toBe(true);
  });

  test.each([
    [360, '/en/concepts/diamond-model/'],
    [360, '/ka/concepts/diamond-model/'],
    [1280, '/tr/concepts/diamond-model/'],
    [360, '/az/practices/sasad-industry-day/'],
  ])('has its explanation within a window of %i pixels on %s', async (width, path) => {
    await page().setViewportSize({ width, height: 900 });
    await visit(page(), path);
    const cut: string[] = [];
    for (const term of await page().locator('.prose-page a.term').all()) {
      // The part that it is in may be folded.
      await term.evaluate((link) => {
        location.hash = link.closest('section')?.id ?? '';
      });
      await term.focus();
      const fault = await term.evaluate((link) => {
        const tip = document.getElementById(link.getAttribute('aria-describedby') ?? '');
        if (!tip) return `${link.textContent}: no explanation`;
        tip.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = tip.getBoundingClientRect();
        const inside = box.left >= 0 && box.right <= document.documentElement.clientWidth;
        // The far corners lie on top: nothing hides them and no frame cuts them.
        const seen = [
          [box.left + 3, box.top + 3],
          [box.right - 3, box.bottom - 3],
        ].every(([x = 0, y = 0]) => tip.contains(document.elementFromPoint(x, y)));
        return inside && seen
          ? ''
          : `${link.textContent}: ${inside ? 'hidden' : 'out of the window'}`;
      });
      if (fault) cut.push(fault);
    }
    expect(cut).toEqual([]);
  });
});

describe('the list of good practices', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const shown = () => page().locator('.cases > li:visible').count();

  test('is narrowed by several values, which stand in the address and open again', async () => {
    await visit(page(), '/tr/practices/');
    expect(await shown()).toBe(portal.practices.length);
    await page().locator('[data-facet=use] [data-value=marketing]').click();
    await page().locator('[data-facet=stage] [data-value=initial]').click();
    const wanted = portal.practices.filter(
      ({ data }) => data.useFor.includes('marketing') && data.stages.includes('initial'),
    ).length;
    expect(await shown()).toBe(wanted);
    expect(new URL(page().url()).search).toBe('?stage=initial&use=marketing');
    await page().reload();
    expect(await shown()).toBe(wanted);
    await page().locator('[data-clear]').click();
    expect(await shown()).toBe(portal.practices.length);
  });

  test('says why a case fits, and shows the nearest where none fits all', async () => {
    await visit(page(), '/en/practices/?use=finance&money=said');
    expect(await page().locator('.cases .fits:visible').allTextContents()).toEqual([
      'Fits: Finance · Funding stated',
    ]);
    await visit(page(), '/en/practices/?use=marketing&sector=agri-food&money=said');
    expect(await shown()).toBe(1);
    expect(await page().locator('.cases .fits:visible').textContent()).toBe(
      'Fits: Marketing and export · Agri-food. Does not fit: Funding stated',
    );
    expect(await page().locator('[data-none]').textContent()).toMatch(/^No case fits all of this/);
  });

  test('opens at one need by the link that needs no script', async () => {
    await visit(page(), '/ka/practices/#use-training');
    expect(await shown()).toBe(1);
    expect(new URL(page().url()).search).toBe('?use=training');
  });
});

describe('a good practice on paper', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const prints = portal.practices.flatMap(({ id }) =>
    locales.map((locale) => `/${locale}/practices/${id}/`),
  );

  test.each(prints)('%s fits two pages of A4', async (path) => {
    await visit(page(), path);
    const pdf = await page().pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(2);
  });

  test('leaves out the menu and keeps the text, its notes and who made it', async () => {
    await page().emulateMedia({ media: 'print' });
    await visit(page(), '/tr/practices/sasad-industry-day/');
    expect(await page().locator('.mast .main').isVisible()).toBe(false);
    expect(await page().locator('[role=tooltip]:visible').count()).toBe(0);
    expect(await page().locator('.prose-page').isVisible()).toBe(true);
    expect(await page().locator('#notes li').last().isVisible()).toBe(true);
    expect(await page().locator('.credits').isVisible()).toBe(true);
    await page().emulateMedia({ media: null });
  });
});

describe('the calculator of UR-GE', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  /** Fills the form in and reads what is paid, what is left, and whether a ceiling holds it down. */
  async function compute(component: string, cost: string, units: string): Promise<string[]> {
    const form = page().locator('[data-calculator]');
    await form.locator('[name=component]').selectOption(component);
    await form.locator('[name=cost]').fill(cost);
    await form.locator('[name=units]').fill(units);
    const held = await form.locator('[data-held]').isVisible();
    const words = await form.locator('output').allTextContents();
    return [...words.map((text) => text.trim()), held ? 'held' : 'free'];
  }

  test('pays 75 % up to the ceiling, for as many units as the rules allow', async () => {
    await visit(page(), '/en/programmes/ur-ge/');
    expect(await compute('training', '100000', '1')).toEqual([
      '75,000 US dollars',
      '25,000 US dollars',
      'free',
    ]);
    expect(await compute('training', '600000', '1')).toEqual([
      '400,000 US dollars',
      '200,000 US dollars',
      'held',
    ]);
    expect(await compute('marketing', '100000', '6')).toEqual([
      '375,000 US dollars',
      '225,000 US dollars',
      'held',
    ]);
    expect(await compute('buyer-missions', '0.5', '3')).toEqual([
      '1.13 US dollars',
      '0.38 US dollars',
      'free',
    ]);
  });

  test.each([
    ['tr', '1.000.000,50'],
    ['az', '1.000.000,50'],
    ['ka', '1 000 000,50'],
  ])('writes numbers as %s does', async (locale, left) => {
    await visit(page(), `/${locale}/programmes/ur-ge/`);
    const [, own = ''] = await compute('training', '1400000.5', '1');
    expect(own.replace(/\s/g, ' ').startsWith(`${left} `)).toBe(true);
  });

  test('says what it needs, and gives no number, while what is typed is none', async () => {
    await visit(page(), '/ka/programmes/ur-ge/');
    expect(await compute('training', '-1', '1')).toEqual(['–', '–', 'free']);
    expect(await compute('training', '100000', '1.5')).toEqual(['–', '–', 'free']);
    const said = page().locator('[data-invalid]');
    expect(await said.isVisible()).toBe(true);
    expect(await said.textContent()).toMatch(/[ა-ჰ]{4}/);
    expect(await compute('training', '100000', '1')).not.toContain('–');
    expect(await said.isVisible()).toBe(false);
  });
});
