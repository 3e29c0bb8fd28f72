import { beforeEach, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage } from '../support/browser.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });
const open = (path: string) => page().goto(`${inject('sampleAddress')}${path}`);
const input = (table: string, row: number, column: number) =>
  page().locator(`#${table} [data-at="${row} ${column}"]`);

/** The rows that a script has computed, in words. */
const computed = (name: string) =>
  page()
    .locator(`[data-computed="${name}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );

/** Pastes cells as a spreadsheet hands them over. */
const paste = (table: string, row: number, column: number, text: string) =>
  input(table, row, column).evaluate((target, cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

const settled = () => page().waitForTimeout(400);

describe('numbers of one’s own', () => {
  beforeEach(() => open('/en/analyses/three-star/'));

  test('begin with the published case: the same stars as the table of the page', async () => {
    const rows = await computed('stars');
    expect(rows.find(([label]) => label === 'Kites · Windy Plain')).toEqual([
      ...['Kites · Windy Plain', '49.59', '42.89', '≥ 2.68', '★★★'],
    ]);
  });

  test('are pasted with their heading, read as people write them, and kept in the address', async () => {
    const cells =
      'Area\tSector\tJobs\nHill\tPots\t1 200,5\nHill\tKites\t2.800\nBay\tPots\t800\nBay\tKites\t3200';
    await paste('own', 0, 0, cells);
    // Pasted decimals are rewritten as the page reads them.
    expect(await input('own', 0, 2).inputValue()).toBe('1 200,5');
    await settled();
    expect(decodeURIComponent(page().url())).toContain('#own=Hill~Pots~1200.5');
    await page().reload();
    expect(await input('own', 0, 0).inputValue()).toBe('Hill');
  });

  test('take the place of the published case when they are pasted where it begins', async () => {
    await paste('own', 0, 0, 'Hill\tPots\t30\nHill\tKites\t70\nBay\tPots\t10\nBay\tKites\t90');
    expect(await page().locator('#own tbody tr').first().locator('input, textarea').count()).toBe(
      3,
    );
    // Size 30/40, dominance 30/100, quotient 0.3 / (40/200).
    const rows = await computed('stars');
    expect(rows).toHaveLength(4);
    expect(rows.find(([label]) => label === 'Pots · Hill')?.slice(1, 4)).toEqual([
      ...['75', '30', '1.5'],
    ]);
  });

  test('are held against the area that is named as reference, and that area against none', async () => {
    await paste('own', 0, 0, 'Hill\tPots\t30\nHill\tKites\t70\nLand\tPots\t100\nLand\tKites\t900');
    await input('thresholds', 0, 4).fill('land');
    // 30/100 of the hill, 100/1000 of the land.
    expect((await computed('stars')).map((row) => row.slice(0, 4))).toEqual([
      ['Pots · Hill', '30', '30', '3'],
      ['Kites · Hill', '7.78', '70', '0.78'],
    ]);
    await input('thresholds', 0, 4).fill('Sea');
    expect(await page().locator('[data-told]').textContent()).toContain('“Sea”');
  });

  test('tell what is out of range, and what stands there twice', async () => {
    await paste('own', 0, 0, 'Hill\tPots\t-30\nHill\tKites\t70\nHill\tKites\t7');
    expect(await input('own', 0, 2).getAttribute('aria-invalid')).toBe('true');
    expect(await page().locator('#own [role="status"]').textContent()).toContain('less than 0');
    expect(await page().locator('[data-told]').textContent()).toContain('Row 3');
  });

  test('say which measures could be others where numbers are missing', async () => {
    await paste('own', 0, 0, 'Hill\tPots\t30\nHill\tKites\t70\nBay\tPots\t10');
    const rows = await computed('stars');
    // Kites of the bay are missing: those of the hill are at most all, its pots a quotient of at least 30/100 ÷ 40/110.
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Kites · Hill', '≤ 100', '70', '1.1 ?'],
      ['Pots · Hill', '75', '30', '≥ 0.83'],
      ['Pots · Bay', '25', '≤ 100', '2.75 ?'],
    ]);
    expect(await page().locator('[data-told]').textContent()).toContain(
      'missing from the table: 1',
    );
    await paste('own', 0, 0, 'Hill\tPots\t30\nHill\tKites\t70\nBay\tPots\t10\nBay\tKites\t0');
    expect(await page().locator('[data-told]').textContent()).toBe('');
  });

  test('can be emptied, and stay empty in the address', async () => {
    await page().locator('#own button', { hasText: 'Clear the table' }).click();
    await settled();
    expect(await page().locator('#own tbody').first().locator('tr').count()).toBe(1);
    expect(await computed('stars')).toEqual([]);
    await page().reload();
    expect(await input('own', 0, 0).inputValue()).toBe('');
  });

  test('tell what cannot be read, and compute of the rest', async () => {
    await input('own', 0, 2).fill('many');
    expect(await input('own', 0, 2).getAttribute('aria-invalid')).toBe('true');
    expect(await page().locator('#own [role="status"]').textContent()).toContain('“many”');
    expect((await computed('stars')).length).toBeGreaterThan(40);
  });

  test('move with the thresholds: a star that nobody reaches goes', async () => {
    await input('thresholds', 0, 2).fill('100');
    const stars = (await computed('stars')).map((row) => row.at(-1));
    expect(stars).not.toContain('★★★');
  });

  test('stay when the language is switched', async () => {
    await input('own', 0, 2).fill('4321');
    await settled();
    const link = page().locator('a[data-keep-state][hreflang="tr"]').first();
    await link.focus();
    await link.click();
    await page().waitForURL(/\/tr\/analyses/);
    expect(await input('own', 0, 2).inputValue()).toBe('4321');
  });

  test('are named by ids in the address, so that every word is of the language of the page', async () => {
    await open('/ka/analyses/three-star/');
    await input('own', 0, 2).fill('4321');
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('*');
    const hash = await page().evaluate(() => location.hash);
    expect(hash.length).toBeLessThan(2000);
    await open(`/en/analyses/three-star/${hash}`);
    expect(await input('own', 0, 2).inputValue()).toBe('4321');
    const words = await page()
      .locator('#own textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => /[ა-ჰ]/.test(word))).toEqual([]);
  });

  test('of thousands of rows are packed into a link that brings them back', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) => `მხარე ${at % 20}\tდარგი ${at % 15}\t${at}`,
    );
    await paste('own', 0, 0, rows.join('\n'));
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('own=$z');
    expect(page().url().length).toBeLessThan(4000);
    await page().reload();
    await expect.poll(() => input('own', 299, 0).inputValue()).toBe('მხარე 19');
    expect(await input('own', 299, 2).inputValue()).toBe('299');
  });

  test('copied from a spreadsheet of another language are read as that one wrote them', async () => {
    await open('/tr/analyses/three-star/');
    await paste('own', 0, 0, 'Tepe\tDemlik\t1.234\nTepe\tUçurtma\t0.812');
    expect(await input('own', 0, 2).inputValue()).toBe('1,234');
    expect(await input('own', 1, 2).inputValue()).toBe('0.812');
  });

  test('go back to the published case', async () => {
    await input('own', 0, 2).fill('1');
    await settled();
    await page().locator('#own button', { hasText: 'Back to the published example' }).click();
    await settled();
    expect(page().url()).not.toContain('own=');
  });
});

test('levels and weights give an index, a class, and none in a gap', async () => {
  await open('/en/analyses/scorecard/#own=Lids~3~3~3~3~3~3~3~3~3~1_Cups~1~1~1~1~1~1~1~1~1~1');
  // Ten weights, 13 in all; the last item of weight 2 is low: 11/13 = 84.6. All low: 0 has no class.
  const rows = await computed('indices');
  expect(rows.map(([label, index, , , named, advice]) => [label, index, named, advice])).toEqual([
    ['Lids', '84.6', 'Boiling', 'set out cups; not forget the water'],
    ['Cups', '0', 'in no class', '–'],
  ]);
  for (let at = 0; at < 10; at += 1) await input('weights', 0, at).fill(at === 9 ? '1' : '0');
  expect((await computed('indices'))[0]?.[1]).toBe('0');
});

test('levels in words are read in any language, and nine of ten give a range without a class', async () => {
  await open('/en/analyses/scorecard/');
  await paste('own', 0, 0, `Lids\t${'high\t'.repeat(9)}Orta\nCups\t${'მაღალი\t'.repeat(9)}`);
  // 100 × (11 + 2 / 2) / 13; nine high and one of weight 2 unknown: 11 to 13 of 13.
  expect((await computed('indices')).map((row) => row.slice(0, 5))).toEqual([
    ['Lids', '92.3', '10 of 10', '82.4–97.1', 'Boiling'],
    ['Cups', '84.6–100', '9 of 10', '–', 'Boiling'],
  ]);
  for (const column of [1, 2]) await input('own', 1, column).fill('Low');
  expect((await computed('indices'))[1]?.slice(1, 5)).toEqual([
    ...['69.2–84.6', '9 of 10', '–', 'depends on the missing levels'],
  ]);
  await input('own', 0, 1).fill('so so');
  expect(await page().locator('#own [role="status"]').textContent()).toContain('low, medium, high');
});

test('marks of several answers become means with their number', async () => {
  await open('/en/analyses/needs/');
  await paste('own', 0, 0, 'Baking\t2\t3\nBaking\t5\t3\nBaking\t5\t\nBaking\t4\t3');
  const [baking] = await computed('means');
  expect(baking?.slice(0, 3)).toEqual(['Baking', '4 (4)', '3 (3)']);
  // 2 4 5 5: the middle is 4.5; squares 4 + 0 + 1 + 1, of which the third part is 2.
  expect((await computed('medians'))[0]?.slice(0, 3)).toEqual(['Baking', '4.5', '3']);
  expect((await computed('spreads'))[0]?.slice(0, 3)).toEqual(['Baking', '1.41', '0']);
});

test('cells of few answers are marked, and none of them is called the lowest', async () => {
  await open('/en/analyses/needs/#own=Baking~2~1_Baking~5~1_Baking~5');
  expect((await computed('means'))[0]?.slice(1, 3)).toEqual(['4 (3)', '1 (2) *']);
  expect(await computed('weakest')).toEqual([[expect.stringMatching(/^Baking · /), '4', '3']]);
  expect(await page().locator('#own [data-few]').isVisible()).toBe(true);
  await open('/en/analyses/needs/');
  expect(await page().locator('#own [data-few]').isVisible()).toBe(false);
});

test('a link that is cut within a letter stops no script', async () => {
  const errors: string[] = [];
  page().on('pageerror', ({ message }) => errors.push(message));
  for (const path of ['matching/#own=%E0%A4%A', 'matching/#weights=%%%', 'needs/#own=$zAAA%']) {
    await open(`/en/analyses/${path}`);
    await settled();
  }
  expect(errors).toEqual([]);
});

describe('contacts', () => {
  test('are measured and drawn: Krackhardt’s kite has Heather on 14 ways', async () => {
    const kite =
      'A~B_A~C_A~D_A~F_B~D_B~E_B~G_C~D_C~F_D~E_D~F_D~G_E~G_F~G_F~Heather_G~Heather_Heather~I_I~J';
    await open(`/en/analyses/network/#own=${kite}`);
    const [whole] = await computed('whole');
    expect(whole?.slice(1, 4)).toEqual(['10', '18', '40']);
    const heather = (await computed('parties')).find(([name]) => name === 'Heather');
    // Three contacts, betweenness 14, two parts without it.
    expect([heather?.[1], heather?.[5], heather?.[6]]).toEqual(['3', '14', '2']);
    // The drawing comes when one comes near to it.
    await page().locator('[data-drawing]').scrollIntoViewIfNeeded();
    await expect.poll(() => page().locator('[data-drawing] circle').count()).toBe(10);
    expect(await page().locator('[data-drawing] .cut').count()).toBe(2);
  });

  test('of no weight are not counted, and told', async () => {
    await open('/en/analyses/network/#own=a~b~0_b~c~2_d');
    const [whole] = await computed('whole');
    // b and c are in contact, d stands alone.
    expect(whole?.slice(1, 3)).toEqual(['3', '1']);
    const told = page().locator('[data-left-out]');
    expect(await told.textContent()).toMatch(/^Not counted because .*: a – b\.$/);
  });

  test('of two thousand are measured, however long their list is', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) => `p${at % 2000}\tp${(at * 7) % 1999}`);
    await open('/en/analyses/network/#own=a~b');
    const start = performance.now();
    await paste('own', 0, 0, rows.join('\n'));
    expect((await computed('whole'))[0]?.[1]).toBe('2,000');
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test('are written with the separators of the language', async () => {
    await open('/tr/analyses/network/#own=a~b~2.5');
    expect(await input('own', 0, 2).inputValue()).toBe('2,5');
  });
});

test('forms and their results have no barriers, and no page scrolls sideways on a phone', async () => {
  for (const id of ['three-star', 'scorecard', 'needs', 'network']) {
    await open(`/ka/analyses/${id}/`);
    expect(await findViolations(page())).toEqual([]);
    await page().setViewportSize({ width: 360, height: 800 });
    const over = await page().evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([id, over]).toEqual([id, 0]);
    await page().setViewportSize({ width: 1280, height: 900 });
  }
});
