import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSearch, openSearch } from '../../workshop/open-search.ts';
import { readHalf } from '../../bench/search-queries.ts';
import { localeInfo, locales } from '../../src/i18n/locales.ts';
import { listAnswers } from '../../workshop/search/list-answers.ts';
import { scoreAnswers } from '../../workshop/search/score-answers.ts';
import { addressIn } from '../../src/search/query/address.ts';
import { ask } from '../../src/search/query/ask.ts';
import { search } from '../../src/search/query/search.ts';
import { findForms } from '../../src/search/query/find-forms.ts';
import { toWord } from '../../src/search/query/find-word.ts';
import { foldWord } from '../../src/search/fold-word.ts';
import { splitTokens, type Token } from '../../src/search/words.ts';
import { searchExamples } from '../../src/queries/search/search-examples.ts';
import { joinShipped } from '../../workshop/testing/joined-portals.ts';
import { siteFolder } from '../support/folders.ts';
import { readPage } from '../support/pages.ts';
import { portal } from '../support/portal.ts';
import { attribute, find } from '../support/tree.ts';

let opened: OpenSearch;
const words: string[] = [];

beforeAll(async () => {
  opened = await openSearch(join(siteFolder, 'pagefind'));
  for (const data of opened.site.languages.values()) {
    words.push(...(await data.words('')).map(({ spelled }) => spelled));
  }
  // A first query loads the engine, which is not what is timed.
  for (const locale of locales) await search('xqzwvk şarap ღვინო', locale, opened.site);
});
afterAll(() => opened.close());

// How long answers take is measured in bench/; here a query that hangs ends by the time of the test.
describe('any query is answered', () => {
  test('of 500 queries of words, beginnings, slips, signs and scripts none fails or hangs', async () => {
    const word = fc.constantFrom(...words);
    const piece = fc.oneof(
      word,
      word.map((full) => full.slice(0, 2)),
      word.map((full) => `${full.slice(0, -1)}x`),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('😀', '<script>', '"', '%', 'UR-GE', '\u202e', '…'),
    );
    const query = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      piece.map((text) => text.repeat(2000).slice(0, 10_000)),
    );
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...locales), async (text, locale) => {
        const { pages } = await search(text, locale, opened.site);
        expect(pages.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
        expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      }),
      { numRuns: 500 },
    );
  });
});

// `npm run bench` tells the figures by class; here only a step back is told.
test('queries that nothing was tuned by find their pages', async () => {
  const answered = [];
  for (const query of readHalf('report', locales)) {
    const answers = await listAnswers(query.q, query.locale, opened.sources(query.locale), 10);
    answered.push({ ...query, answers });
  }
  const { recallAt5, mrr } = scoreAnswers(answered);
  expect(recallAt5).toBeGreaterThan(0.88);
  expect(mrr).toBeGreaterThan(0.86);
});

// One by one the languages: none may be left behind the others.
test.each(locales)('in %s questions in other words than the pages’ find them', async (locale) => {
  for (const half of ['words', 'asked', 'needs'] as const) {
    const answered = [];
    for (const query of readHalf(half, [locale])) {
      const answers = await listAnswers(query.q, locale, opened.sources(locale), 5);
      answered.push({ ...query, answers });
    }
    expect(scoreAnswers(answered).recallAt5).toBeGreaterThanOrEqual(0.85);
  }
});

// The home page offers searches to try: a reader who does must find what they name.
test.each(locales)('in %s each example of the home page finds its thing first', async (locale) => {
  const { document } = readPage(`${locale}/index.html`, siteFolder);
  const queries = find(document, 'p', { class: 's dim examples' })
    .flatMap((line) => find(line, 'a'))
    .map((link) => new URL(attribute(link, 'href') ?? '', 'https://x.test').searchParams.get('q'));
  const examples = searchExamples(joinShipped(), locale);
  expect(queries).toEqual(examples.map(({ query }) => query));
  expect(examples.length).toBeGreaterThanOrEqual(2);
  for (const { query, finds } of examples) {
    // A number or the thing itself may be said above the pages.
    const { pages } = await ask(query, locale, opened.sources(locale));
    const first = await pages[0]?.load();
    expect(`${query}: ${addressIn(first?.url ?? '', locale)}`).toBe(`${query}: ${finds}`);
  }
});

// Pages change their terms: a group whose first word no page has any more leads whoever types the others nowhere.
test.each(locales)('in %s pages have the first word of every group of synonyms', async (locale) => {
  const data = opened.site.languages.get(locale);
  if (!data) throw new Error(`no index of ${locale}`);
  // Most stand on pages as they are; the others are looked for in their cases.
  const plain = new Set<string>();
  for (const { word } of await data.words('')) plain.add(word);
  const isKnown = async (token: Token) => {
    if (plain.has(foldWord(token.text))) return true;
    const forms = await findForms(toWord(token), locale, data);
    return forms.some(({ kin }) => kin.length > 0);
  };
  const judged = new Map<string, boolean>();
  const unknown: string[] = [];
  for (const { id, data: group } of portal.synonyms.filter(({ data: { pages } }) => !pages)) {
    const [first = ''] = group.words[locale] ?? [];
    const tokens = splitTokens(first.toLocaleLowerCase(localeInfo[locale].tag));
    for (const token of tokens.filter(({ text }) => text.length > 2)) {
      const known = judged.get(token.text) ?? (await isKnown(token));
      judged.set(token.text, known);
      if (!known) unknown.push(`${id}: ${first} (${token.text})`);
    }
  }
  expect(unknown).toEqual([]);
});
