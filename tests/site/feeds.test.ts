import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parseFeed } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { locales } from '../../src/i18n/locales.ts';
import { root, sampleBase, sampleFolder, siteFolder } from '../support/folders.ts';
import { jsonFeedSchema } from '../support/json-feed-schema.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, find } from '../support/tree.ts';

interface JsonFeed {
  readonly language: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
    readonly date_published: string;
  }[];
}

const sites = [
  { name: 'shipped', folder: siteFolder, base: '/', lists: ['practices', 'reports'] },
  {
    name: 'fictional',
    folder: sampleFolder,
    base: sampleBase,
    lists: ['changes', 'news', 'practices', 'programmes', 'reports'],
  },
] as const;

const readText = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const readJson = (folder: string, file: string) => JSON.parse(readText(folder, file)) as JsonFeed;

/** What is not as the grammar of Atom asks. */
async function judgeAtom(...texts: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [readText(root, 'tests/support/schemas/atom.rng')],
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

describe.each(sites)('the feeds of the $name portal', ({ folder, base, lists }) => {
  const feeds = siteFiles(folder).filter((file) => /(^|\/)feed\.json$/.test(file));
  const holds = (target: string, page: string) =>
    readPage(page, folder).html.includes(` id="${target}"`);

  test('there is one of the whole portal and one of each list that has something new', () => {
    const expected = locales.flatMap((locale) => [
      `${locale}/feed`,
      ...lists.map((list) => `${locale}/${list}/feed`),
    ]);
    for (const ending of ['json', 'xml']) {
      const found = siteFiles(folder).filter((file) => file.endsWith(`/feed.${ending}`));
      const ofLists = found.filter((file) => file.split('/').length <= 3);
      expect(ofLists.toSorted()).toEqual(expected.map((path) => `${path}.${ending}`).toSorted());
    }
  });

  test('Atom is as its grammar asks, JSON Feed as its standard does', async () => {
    const judge = new Ajv().compile(jsonFeedSchema);
    const atom = feeds.map((file) => readText(folder, file.replace(/json$/, 'xml')));
    expect(await judgeAtom(...atom)).toEqual([]);
    for (const file of feeds) {
      expect(judge(readJson(folder, file)), `${file}: ${JSON.stringify(judge.errors)}`).toBe(true);
    }
  });

  test('both say the same: names, titles, texts and days, the newest first', () => {
    for (const file of feeds) {
      const { items, language } = readJson(folder, file);
      const text = readText(folder, file.replace(/json$/, 'xml'));
      expect(parseFeed(text)?.items.map(({ id, title, link }) => [id, title, link])).toEqual(
        items.map(({ id, title, url }) => [id, title, url]),
      );
      const days = items.map(({ date_published: day }) => day);
      expect(days).toEqual(days.toSorted().reverse());
      expect(file.startsWith(`${language}/`)).toBe(true);
      expect(text).toContain(`xml:lang="${language}"`);
    }
  });

  test('each name is there once, and the same in every language but for single changes', () => {
    for (const file of feeds) {
      const ids = readJson(folder, file).items.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const lasting = (names: readonly string[]) =>
        names.filter((id) => !id.includes('/changes/')).toSorted();
      const inEnglish = readJson(folder, file.replace(/^[a-z]+/, 'en')).items.map(({ id }) => id);
      expect(lasting(ids)).toEqual(lasting(inEnglish));
    }
  });

  test('every link leads to a page of the site, and to its place on the page', () => {
    const dead: string[] = [];
    for (const file of feeds) {
      const { items, home_page_url: home, feed_url: own } = readJson(folder, file);
      for (const address of [home, own, ...items.map(({ url }) => url)]) {
        const { pathname, hash } = new URL(address);
        const path = pathname.slice(base.length);
        const target = path.endsWith('/') ? `${path}index.html` : path;
        if (!siteFiles(folder).includes(target)) dead.push(`${file}: ${address}`);
        else if (hash && !holds(hash.slice(1), target)) dead.push(`${file}: ${address}`);
      }
    }
    expect(shorten(dead)).toEqual([]);
  });

  test('pages tell feed readers of them, and lists tell readers', () => {
    for (const list of lists) {
      const { document } = readPage(`ka/${list}/index.html`, folder);
      const told = find(document, 'link')
        .filter((one) => attribute(one, 'type') === 'application/atom+xml')
        .map((one) => attribute(one, 'href'));
      expect(told).toEqual([`${base}ka/${list}/feed.xml`, `${base}ka/feed.xml`]);
      const links = find(document, 'a').map((one) => attribute(one, 'href'));
      expect(links).toContain(`${base}ka/${list}/feed.xml`);
      expect(links).toContain(`${base}ka/${list}/feed.json`);
    }
  });
});

describe('an entry can be followed', () => {
  const idsOf = (entry: string) =>
    readJson(sampleFolder, `en/${entry}/feed.json`).items.map(({ id }) => new URL(id).pathname);

  test.each([
    ['clusters/xx-teapots', 'its own news'],
    ['countries/XX', 'news of what lies there'],
    ['regions/XX-01', 'news of a cluster there'],
    ['programmes/steam-grant', 'news that name it'],
  ])('%s: %s', (entry) => {
    expect(idsOf(entry)).toContain('/news/first-whistle/');
  });

  test('a sector has its practices and the reports, and no news of other sectors', () => {
    for (const file of siteFiles(siteFolder).filter((one) =>
      /^en\/sectors\/.*feed\.json$/.test(one),
    )) {
      const sector = file.split('/')[2];
      const items = readJson(siteFolder, file).items;
      // Reports concern every sector.
      const own = items.filter(({ url }) => !url.includes('/reports/'));
      expect(own.length).toBeLessThan(items.length);
      for (const { url } of own) {
        const links = find(
          readPage(`${new URL(url).pathname.slice(1)}index.html`, siteFolder).document,
          'a',
        );
        expect(links.map((one) => attribute(one, 'href'))).toContain(`/en/sectors/${sector}/`);
      }
    }
  });

  test('its page leads to its feed, and to its calendar where it has dates', () => {
    const linksOf = (page: string) =>
      find(readPage(`${page}/index.html`, sampleFolder).document, 'a').map((one) =>
        attribute(one, 'href'),
      );
    expect(linksOf('tr/clusters/xx-teapots')).toContain(
      `${sampleBase}tr/clusters/xx-teapots/feed.xml`,
    );
    expect(linksOf('ka/programmes/lid-loan')).toContain(
      `${sampleBase}ka/programmes/lid-loan/events.ics`,
    );
    expect(linksOf('az/clusters/xx-kites').filter((to) => to?.endsWith('events.ics'))).toEqual([]);
    // A cluster without news of its own has its feed in the panel with which its page is shared.
    const quiet = readPage('ka/clusters/ge-kakheti-wine/index.html', siteFolder).document;
    expect(find(quiet, 'a').map((one) => attribute(one, 'href'))).toContain('feed.xml');
  });
});

test('the grammar of Atom refuses what is no feed', async () => {
  const text = readText(sampleFolder, 'en/feed.xml');
  for (const [sound, broken] of [
    ['<updated>', '<updated>on '],
    ['<id>', '<guid>x</guid><id>'],
    [/<entry>\n<id>.*<\/id>/, '<entry>'],
    ['hreflang="en"', 'hreflang=""'],
  ] as const) {
    expect((await judgeAtom(text.replace(sound, broken))).length).toBeGreaterThan(0);
  }
});
