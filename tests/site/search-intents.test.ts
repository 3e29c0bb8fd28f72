import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from '../../workshop/open-search.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { type Intent, intentKinds, judgeIntent } from '../../workshop/search/judge-intents.ts';
import { siteFolder } from '../support/folders.ts';

const folder = join(import.meta.dirname, '../../bench/search');
let opened: OpenSearch;

beforeAll(async () => {
  opened = await openSearch(join(siteFolder, 'pagefind'));
});
afterAll(() => opened.close());

// Some are missed; the share that may be missed is small, in each language and for each kind.
test.each(ownLocales)('in %s queries are answered by what is meant', async (locale) => {
  const intents = JSON.parse(
    readFileSync(join(folder, `${locale}.intents.json`), 'utf8'),
  ) as Intent[];
  expect(intents.length).toBeGreaterThanOrEqual(60);
  const missed = new Map<string, number>();
  const told: string[] = [];
  for (const intent of intents) {
    const found = await judgeIntent(intent, locale, opened.sources(locale));
    if (found === undefined) continue;
    missed.set(intent.is, (missed.get(intent.is) ?? 0) + 1);
    told.push(`${intent.is}: ${intent.q} → ${found}`);
  }
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(6);
  for (const kind of intentKinds) {
    const { length } = intents.filter(({ is }) => is === kind);
    expect(length, kind).toBeGreaterThan(3);
    expect((missed.get(kind) ?? 0) / length, told.join('\n')).toBeLessThanOrEqual(0.4);
  }
});
