import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';

const addressOf = (locale: string, path: string) =>
  `${inject('sampleAddress')}/${locale}/analyses/${path}`;

/** The rows of a table of results, heading first. */
const rowsOf = (page: Page, body: string) =>
  page
    .locator(`${body} tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );

describe('a selection with candidates of one’s own', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });

  test('begins with the published case and comes to the same places as its table', async () => {
    await visit(page(), addressOf('en', 'selection/'));
    await expect.poll(() => rowsOf(page(), '[data-shortlist]').then((rows) => rows.length)).toBe(9);
    const rows = await rowsOf(page(), '[data-shortlist]');
    expect(rows.slice(0, 2).map((row) => row.slice(0, 4))).toEqual([
      ['Teapot and Saucer Cluster', '1', '80', '100'],
      ['Kettle and Steam Cluster', '2', '72', '100'],
    ]);
    expect(rows.find(([name]) => name?.startsWith('Button'))?.[6]).toContain('Tea Academy');
    const published = await page().locator('#table-ranking tbody tr th').allTextContents();
    expect(rows.map(([name]) => name)).toEqual(published.map((name) => name.trim()));
    expect((await rowsOf(page(), '[data-steps]'))[0]?.[3]).toContain('(1/2)');
  });

  test('places anew when a weight is changed, and keeps it in the address', async () => {
    await visit(page(), addressOf('en', 'selection/'));
    // Only the echo counts: whistles 5 of 5, then kettles 4; one that is hardly known is placed too.
    for (const row of [0, 1, 2]) {
      await page().locator(`#weights input[data-at="${row} 1"]`).fill('0');
    }
    await expect
      .poll(async () => (await rowsOf(page(), '[data-shortlist]'))[0]?.slice(0, 3))
      .toEqual(['Echo, Echo and Echo Cluster', '1', '100']);
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('weights=');
  });

  test('takes a criterion of the reader’s own, with its column, and keeps it in the address', async () => {
    await visit(page(), addressOf('en', 'selection/'));
    const own = page().locator('#own [data-at$=" 7"]');
    await expect.poll(() => own.count()).toBe(9);
    expect(await own.first().isVisible()).toBe(false);
    await page().locator('#weights [data-at="4 0"]').fill('Charm');
    await page().locator('#weights [data-at="4 1"]').fill('5');
    await expect.poll(() => own.first().isVisible()).toBe(true);
    expect(await page().locator('#own th:visible').last().textContent()).toBe('Charm');
    await own.nth(0).fill('1');
    await own.nth(1).fill('5');
    // Kettles: (2·5 + 3 + 1 + 4 + 5·5) of (5 + 5)·5; without a score for charm, only half of the weight is known.
    const kettles = ['Kettle and Steam Cluster', '1', '86', '100', 'Charm'];
    const first = async () => (await rowsOf(page(), '[data-shortlist]'))[0]?.slice(0, 5);
    await expect.poll(first).toEqual(kettles);
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('Charm~5');
    // The table of candidates is put into the address after that of weights.
    await page().waitForTimeout(400);
    await page().reload();
    await expect.poll(first).toEqual(kettles);
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
  });

  test('tells what lies outside the scale, and says of nobody without a place that it does not go on', async () => {
    const address = addressOf('en', 'selection/');
    await visit(page(), `${address}#own=A~9~3~3~3_B~4~4~4~4_C~3~3~3~3_D~2~2~2~2_E`);
    const faults = page().locator('[data-faults]');
    await expect.poll(() => faults.textContent()).toContain('Row 1, Steam: 9 is outside the scale');
    const rows = await rowsOf(page(), '[data-shortlist]');
    expect(rows.find(([name]) => name === 'E')?.[7]).toMatch(/^Not ranked: too little is known/);
    await page().locator('#weights input[data-at="0 1"]').fill('-2');
    await expect.poll(() => faults.textContent()).toContain('0 or more: Steam');
  });

  test('reads yes and no as people type them, keeps rows that are hardly known, and names rows in each language', async () => {
    await visit(page(), addressOf('az', 'selection/'));
    // Pasted below the first row, so that published rows stay beside them.
    await page().locator('#own [data-at="1 0"]').focus();
    await page().evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Yeni\t\t\t\t\tHƏ\tyox\nİkinci\t5\t5\t5\t5\tbəli\t1');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    const name = (row: number) => page().locator(`#own [data-at="${row} 0"]`).inputValue();
    expect([await name(1), await name(2)]).toEqual(['Yeni', 'İkinci']);
    expect(await page().locator('#own [aria-invalid]').count()).toBe(0);
    const rows = () => rowsOf(page(), '[data-shortlist]');
    await expect.poll(async () => (await rows())[0]?.[0]).toBe('İkinci');
    expect((await rows()).find(([own]) => own === 'Yeni')?.[7]).toContain('məcburi');
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('_Yeni~');
    const link = page().locator('a[data-keep-state][hreflang="tr"]').first();
    await link.focus();
    await link.click();
    await page().waitForURL(/\/tr\/analyses\//);
    await expect.poll(() => name(2)).toBe('İkinci');
    expect(await name(3)).toBe('Kırıntı Adaları Bisküvi Kümesi');
  });

  test('says that it takes three, and is read by everyone', async () => {
    await visit(page(), addressOf('ka', 'selection/#own=ჩაი~5_წყალი~3'));
    await expect.poll(() => page().locator('[data-too-few]').isVisible()).toBe(true);
    expect(await findViolations(page())).toEqual([]);
  });
});

