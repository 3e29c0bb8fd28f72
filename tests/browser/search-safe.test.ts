import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { usePage, visit } from '../support/browser.ts';
import { overflow } from '../support/measure.ts';
import { watchPage } from '../support/watch-page.ts';

/** What nobody means to search, and what somebody may try. */
const queries: readonly (readonly [name: string, query: string])[] = [
  ['ten thousand letters', 'kümelenme'.repeat(1111)],
  ['ten thousand words', 'wine '.repeat(2000)],
  ['signs alone', '!?%&/()=*+#§…—“”'],
  ['a per cent sign', '100%'],
  ['emoji', '🍷🧵👩🏽‍🌾🇬🇪'],
  ['scripts mixed', 'ღვინო wine şərab вино 酒 نبيذ'],
  ['marks without letters', '\u0301\u0327\u200d\u202e'],
  ['half a letter', '\ud800wine'],
  ['a script', '<script>document.title = "taken"</script> wine'],
  ['a picture', '<img src=x onerror="document.title=\'taken\'"> wine'],
  ['a template', '{query} {count} $& $1'],
  ['a path', '../../../etc/passwd'],
  ['words of every object', '__proto__ constructor toString'],
];

/** Asks again until it holds: answers take their time on a busy machine. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const page = usePage({ viewport: { width: 360, height: 740 } });
const status = async () => (await page().locator('main [data-status]').textContent()) ?? '';
const misdeeds: string[] = [];

beforeAll(() => {
  page().on('pageerror', (error) => misdeeds.push(error.message));
  page().on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
});
beforeEach(() => {
  misdeeds.length = 0;
});

/** Elements that only a query could have brought. */
const intruders = () =>
  page()
    .locator('main :is(img, script:not([src]):not([data-query])), .pop :is(img, script)')
    .count();

async function expectCalm(): Promise<void> {
  expect(misdeeds).toEqual([]);
  expect(await intruders()).toBe(0);
  expect(await page().title()).not.toBe('taken');
  expect(await overflow(page())).toEqual([]);
}

describe('the page of results answers', () => {
  test.each(queries)('%s', async (_, query) => {
    await visit(page(), '/tr/search/');
    const start = Date.now();
    await page().locator('#q').fill(query);
    await poll(status).toMatch(/“.*”/su);
    expect(Date.now() - start).toBeLessThan(5000);
    await expectCalm();
    expect(page().url().length).toBeLessThan(3000);
    await page().reload();
    await poll(status).toMatch(/“.*”/su);
    await expectCalm();
  });

  test.each([
    ['a broken per cent', '?q=%E0%A4%A'],
    ['a lone per cent', '?q=%&kind=%'],
    ['no name', '?=wine&&&=&q'],
    ['names twice', '?q=wine&q=marble&kind=cluster&kind=region'],
    ['names of every object', '?q=wine&__proto__=x&constructor=y'],
    ['markup', '?q=wine&kind=<b>&stage="><script>1</script>'],
    ['very much', `?q=${'a'.repeat(8000)}&region=${'TR-35,'.repeat(800)}`],
  ])('an address with %s', async (_, search) => {
    await visit(page(), `/en/search/${search}`);
    await poll(status).not.toBe('');
    await expectCalm();
  });
});

describe('the box in the masthead takes', () => {
  test.each(queries)('%s', async (_, query) => {
    await visit(page(), '/en/about/');
    const box = page().locator('#quick');
    await box.fill(query);
    await page().waitForTimeout(600);
    await expectCalm();
    await box.fill('wine');
    await page().locator('.pop [role=option] mark').first().waitFor();
  });
});

describe('while it searches', () => {
  const page = usePage({ viewport: { width: 1280, height: 900 } });
  const misdeeds = watchPage(page);

  test('no other host is asked, and no error written', async () => {
    await visit(page(), '/en/search/');
    await page().locator('#q').fill('wine');
    await page().locator('[data-hits] li').first().waitFor();
    expect(misdeeds).toEqual([]);
  });
});
