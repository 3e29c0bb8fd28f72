import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';

const addressOf = (locale: string, id: string, state = '') =>
  `${inject('sampleAddress')}/${locale}/analyses/${id}/${state}`;

const hashOf = (page: Page) => page.evaluate(() => location.hash);

/** What a click makes the browser save. */
async function saved(page: Page, selector: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.locator(selector).click();
  const download = await waiting;
  const parts = await download.createReadStream();
  const text = Buffer.concat(await Array.fromAsync(parts)).toString('utf8');
  return { name: download.suggestedFilename(), text };
}

/** Follows the switch to another language, which keeps what is behind the sign. */
async function switchTo(page: Page, locale: string): Promise<void> {
  const link = page.locator(`a[data-keep-state][hreflang="${locale}"]`).first();
  await link.focus();
  await link.click();
  await page.waitForURL(new RegExp(`/${locale}/analyses/`));
}

const forms = ['tea-value', 'tea-management', 'tea-diamond', 'tea-road-map'];

describe('forms of analyses', () => {
  const page = usePage({ viewport: { width: 360, height: 800 } });

  test.each(forms)('%s is accessible and fits a phone, in light and dark', async (id) => {
    await visit(page(), addressOf('ka', id));
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
    await page().emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page())).toEqual([]);
    await page().emulateMedia({ colorScheme: 'light' });
  });
});

describe('the calculator of value', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const resultOf = async (row: number) =>
    page()
      .locator('[data-value] [data-computed] tbody tr')
      .nth(row)
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent));

  test('begins with the published case, and follows a change in any of its tables', async () => {
    await visit(page(), addressOf('tr', 'tea-value'));
    // 2024: 4.800 of benefits, 3.000 of costs, 1.800 ± for twelve members.
    expect(await resultOf(1)).toEqual(['4.800', '3.000', '1.800', '240', '3.360', '150', '250']);
    await page().locator('#terms input').first().fill('6');
    // Half the members: 300 for each. Amounts say themselves for how many they are.
    expect((await resultOf(1))[5]).toBe('300');
    await page().locator('#time [data-at="0 3"]').fill('0');
    expect((await resultOf(0))[1]).toBe('600');
    await expect.poll(() => hashOf(page())).toContain('time=*silence');
    await switchTo(page(), 'en');
    expect((await resultOf(1))[5]).toBe('300');
    expect(await page().locator('#time [data-at="0 0"]').inputValue()).toBe(
      'Waiting for the tea to draw',
    );
  });

  test('takes nothing that is not typed for nought: hours without a rate, years without amounts', async () => {
    await visit(page(), addressOf('en', 'tea-value'));
    const said = page().locator('[data-said]');
    // Hours alone cost in 2025: without a rate that year has no cost, and so no value.
    await page().locator('#terms [data-at="0 1"]').fill('');
    expect(await resultOf(2)).toEqual(['7,800', '–', '–', '–', '–', '–', '–']);
    expect(await said.textContent()).toContain('The cost of an hour is missing');
    await page().locator('#terms [data-at="0 1"]').fill('€ 10');
    await page().locator('#gain [data-at="0 1"]').fill('');
    // 100 for one member: no number beside it means all twelve.
    expect((await resultOf(0))[0]).toBe('1,200');
    for (const [table, row] of [
      ['pay', 0],
      ['time', 0],
    ] as const) {
      for (const column of [3, 4, 5]) {
        await page().locator(`#${table} [data-at="${row} ${column}"]`).fill('');
      }
    }
    expect((await resultOf(3)).slice(0, 3)).toEqual(['13,800', '–', '–']);
    expect(await said.textContent()).toContain('There is no value yet');
    expect(await said.textContent()).not.toContain('first year');
  });

  test('without members nothing is divided, and the page says what it lacks', async () => {
    await visit(page(), addressOf('en', 'tea-value'));
    await page().locator('#terms input').first().fill('none');
    expect(await page().locator('[data-value] [data-computed] tbody tr').count()).toBe(0);
    expect(await page().locator('[data-said]').textContent()).toContain('number of members');
  });
});