describe('a selection in two rounds of one’s own', () => {
  const page = usePage({ viewport: { width: 360, height: 800 } });

  test('comes to the published places, and a region that stays behind takes its clusters with it', async () => {
    await visit(page(), addressOf('en', 'two-rounds/'));
    const names = (round: string) =>
      rowsOf(page(), `#${round}shortlist [data-shortlist]`).then((rows) =>
        rows.map((row) => [row[0], row[2]]),
      );
    await expect.poll(async () => (await names('first-'))[0]).toEqual(['Button Coast', '90']);
    expect((await names(''))[0]?.[0]).toBe('Saucer Makers of Kettle Valley');
    // Only the first two regions go forward, and the minimum falls: echoes are still out, by their region.
    await page().locator('#first-seats [data-at="0 2"]').fill('2');
    await page().locator('#minima [data-at="0 1"]').fill('');
    const echoes = () =>
      rowsOf(page(), '#shortlist [data-shortlist]').then(
        (rows) => rows.find(([name]) => name?.startsWith('Echo'))?.[6],
      );
    await expect.poll(echoes).toBe('Not met: goes forward from the first round');
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('first-seats=');
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
  });
});

describe('partners', () => {
  const page = usePage({ viewport: { width: 360, height: 800 } });

  test('a link to a part of the list opens it, and no page scrolls sideways', async () => {
    await visit(page(), addressOf('tr', 'matching/#group-household'));
    expect(await page().locator('#group-household').getAttribute('open')).not.toBeNull();
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
  });

  test('of a cluster of the portal are weighed anew, and the choice stands in the address', async () => {
    await visit(page(), addressOf('en', 'matching/?cluster=xx-crumbs'));
    const weighed = () =>
      rowsOf(page(), '[data-weighed]').then((rows) => rows.map((row) => row.slice(0, 2)));
    const partners = [
      ['Ferry Snack Platform', '5'],
      ['Marmalade Cluster of Peel', '3'],
    ];
    await expect.poll(weighed).toEqual(partners);
    // Two countries weigh twenty: a group of sectors in common weighs two.
    await page().locator('#weights input[data-at="4 1"]').fill('20');
    await expect
      .poll(async () => (await weighed())[0])
      .toEqual(['Marmalade Cluster of Peel', '22']);
    await page().locator('[data-field]').selectOption('group-household');
    await page()
      .locator('[data-cluster] option[value="xx-teapots"]')
      .waitFor({ state: 'attached' });
    await page().locator('[data-cluster]').selectOption('xx-teapots');
    await expect.poll(() => page().evaluate(() => location.hash)).toContain('of=xx-teapots');
    await expect.poll(async () => (await weighed()).length).toBeGreaterThan(3);
    // Names of clusters are long: the choice keeps within the page.
    await page()
      .locator('[data-cluster] option:checked')
      .evaluate((option) => {
        option.textContent = 'ჩაიდნებისა და ლამბაქების კლასტერი '.repeat(4);
      });
    expect(await overflow(page())).toEqual([]);
    expect(await findViolations(page())).toEqual([]);
  });

  test('are found among clusters of one’s own, with the reason', async () => {
    const rows = 'A~X~1~Tea~1_B~X~0~Tea~4';
    await visit(page(), addressOf('en', `matching/#own=${rows}`));
    await expect
      .poll(() => rowsOf(page(), '[data-partners]'))
      .toEqual([
        [
          'A',
          'B',
          '6',
          'same sector: Tea; outside the ferry programme area; at a later stage (Mature)',
        ],
        [
          'B',
          'A',
          '6',
          'same sector: Tea; inside the ferry programme area; can learn from it (stage: Mature)',
        ],
      ]);
  });
});

