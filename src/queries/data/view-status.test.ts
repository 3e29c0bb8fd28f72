import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import type { ClusterDoubt } from '../../schemas/cluster-doubt.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { plainEntries, plainList } from '../../../workshop/testing/plain-content.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewStatus } from './view-status.ts';

const content = resolve(import.meta.dirname, '../../content');

test('the state of each language, in the order of the portal', () => {
  const { languages, terms } = viewStatus(joinSample(), 'en');
  expect(terms).toBe(3);
  expect(languages.map(({ language, name }) => [language, name])).toEqual([
    ['az', 'Azerbaijani'],
    ['tr', 'Turkish'],
    ['ka', 'Georgian'],
    ['en', 'English'],
  ]);
  // Original, reviewed, draft, missing, stale; then terms with a source.
  expect(languages.map(({ counts }) => counts)).toEqual([
    ['47', '0', '63', '5', '0', '0'],
    ['50', '2', '60', '3', '2', '0'],
    ['53', '0', '59', '3', '0', '1'],
    ['111', '2', '1', '1', '0', '2'],
  ]);
  // Of 115 texts and 3 terms.
  expect(languages[3]?.shares).toEqual([97, 2, 1, 1, 0, 67]);
});

test('a term without a definition is no text that could be a draft', () => {
  const portal = varySample(({ glossary }) => ({
    glossary: glossary.map(({ id, data: { definition: _, ...data } }) => ({ id, data })),
  }));
  expect(viewStatus(portal, 'en').terms).toBe(3);
  // Three texts of English fewer than with their definitions.
  expect(viewStatus(portal, 'en').languages[3]?.counts).toEqual(['108', '2', '1', '1', '0', '2']);
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
    text: 'Kümelere ilişkin yayımlanmış 3 sayı var. Bunların 3’ü verilerden yeniden sayılabiliyor; 2’si tam olarak tutuyor, farklı çıkanlarda ise aradaki fark gösteriliyor ve açıklanıyor.',
    href: '/tr/data/published/',
  });
  // If nothing can be recounted, nothing agrees.
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

test('names that are not certain, language by language, say why to each reader in the reader’s', () => {
  type Doubt = { readonly languages: readonly string[] };
  const named = plainEntries(content, 'clusters').flatMap(({ id, data }) => {
    const doubtful: readonly Doubt[] = data.doubtful ?? [];
    const languages = new Set(doubtful.flatMap((doubt) => doubt.languages));
    const original: string = data.name.language;
    return languages.size > 0 ? [{ id, original, languages: [...languages].toSorted() }] : [];
  });
  for (const locale of locales) {
    const { names } = viewStatus(joinShipped(), locale);
    expect(names.map(({ cluster }) => cluster.href)).toEqual(
      named.map(({ id }) => `/${locale}/clusters/${id}/`),
    );
    expect(names.map(({ doubts }) => doubts.map(({ language }) => language).toSorted())).toEqual(
      named.map(({ languages }) => languages),
    );
    for (const [index, { doubts }] of names.entries()) {
      for (const { language, reasons } of doubts) {
        // Only words of the original, or of the language in doubt, are in a different one.
        const foreign = reasons.flat().flatMap(({ lang }) => lang ?? []);
        for (const lang of foreign) expect([named[index]?.original, language]).toContain(lang);
        for (const reason of reasons) expect(reason.some(({ lang }) => !lang)).toBe(true);
      }
    }
  }
});

test('a doubtful name says in which languages and why', () => {
  expect(viewStatus(joinSample(), 'az').names).toEqual([
    {
      cluster: { label: 'Butulkada bulud klasteri', href: '/az/clusters/xx-clouds/' },
      doubts: [
        {
          language: 'ka',
          reasons: [[{ text: 'İsim cəm halında olmalıdır, yoxsa tək, bulud deməyib.' }]],
        },
      ],
    },
  ]);
  const doubts: ClusterDoubt[] = [
    { languages: ['tr', 'az'], kind: 'kept', printed: 'ფრანი', also: 'frani' },
    { languages: ['az'], kind: 'own-name', known: 'Çərpələng' },
    { languages: ['az'], kind: 'read-as', printed: 'ფრინი', likely: 'ფრანი' },
  ];
  const portal = varySample(({ clusters }) => ({
    clusters: clusters.map(({ id, data }) => ({
      id,
      data: { ...data, doubtful: id === 'xx-kites' ? doubts : [] },
    })),
  }));
  // Languages are in the usual order; a name without a translation keeps its language.
  const [kites, ...others] = viewStatus(portal, 'en').names;
  expect(others).toEqual([]);
  expect(kites?.doubts.map(({ language }) => language)).toEqual(['az', 'tr']);
  const texts = kites?.doubts[0]?.reasons.map((parts) => parts.map(({ text }) => text).join(''));
  expect(texts).toEqual([
    'There is no settled form of “ფრანი” in this language, so the original is kept, although others are in use (frani).',
    'In this language the organisation probably calls itself “Çərpələng”.',
    'The source prints “ფრინი”, which the editors read as “ფრანი”.',
  ]);
  const marked = kites?.doubts[1]?.reasons.flat().filter(({ lang }) => lang);
  expect(marked).toEqual([
    { text: 'ფრანი', lang: 'ka' },
    { text: 'frani', lang: 'tr' },
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