describe('the checklist', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test('counts as one answers, keeps answers in the address, and gives them as CSV', async () => {
    await visit(page(), addressOf('en', 'tea-management'));
    const counts = page().locator('[data-counts]');
    expect(await counts.textContent()).toBe('In place: 1 · partly: 1 · missing: 1 · not known: 1');
    await page().locator('input[name="minutes"][value="yes"]').check();
    await page().locator('input[name="kettle.note"]').fill('It *hums*, ~ always_');
    expect(await counts.textContent()).toBe('In place: 2 · partly: 1 · missing: 1 · not known: 0');
    expect(await page().locator('[data-unknown]').textContent()).toBe('nothing');
    await expect.poll(() => hashOf(page())).toContain('minutes~yes');
    const { name, text } = await saved(page(), '#checklist [data-csv]');
    expect(name).toBe('checklist.csv');
    expect(text).toContain('"It *hums*, ~ always_"');
    await switchTo(page(), 'az');
    expect(await page().locator('input[name="minutes"][value="yes"]').isChecked()).toBe(true);
    expect(await page().locator('input[name="kettle.note"]').inputValue()).toBe(
      'It *hums*, ~ always_',
    );
    await page().locator('[data-reset]').click();
    expect(await hashOf(page())).toBe('');
  });

  test('examines a cluster that the selection chose: what to do jointly, and the level reached', async () => {
    await visit(page(), addressOf('en', 'selection'));
    const chosen = page().locator('[data-examine] a').first();
    const name = (await chosen.textContent()) ?? '';
    await chosen.click();
    const of = page().locator('input[name="of"]');
    await expect.poll(() => of.inputValue()).toBe(name);
    const proposed = page().locator('[data-proposed] li');
    expect(await proposed.allTextContents()).toEqual([
      'A rota (Because of: The napkins are folded · The kettle is always on)',
      'Folding napkins together (Because of: The napkins are folded)',
    ]);
    const level = page().locator('[data-level]');
    expect(await level.textContent()).toContain('Cup. Missing for “Pot”');
    await page().locator('input[name="napkins"][value="yes"]').check();
    await page().locator('input[name="kettle"][value="yes"]').check();
    expect(await proposed.count()).toBe(0);
    expect(await level.textContent()).toBe('Pot');
    await expect.poll(() => hashOf(page())).toContain('kettle~yes');
    await switchTo(page(), 'ka');
    expect(await of.inputValue()).toBe(name);
    expect(await level.textContent()).toBe('ჩაიდანი');
  });

  test('leads from the traits of a cluster to its types, with reasons and what is still to be found out', async () => {
    await visit(page(), '/tr/analyses/cluster-type/');
    const pointed = page().locator('[data-pointed] li');
    expect(await pointed.count()).toBe(0);
    await page().locator('input[name="critical-mass"][value="yes"]').check();
    await page().locator('input[name="no-contact"][value="no"]').check();
    await page().locator('input[name="dominant"][value="partly"]').check();
    const said = await pointed.allTextContents();
    expect(said.filter((text) => text.includes('Gelişme yönüne göre'))).toEqual([
      expect.stringMatching(
        /İşleyen kümelenmeler \(Nedeni: .*kritik kütle.*\)\. Öğrenilmesi gereken: /,
      ),
    ]);
    expect(said.join('\n')).not.toContain('Gizli kümelenmeler');
    await expect.poll(() => hashOf(page())).toContain('no-contact~no');
    await switchTo(page(), 'ka');
    expect(await pointed.count()).toBe(said.length);
  });
});