describe('what criteria would allow', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const allowed = async () => (await rowsOf(page(), '[data-allowed]')).map((row) => row[1]);

  test('changes with each tick, by keyboard too, and stands in the address', async () => {
    await visit(page(), addressOf('en', 'stage-what-if/'));
    expect(await allowed()).toEqual(['no stage', 'no stage', 'no stage', 'no stage']);
    await page().locator('input[name="thought"]').focus();
    await page().keyboard.press('Space');
    // One of three: enough for the rule and for one drop, not for half or for all.
    expect(await allowed()).toEqual(['Idea', 'Idea', 'no stage', 'no stage']);
    expect(await page().evaluate(() => location.hash)).toBe('#ticks=1.0.0.0');
    expect(await page().locator('[data-summary]').textContent()).toContain('The readings differ');
    expect(await findViolations(page())).toEqual([]);
  });

  test('begins with what a cluster reported, and names its reported stage as such', async () => {
    await visit(page(), addressOf('az', 'stage-what-if/?cluster=xx-teapots'));
    await expect.poll(() => page().locator('[data-from] a').count()).toBe(1);
    expect(await page().locator('[data-from]').textContent()).toContain('Bildirilmiş mərhələsi');
    expect(await page().locator('input:checked').count()).toBeGreaterThan(5);
  });

  test('are a cluster’s no more once they are changed, and stay cleared', async () => {
    await visit(page(), addressOf('en', 'stage-what-if/?cluster=xx-teapots'));
    const from = page().locator('[data-from]');
    await expect.poll(() => from.textContent()).toContain('The ticks are those reported by');
    await page().locator('.what-if input').first().uncheck();
    expect(await from.textContent()).toContain('reported ticks that differ from these');
    await page().locator('.what-if [data-clear]').click();
    await expect.poll(() => page().evaluate(() => location.hash)).toBe('#ticks=0.0.0.0');
    await page().reload();
    await expect.poll(() => from.textContent()).toContain('reported ticks that differ');
    expect(await page().locator('input:checked').count()).toBe(0);
    await visit(page(), addressOf('en', 'stage-what-if/?cluster=xm-marmalade'));
    await expect.poll(() => from.textContent()).toContain('(xm-marmalade) is not reported');
  });

  test('ticks of the address come before those of the cluster', async () => {
    await visit(page(), addressOf('en', 'stage-what-if/?cluster=xx-teapots#ticks=3.0.0.0'));
    await expect.poll(() => page().locator('[data-from] a').count()).toBe(1);
    expect(await page().locator('input:checked').count()).toBe(2);
  });
});
