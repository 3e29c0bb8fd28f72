import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { plainEntries, plainList } from '../../testing/plain-content.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { viewStatus } from './view-status.ts';

const content = resolve(import.meta.dirname, '../../content');

test('the state of each language, in the order of the portal', () => {
  const { languages, terms } = viewStatus(joinSample(), 'en');
  expect(terms).toBe(3);
  expect(languages.map(({ language, name }) => [language, name])).toEqual([
    ['az', 'Azərbaycanca'],
    ['tr', 'Türkçe'],
    ['ka', 'ქართული'],
    ['en', 'English'],
  ]);
  // Original, reviewed, draft, missing, stale; then terms with a source.
  expect(languages.map(({ counts }) => counts)).toEqual([
    ['42', '0', '62', '5', '0', '0'],
    ['45', '2', '59', '3', '2', '0'],
    ['48', '0', '58', '3', '0', '1'],
    ['105', '2', '1', '1', '0', '2'],
  ]);
});

test('a term without a definition is no text that could be a draft', () => {
  const portal = varySample(({ glossary }) => ({
    glossary: glossary.map(({ id, data: { definition: _, ...data } }) => ({ id, data })),
  }));
  expect(viewStatus(portal, 'en').terms).toBe(3);
  // Three texts of English fewer than with their definitions.
  expect(viewStatus(portal, 'en').languages[3]?.counts).toEqual(['102', '2', '1', '1', '0', '2']);
});

test('terms with a source are counted by language, from the glossary alone', () => {
  const terms = plainList(content, 'glossary');
  for (const { language, counts } of viewStatus(joinShipped(), 'en').languages) {
    const attested = terms.filter(({ status }) => status[language] === 'attested');
    expect(counts[5]).toBe(String(attested.length));
  }
});

test('numbers stand as the language of the reader writes them', () => {
  const first = (locale: 'en' | 'tr') =>
    viewStatus(joinShipped(), locale).languages[0]?.counts[2] ?? '';
  expect(first('en')).toMatch(/^1,\d{3}$/);
  expect(first('tr')).toBe(first('en').replace(',', '.'));
});

test('published figures: how many there are, can be counted again, and agree', () => {
  const [edition] = plainEntries(content, 'editions');
  const figures: { recount?: unknown; difference?: unknown }[] = edition?.data.figures;
  const again = figures.filter(({ recount }) => recount);
  const exact = again.filter(({ difference }) => !difference);
  const { text = '' } = viewStatus(joinShipped(), 'en').recounted ?? {};
  expect(text.match(/\d+/g)?.map(Number)).toEqual([figures.length, again.length, exact.length]);
});

test('the sentence on published figures leads to all of them; without any there is none', () => {
  expect(viewStatus(joinSample(), 'tr').recounted).toEqual({
    text: 'Baskıda yayımlanmış 3 sayı var. Bunlardan 3 tanesi veriden yeniden sayılabiliyor: 2 tanesi tam olarak tutuyor; ötekilerde fark gösteriliyor ve açıklanıyor.',
    href: '/tr/data/published/',
  });
  // Where nothing can be counted again, nothing agrees.
  const { edition } = joinSample();
  const withFigures = (figures: typeof edition.figures) =>
    viewStatus({ ...joinSample(), edition: { ...edition, figures } }, 'en').recounted;
  const uncounted = withFigures(edition.figures.map(({ recount: _, ...figure }) => figure));
  expect(uncounted?.text.match(/\d+/g)).toEqual(['3', '0', '0']);
  expect(withFigures([])).toBeUndefined();
});

test('clusters whose sectors were read twice, with both readings and the decision', () => {
  expect(viewStatus(joinSample(), 'en').readings).toEqual([
    {
      cluster: { label: 'Cloud Bottling Cluster', href: '/en/clusters/xx-clouds/' },
      first: 'Bottled clouds',
      second: 'Teaware + Bottled clouds',
      decided: 'Bottled clouds + Teaware',
      reason: 'A bottle is not yet a teapot',
    },
  ]);
});

