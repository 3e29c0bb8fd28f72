import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from '../../workshop/open-search.ts';
import { listAnswers } from '../../workshop/search/list-answers.ts';
import { usePage, visit } from '../support/browser.ts';
import { siteFolder } from '../support/folders.ts';

const page = usePage({ viewport: { width: 1280, height: 900 } });
let opened: OpenSearch;

beforeAll(async () => {
  opened = await openSearch(join(siteFolder, 'pagefind'));
});
afterAll(() => opened.close());

// The figures of `search:eval` are worth something only if the page answers as the command does.
test.each([
  ['az', 'şərab klasteri'],
  ['az', 'müəssisələrimizdən'],
  ['az', 'biznes inkubatoru'],
  ['tr', 'izmir iklimlendirme'],
  ['tr', 'mobilyacılığın'],
  ['tr', 'kaysı'],
  ['tr', 'UR-GE desteği'],
  ['ka', 'ღვინის კლასტერი'],
  ['ka', 'kakhetis ghvino'],
  ['ka', 'shipyard'],
  ['en', 'renewabel energy'],
  ['en', 'cluster management'],
] as const)('%s: %s has the same answers in the browser as from files', async (locale, query) => {
  const expected = await listAnswers(query, locale, opened.sources(locale), 10);
  await visit(page(), `/${locale}/search/?q=${encodeURIComponent(query)}`);
  const links = page().locator(':is([data-hits], [data-foreign-hits]) > li h3 a');
  await expect
    .poll(() => links.count(), { timeout: 10_000 })
    .toBeGreaterThanOrEqual(expected.length);
  const shown = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  expect(expected.length).toBeGreaterThan(0);
  // The page shows those of one kind together.
  expect(shown[0]).toBe(expected[0]);
  expect(shown.slice(0, 10).toSorted()).toEqual(expected.toSorted());
});