describe('a sheet', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const answer = () => page().locator('textarea[name="thirst.hour"]');

  test('is kept in the address, comes back in another language, and draws its marks', async () => {
    await visit(page(), addressOf('en', 'tea-diamond'));
    const words = 'Saat dörddə; <b>ოთხზე</b>\nand at five. '.repeat(8);
    await answer().fill(words);
    await page().locator('select[name="water.score"]').selectOption('');
    expect(await page().locator('[data-mark="3"]').textContent()).toBe('–');
    await page().locator('select[name="rivals.score"]').selectOption('5');
    expect(await page().locator('[data-point="0"]').getAttribute('cy')).toBe('-100');
    // A long text is compressed.
    await expect.poll(() => hashOf(page())).toMatch(/^#sheet=z/);
    await switchTo(page(), 'ka');
    await expect.poll(() => answer().inputValue()).toBe(words.trim());
    expect(await page().locator('[data-mark="0"]').textContent()).toBe('5');
    expect(await page().locator('#sheet b').count()).toBe(0);
  });

  test('a text file holds it and brings it back; another file is refused', async () => {
    await visit(page(), addressOf('en', 'tea-diamond'));
    await answer().fill('At four.\n[sic]');
    const { name, text } = await saved(page(), '[data-save]');
    expect(name).toBe('tea-diamond.txt');
    expect(text).toContain('[thirst.hour] At what hour are they thirsty?\nAt four.\n\\[sic]');
    await page().locator('[data-clear]').click();
    expect(await answer().inputValue()).toBe('');
    const file = (content: string) => ({
      name: 'x.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    });
    await page().locator('[data-open]').setInputFiles(file('a shopping list'));
    await expect
      .poll(() => page().locator('[data-status]').textContent())
      .toContain('No field of the form');
    await page().locator('[data-open]').setInputFiles(file(text));
    await expect.poll(() => answer().inputValue()).toBe('At four.\n[sic]');
  });

  test('a damaged link leaves the published sheet as it is', async () => {
    await visit(page(), addressOf('en', 'tea-diamond', '#sheet=zAAAA'));
    expect(await page().locator('input[name="date"]').inputValue()).toBe('2024-11-20');
    expect(await page().locator('#sheet [data-ready]').count()).toBe(1);
    const status = page().locator('#sheet [data-status]');
    await expect.poll(() => status.textContent()).toContain('No field of the form');
    await answer().fill('At six.');
    await expect.poll(() => hashOf(page())).toMatch(/^#sheet=[tz]/);
    await page().evaluate(() => {
      location.hash = '';
    });
    await expect.poll(() => answer().inputValue()).toBe('');
  });

  test('is printed alone where a reader asks for it, its words as text', async () => {
    await visit(page(), addressOf('en', 'tea-diamond'));
    await answer().fill('A line.\n'.repeat(12));
    await page().evaluate(() => {
      window.print = () => undefined;
    });
    await page().locator('[data-print]').click();
    await page().emulateMedia({ media: 'print' });
    const seen = (selector: string) => page().locator(selector).first().isVisible();
    expect(await seen('#sheet')).toBe(true);
    expect(await seen('#limits')).toBe(false);
    expect(await seen('textarea')).toBe(false);
    const printed = page().locator('[data-field="thirst.hour"] .printed');
    expect(((await printed.textContent()) ?? '').match(/A line\./g)).toHaveLength(12);
    await page().emulateMedia({ media: 'screen' });
    await page().evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await seen('#limits')).toBe(true);
  });
});

describe('the road map', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const rows = () => page().locator('[data-plan-rows] tr');
  const title = (row: number) => page().locator(`input[name="title ${row}"]`);

  test('is edited, moved and added to; the table and the address follow', async () => {
    await visit(page(), addressOf('en', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    expect(await rows().count()).toBe(9);
    await title(0).fill('Invite <everybody>');
    await page().locator('[name="start 0"]').selectOption('11');
    expect(await rows().first().textContent()).toContain('Invite <everybody>');
    expect(await rows().first().textContent()).toContain('Q1 2029');
    await page().locator('[data-steps] > li').first().locator('[data-down]').click();
    expect(await title(1).inputValue()).toBe('Invite <everybody>');
    expect(
      await page().evaluate(() => document.activeElement?.closest('li')?.textContent),
    ).toContain('2. Invite <everybody>');
    await page().locator('[data-add]').click();
    expect(await rows().count()).toBe(10);
    await page().locator('[data-steps] > li').nth(2).locator('[data-remove]').click();
    expect(await rows().count()).toBe(9);
    // At once, before the address has the last edit: the switch waits for it.
    await switchTo(page(), 'tr');
    await expect.poll(() => title(1).inputValue()).toBe('Invite <everybody>');
    // What the reader did not touch is in the language of the page.
    expect(await title(0).inputValue()).toBe('Sofranın planı var');
    expect(await rows().count()).toBe(9);
  });

  test('begins from needs that the reader enters, and says what it lacks', async () => {
    await visit(page(), addressOf('en', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    await page().locator('#own summary').click();
    await page().locator('[data-resource]').first().fill('1');
    await page().locator('[data-criterion]').first().check();
    await page().locator('[data-answer]').click();
    const titles = await rows().locator('th').allTextContents();
    // What is asked of every plan, what is ticked, and what scores low.
    expect(titles).toHaveLength(3);
    expect(titles[0]).toContain('Invite the guests to tea');
    expect(titles.at(-1)).toContain('Low scores in the needs matrix');
    expect(await page().locator('[data-lacking="support"]').textContent()).toBe(
      'Steps without chosen support: 3',
    );
  });

  test('has a budget: what a programme pays by its rate and ceiling, and what is left', async () => {
    await visit(page(), addressOf('en', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    await page().locator('[name="cost 1"]').fill('8,000');
    await page().locator('[name="support 1"]').selectOption('steam-grant.spouts');
    // 75 % of 8,000 is 6,000; at most 4,000 is paid.
    expect(await page().locator('[data-plan-budget]').textContent()).toBe(
      'Cost: 8,000 EUR (paid by the programme: 4,000; remaining cost: 4,000). The support is calculated under the rules of a programme that is not known to be in force. Steps not yet costed: 8',
    );
    // Such a programme stands among those that sources name.
    const group = page().locator('[name="support 1"] optgroup');
    expect(await group.getAttribute('label')).toBe('Programmes named in the sources');
    await page().locator('[name="cost 1"]').fill('much');
    expect(await page().locator('[name="cost 1"][aria-invalid]').count()).toBe(1);
    expect(await page().locator('[data-status]').textContent()).toContain(
      '“much” is not an amount',
    );
  });

  test('is a file for spreadsheets with days and amounts in columns of their own', async () => {
    await visit(page(), addressOf('tr', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    await page().locator('[name="cost 0"]').fill('1.250,5');
    await page().locator('[name="currency 0"]').fill('try');
    const { text } = await saved(page(), '#plan [data-csv]');
    const [, first] = text.split('\r\n');
    expect(first).toMatch(/;2026-04-01;2026-06-30;1250,5;TRY;0;1250,5;/);
  });

  test('an emptied title is that of the rule again, and a way back leads to the plan as published', async () => {
    await visit(page(), addressOf('en', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    await title(0).fill('');
    expect(await rows().first().textContent()).toContain('Invite the guests to tea');
    await page().locator('[data-steps] > li').nth(1).locator('[data-remove]').click();
    await expect.poll(() => hashOf(page())).toMatch(/^#plan=/);
    await page().evaluate(() => {
      location.hash = '';
    });
    await expect.poll(() => rows().count()).toBe(9);
    await visit(page(), addressOf('en', 'tea-road-map', '#plan=zAAAA'));
    await page().locator('[data-planner][data-ready]').waitFor();
    expect(await page().locator('[data-status]').textContent()).toContain('The link is damaged');
  });

  test('is begun from a cluster that a link names, and tells of one that nobody knows', async () => {
    await visit(page(), addressOf('en', 'tea-road-map', '?cluster=xx-kites'));
    await page().locator('[data-planner][data-ready]').waitFor();
    expect(await page().locator('[data-plan-name]').textContent()).toContain('Kite');
    expect(await page().locator('[data-plan-name] a').getAttribute('href')).toMatch(
      /\/en\/clusters\/xx-kites\/$/,
    );
    await visit(page(), addressOf('en', 'tea-road-map', '?cluster=xx-nobody'));
    await page().locator('[data-planner][data-ready]').waitFor();
    expect(await page().locator('[data-status]').textContent()).toContain('xx-nobody');
    expect(await rows().count()).toBe(9);
  });

  test('is a calendar as published, and another one as changed', async () => {
    await visit(page(), addressOf('ka', 'tea-road-map'));
    await page().locator('[data-planner][data-ready]').waitFor();
    const read = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents('vevent')
        .map((part) => new ICAL.Event(part));
    const before = read((await saved(page(), '[data-calendar]')).text);
    expect(before.map(({ startDate }) => startDate.toString())[0]).toBe('2026-04-01');
    await title(0).fill('ჩაი, შაქარი; და „ლიმონი“');
    await page().locator('[name="year"]').fill('2030');
    const { name, text } = await saved(page(), '[data-calendar]');
    const after = read(text);
    expect(name).toBe('xx-teapots.ics');
    expect(after).toHaveLength(9);
    expect(after[0]?.summary).toBe('ჩაი, შაქარი; და „ლიმონი“');
    expect(after[0]?.startDate.toString()).toBe('2030-04-01');
    // The same step is the same event: a calendar that has it brings it up to date.
    expect(after[0]?.uid).toBe(before[0]?.uid);
  });
});

describe('without a script', () => {
  const page = usePage({ javaScriptEnabled: false });

  test('the published road map stands there in full, with its calendar as a file', async () => {
    await page().goto(addressOf('en', 'tea-road-map'));
    expect(await page().locator('[data-plan-rows] tr').count()).toBe(9);
    expect(await page().locator('.planner').isVisible()).toBe(false);
    const href = await page().locator('[data-calendar]').getAttribute('href');
    const answer = await page().request.get(new URL(href ?? '', page().url()).href);
    expect(await answer.text()).toContain('BEGIN:VEVENT');
  });

  test('a sheet can be filled in and a checklist answered, to be printed', async () => {
    await page().goto(addressOf('en', 'tea-diamond'));
    await page().locator('textarea').first().fill('By hand');
    expect(await page().locator('textarea').first().inputValue()).toBe('By hand');
    await page().goto(addressOf('en', 'tea-management'));
    expect(await page().locator('input[type="radio"]:checked').count()).toBe(4);
  });
});
