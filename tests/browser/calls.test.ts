import { expect, inject, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';

const page = usePage({ locale: 'en', timezoneId: 'Asia/Baku' });

/** Programmes as their list shows them on a day, with whether one can apply. */
async function listOn(moment: string) {
  await page().clock.setFixedTime(new Date(moment));
  await visit(page(), `${inject('sampleAddress')}/en/programmes/`);
  return page()
    .locator('[data-found] > li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.textContent,
        item.getAttribute('data-state'),
        item.querySelector('[data-sentences]:not([hidden])')?.textContent?.trim(),
      ]),
    );
}

test('a list says what is open on the day of the reader, the nearest last day first', async () => {
  expect(await listOn('2098-01-15T12:00:00Z')).toEqual([
    ['Lid loan', 'open', 'open until 28 February 2098'],
    ['Clouds in bottles', 'open', 'open until 31 December 2099'],
    ['Steam grant', 'closed', undefined],
  ]);
  expect((await listOn('2100-01-02T12:00:00Z')).map(([, state]) => state)).toEqual([
    ...['closed', 'closed', 'closed'],
  ]);
});

test('the day is that of the reader, where it is tomorrow already', async () => {
  const stateOn = async (moment: string) =>
    (await listOn(moment)).find(([label]) => label === 'Lid loan')?.[2];
  expect(await stateOn('2098-02-28T19:59:00Z')).toBe('open until 28 February 2098');
  expect(await stateOn('2098-02-28T20:01:00Z')).toBe('closed on 28 February 2098');
});