test('all clusters that were read twice are listed', () => {
  const read = plainEntries(content, 'clusters').filter(({ data }) => data.sectorReading);
  expect(viewStatus(joinShipped(), 'tr').readings.map(({ cluster }) => cluster.href)).toEqual(
    read.map(({ id }) => `/tr/clusters/${id}/`),
  );
});

test('names that are not certain, language by language, with Georgian words marked', () => {
  const named = plainEntries(content, 'clusters').filter(
    ({ data }) => Object.keys(data.doubtful ?? {}).length > 0,
  );
  const { names } = viewStatus(joinShipped(), 'en');
  expect(names.map(({ cluster }) => cluster.href)).toEqual(
    named.map(({ id }) => `/en/clusters/${id}/`),
  );
  expect(names.map(({ doubts }) => doubts.map(({ language }) => language).toSorted())).toEqual(
    named.map(({ data }) => Object.keys(data.doubtful).toSorted()),
  );
  const words = names.flatMap(({ doubts }) => doubts.flatMap(({ about }) => about));
  for (const { text, lang } of words) expect(lang).toBe(/[ა-ჰ]/.test(text) ? 'ka' : 'en');
});

test('a doubtful name says in which languages and why; what is said of it is English', () => {
  expect(viewStatus(joinSample(), 'az').names).toEqual([
    {
      cluster: { label: 'Butulkada bulud klasteri', href: '/az/clusters/xx-clouds/' },
      doubts: [
        { language: 'ka', about: [{ text: 'The noun may have to be in the plural', lang: 'en' }] },
      ],
    },
  ]);
  const portal = varySample(({ clusters }) => ({
    clusters: clusters.map(({ id, data }) => {
      const doubtful = {
        'xx-kites': { tr: 'A kite may be a ფრანი', az: 'No word is known' },
        'xx-teapots': {},
        'xx-clouds': undefined,
      }[id];
      return { id, data: { ...data, doubtful } };
    }),
  }));
  // Languages stand in the order of all; a name without a translation keeps its own language.
  expect(viewStatus(portal, 'tr').names).toEqual([
    {
      cluster: { label: 'ფრანების პლატფორმა', href: '/tr/clusters/xx-kites/', lang: 'ka' },
      doubts: [
        { language: 'az', about: [{ text: 'No word is known', lang: 'en' }] },
        {
          language: 'tr',
          about: [
            { text: 'A kite may be a ', lang: 'en' },
            { text: 'ფრანი', lang: 'ka' },
          ],
        },
      ],
    },
  ]);
});

test('doubts say what is done about them, or which figures they touch, or that they are not used', () => {
  const { doubts } = viewStatus(joinShipped(), 'en');
  const plain = new Map(plainList(content, 'doubts').map((one) => [one.id, one]));
  const figures = plainEntries(content, 'figures');
  expect(doubts.map(({ id }) => id)).toEqual([...plain.keys()]);
  for (const { id, here, figures: links, readings } of doubts) {
    const touched = figures.filter(({ data }) => data.doubts?.includes(id));
    expect(links.map(({ href }) => href).toSorted()).toEqual(
      touched.map((figure) => `/en/figures/${figure.id}/`).toSorted(),
    );
    const said = readings.map(({ says }) => says.map(({ text }) => text).join(''));
    expect(said).toEqual(
      plain.get(id).readings.map(({ says }: { says: { en: string } }) => says.en),
    );
    const own: string | undefined = plain.get(id).here?.en;
    if (own || touched.length > 0) expect(here).toBe(own);
    else expect(here).toMatch(/\w/);
  }
  expect(doubts.find(({ id }) => id === 'analysis-steps')).toMatchObject({
    here: undefined,
    figures: [{ href: '/en/figures/izmir-method/' }],
  });
});
