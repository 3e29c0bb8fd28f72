import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePortal } from '../../scripts/portal/make-portal.ts';
import { placeCountry } from '../../scripts/portal/place-country.ts';
import { readStock } from '../../scripts/portal/read-stock.ts';
import { mainLanguage } from '../../src/i18n/locales.ts';
import { answersSchema } from '../../src/starter/answers.ts';
import { formSource } from '../../src/starter/compose-sources.ts';
import { foreignFacts } from '../../workshop/testing/foreign-facts.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { type SmallPortal, smallPortals } from '../../workshop/testing/small-portals.ts';
import { checkLinks } from '../support/check-links.ts';
import { type Page, readPages, siteFiles } from '../support/pages.ts';
import { readFaults, seenText } from '../support/read-faults.ts';
import { runBuild } from '../support/run-build.ts';
import { attribute, elementsOf, find, textOf } from '../support/tree.ts';

const names = Object.keys(smallPortals) as (keyof typeof smallPortals)[];
/** Where the sites stand. `CLUSTERBOOK_TEST_SMALL` names a folder in which they are built already. */
let place = '';

const surveyFile = 'survey/questions.yaml';

/** Makes the portal as the command does, puts its clusters into it, and builds it. */
async function build(name: string, { answers, files, asks, options }: SmallPortal): Promise<void> {
  const stock = readStock();
  const read = answersSchema.parse(answers);
  const placed = placeCountry(read, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  const made = makePortal(read, stock, placed.geography, 'Switched off.');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const portal = join(place, `${name}-portal`);
  const started = [...made.files].filter(([file]) => asks || file !== surveyFile);
  for (const [file, text] of [...started, ...files]) {
    mkdirSync(dirname(join(portal, file)), { recursive: true });
    writeFileSync(join(portal, file), text);
  }
  await runBuild(['--portal', portal, '--out', join(place, name), ...options]);
}

beforeAll(async () => {
  const given = process.env.CLUSTERBOOK_TEST_SMALL;
  place = given ?? mkdtempSync(join(tmpdir(), 'clusterbook-small-'));
  if (given !== undefined) return;
  // Two at a time: the large one takes as long as the others together.
  const { crowd, ...others } = smallPortals;
  const small = async () => {
    for (const [name, portal] of Object.entries(others)) await build(name, portal);
  };
  await Promise.all([build('crowd', crowd), small()]);
});
afterAll(() => {
  if (process.env.CLUSTERBOOK_TEST_SMALL === undefined) rmSync(place, { recursive: true });
});

/** Lists of which none of these portals has an entry, and pages about what none of them has. */
const absent = [
  ...['practices', 'concepts', 'strategies', 'programmes', 'organisations', 'survey', 'timeline'],
  ...['paths', 'news', 'events', 'bulletin', 'glossary', 'figures', 'data/published', 'changes'],
  'reports',
];

/** The names of the stages of a portal, in each of its languages. */
function stageNames({ languages, stages }: SmallPortal['answers']): string[] {
  const own = stages === 'four' ? shippedPortal.stages.map(({ data }) => data) : stages;
  return own.flatMap(({ label }) => languages.flatMap((language) => label[language] ?? []));
}

/** Words of a survey in every language of these portals. */
const surveyWords =
  /survey|questionnaire|sorğu|anket|გამოკითხვ|კითხვარ|\banswers?\b|cavablar|პასუხები/i;

/** Sources of the ready lists of stages and sectors: the only ones that are not of the portal itself. */
const readySources = [formSource, 'nace'];

/** The text of a page, its title and its description, without what it says of the sources of ready lists. */
function wordsOf({ document }: Page): string {
  const meta = find(document, 'meta').map((one) => attribute(one, 'content') ?? '');
  const aside = elementsOf(document)
    .filter((one) =>
      readySources.some(
        (source) =>
          attribute(one, 'id') === source || attribute(one, 'href')?.endsWith(`#${source}`),
      ),
    )
    .map(seenText);
  const [body] = find(document, 'body');
  const words = [body ? seenText(body) : '', ...meta, ...find(document, 'title').map(textOf)];
  return aside.reduce((text, part) => text.replaceAll(part, ''), words.join(' '));
}

describe.each(names)('the %s', (name) => {
  const { answers, hasMap, asks } = smallPortals[name];
  const { languages } = answers;
  const folder = () => join(place, name);
  // Of six hundred clusters one in five is read: their pages are made alike.
  const isRead = ({ path }: Page) => !/-invented-\d*[1-46-9]\/$/.test(path);
  const pages = () => [...readPages(folder())].filter((page) => name !== 'crowd' || isRead(page));

  test('has no heading over nothing, no empty list, table or drawing, no row of nothing', () => {
    const stages = stageNames(answers);
    expect(pages().flatMap((page) => readFaults(page, stages))).toEqual([]);
  });

  test('has no link that leads nowhere', () => {
    const { broken, followed } = checkLinks(folder(), 'https://example.org');
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('has no page of a list without entries', () => {
    const empty = languages.flatMap((lang) =>
      absent
        .filter((list) => !asks || list !== 'survey')
        .map((list) => `${lang}/${list}/index.html`),
    );
    expect(siteFiles(folder()).filter((file) => empty.includes(file))).toEqual([]);
  });

  test('has pages, and tells search engines of pages, in its own languages alone', () => {
    const found = siteFiles(folder()).flatMap((file) => /^([a-z]{2})\//.exec(file)?.[1] ?? []);
    expect([...new Set(found)].sort()).toEqual([...languages].sort());
    const told = pages().flatMap(({ document }) =>
      find(document, 'link', { rel: 'alternate' }).flatMap((link) => {
        const language = attribute(link, 'hreflang');
        return language === undefined ? [] : [language];
      }),
    );
    expect([...new Set(told)].sort()).toEqual([...languages, 'x-default'].sort());
    const anyLanguage = pages().flatMap(({ document }) =>
      find(document, 'link', { rel: 'alternate', hreflang: 'x-default' }).map((link) =>
        new URL(attribute(link, 'href') ?? '').pathname.slice(1, 3),
      ),
    );
    // Pages that belong to no language lead to those of each.
    const expected = ['', 'c/', mainLanguage(languages)];
    expect(anyLanguage.filter((language) => !expected.includes(language))).toEqual([]);
  });

  test('has a map only where clusters lie in several regions that have shapes', () => {
    const maps = siteFiles(folder()).filter((file) => /^..\/map\/index\.html$/.test(file));
    expect(maps).toHaveLength(hasMap ? languages.length : 0);
    const homes = pages().filter(({ path }) => /^\/..\/$/.test(path));
    expect(
      homes.map(({ document }) => find(document, 'div', { class: 'home-map' }).length > 0),
    ).toEqual(homes.map(() => hasMap));
  });

  test('has no word of a survey that it lacks, and no year, place, source or body of another portal', () => {
    const facts = foreignFacts(answers);
    const told = pages().flatMap((page) => {
      const words = wordsOf(page);
      const [survey] = (!asks && surveyWords.exec(words)) || [];
      const found = facts.filter((fact) => words.includes(fact));
      return [...(survey ? [survey] : []), ...found].map((one) => `${page.path} ${one}`);
    });
    expect(told).toEqual([]);
  });
});

describe('the region', () => {
  const words = () =>
    [...readPages(join(place, 'region'))].map((page) => `${page.path} ${wordsOf(page)}`);
  const saying = (pattern: RegExp) => words().filter((one) => pattern.test(one));

  test('says nothing of the country that it is a part of', () => {
    expect(saying(/საქართველოში|ქვეყნის \d|Gürcistan’da|ülkedeki/)).toEqual([]);
  });

  test('ranks neither its one region nor sectors of one cluster each', () => {
    expect(saying(/შორის პირველია|ყველაზე ხშირად|პირველ ადგილ/)).toEqual([]);
    expect(saying(/İlk sırada|En çok geçtiği|İlk sırayı|En çok kay[ıd]/)).toEqual([]);
  });

  test('calls nothing a potential cluster, as none of its stages is one of such', () => {
    expect(saying(/პოტენციურ|potansiyel/i)).toEqual([]);
  });
});

test('a site that is built in parts and merged is the same byte for byte', async () => {
  const portal = ['--portal', join(place, 'city-portal'), ...smallPortals.city.options];
  const parts = join(place, 'parts');
  const merged = join(place, 'merged');
  for (const number of [1, 2])
    await runBuild([...portal, '--shard', `${number}/2`, '--out', join(parts, String(number))]);
  const half = siteFiles(join(parts, '1')).filter((file) => file.endsWith('.html'));
  await runBuild([...portal, '--merge', parts, '--out', merged]);
  const whole = siteFiles(join(place, 'city'));
  expect(half.length).toBeLessThan(whole.filter((file) => file.endsWith('.html')).length * 0.7);
  expect(siteFiles(merged).toSorted()).toEqual(whole.toSorted());
  const others = whole.filter(
    (file) => !readFileSync(join(merged, file)).equals(readFileSync(join(place, 'city', file))),
  );
  expect(others).toEqual([]);
});
