import { expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';

const page = usePage({ locale: 'en', viewport: { width: 360, height: 800 } });

/** Partner requests as their list shows them on a day, with whether one can answer. */
async function requestsOn(moment: string) {
  await page().clock.setFixedTime(new Date(moment));
  await visit(page(), `${inject('sampleAddress')}/en/analyses/matching/`);
  return page()
    .locator('#requests li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('strong')?.textContent,
        item.getAttribute('data-state'),
        item.querySelector<HTMLElement>('[href^="mailto"]')?.offsetParent !== null,
      ]),
    );
}

test('requests end by the reader’s date, and can be answered until then', async () => {
  expect(await requestsOn('2025-03-31T10:00:00Z')).toEqual([
    ['A calmer sea', 'open', true],
    ['The sixth cup', 'open', true],
    ['Buttons that hold in the wind', 'open', true],
    ['A gauge for lids', 'unreported', true],
  ]);
  expect(await requestsOn('2025-04-01T10:00:00Z')).toEqual([
    ['The sixth cup', 'open', true],
    ['Buttons that hold in the wind', 'open', true],
    ['A calmer sea', 'closed', false],
    ['A gauge for lids', 'unreported', true],
  ]);
  expect(await overflow(page())).toEqual([]);
  expect(await findViolations(page())).toEqual([]);
});
