import { describe, expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import type { CountTable } from '../../search/count-table.ts';
import { toSynonymGroups } from '../../search/lexicon/synonym-groups.ts';
import { findSynonyms } from '../../search/query/find-synonyms.ts';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { searchAs } from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { intentWordsOf } from '../../search/build/kind-words.ts';
import { findFigure, listHref, sayCounted } from '../../search/client/draw-answer.ts';
import { writeTexts } from '../../search/client/write-texts.ts';
import { countEntries } from '../../search/query/count-entries.ts';
import { readPlaces } from '../../search/query/read-places.ts';
import { readQuestion } from '../../search/query/read-question.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { figureSubtitle } from '../figures/figure-views.ts';
import { viewCounts, viewNames } from './view-counts.ts';

const portal = joinShipped();
const groups = toSynonymGroups(
  shippedPortal.glossary.map(({ data }) => data),
  shippedPortal.synonyms.map(({ data }) => data),
);

const known = new Map<string, CountTable>();

/** Counts of a portal, cached for the default one. */
function countsOf(from: typeof portal, locale: Locale): CountTable {
  if (from !== portal) return viewCounts(from, locale);
  const counts = known.get(locale) ?? viewCounts(from, locale);
  known.set(locale, counts);
  return counts;
}

const readers = new Map<Locale, ReturnType<typeof searchAs>['own']>();

/** Search of a reader in a language, cached. */
function readerOf(locale: Locale) {
  const { own } = searchAs(locale, makeSite({ [locale]: { home: 'Home' } }, groups));
  readers.set(locale, own);
  return own;
}

/** Answer to a question. */
async function answerTo(query: string, locale: Locale, from = portal) {
  const question = readQuestion(
    query,
    locale,
    writeTexts(locale).ask.question,
    intentWordsOf(locale).kinds,
  );
  const own = readers.get(locale) ?? readerOf(locale);
  return (
    question &&
    (await countEntries(question, countsOf(from, locale), locale, {
      names: () => Promise.resolve(viewNames(from, locale)),
      findOthers: (words) =>
        findSynonyms(
          words,
          words.map(() => false),
          locale,
          own,
        ),
    }))
  );
}

/** Number in the answer, and the question as understood. */
async function ask(query: string, locale: Locale, from = portal) {
  const answer = await answerTo(query, locale, from);
  return (
    answer && [
      answer.unknown ?? answer.count,
      ...answer.values.map(({ id }) => id),
      ...answer.named.map((word) => `“${word}”`),
    ]
  );
}

/** Clusters whose entry names a region, a sector, or both, counted independently of the tested code. */
const clustersIn = (region: string, sector?: string) =>
  portal.clusters.filter(
    ({ data }) =>
      data.regions.includes(region) &&
      (sector === undefined || data.sectors.some(({ id }) => id === sector)),
  ).length;

describe('a question after a number', () => {
  test.each([
    ['how many clusters in İstanbul', 'en'],
    ['number of clusters in Istanbul', 'en'],
    ['İstanbulda neçə klaster var', 'az'],
    ['İstanbul’da kaç küme var', 'tr'],
    ["istanbul'da kaç küme var?", 'tr'],
    ['İstanbul küme sayısı', 'tr'],
    ['რამდენი კლასტერია სტამბოლში', 'ka'],
    ['კლასტერების რაოდენობა სტამბოლში', 'ka'],
  ] as const)('of a province: %s', async (query, locale) => {
    expect(await ask(query, locale)).toEqual([clustersIn('TR-34'), 'TR-34']);
    expect(clustersIn('TR-34')).toBeGreaterThan(5);
  });

  test.each([
    ['how many clusters are there', 'en'],
    ['neçə klaster var', 'az'],
    ['kaç küme var', 'tr'],
    ['რამდენი კლასტერია', 'ka'],
  ] as const)('of all: %s', async (query, locale) => {
    expect(await ask(query, locale)).toEqual([portal.clusters.length]);
  });

  test('of a sector, a stage and a country, and of two of them together', async () => {
    const inSector = (sector: string) =>
      portal.clusters.filter(({ data }) => data.sectors.some(({ id }) => id === sector)).length;
    expect(await ask('how many furniture clusters', 'en')).toEqual([
      inSector('wood-paper-furniture'),
      'wood-paper-furniture',
    ]);
    expect(await ask('turizmdə neçə klaster var', 'az')).toEqual([inSector('tourism'), 'tourism']);
    expect(await ask('kaç gıda kümesi var', 'tr')).toEqual([inSector('agri-food'), 'agri-food']);
    const georgian = portal.inventory.filter(({ country }) => country === 'GE').length;
    expect(await ask('how many clusters are in Georgia', 'en')).toEqual([georgian, 'GE']);
    expect(await ask('Gürcistan’da kaç küme var', 'tr')).toEqual([georgian, 'GE']);
    expect(await ask('რამდენი კლასტერია საქართველოში', 'ka')).toEqual([georgian, 'GE']);
    expect(await ask('how many furniture clusters in Bursa', 'en')).toEqual([
      clustersIn('TR-16', 'wood-paper-furniture'),
      'TR-16',
      'wood-paper-furniture',
    ]);
  });

  test.each([
    ['რამდენი კლასტერია სტამბულში', 'ka', 'TR-34'],
    ['Stambulda neçə klaster var', 'az', 'TR-34'],
    ['how many clusters in Turkey', 'en', 'TR'],
  ] as const)('of a place by another name: %s', async (query, locale, id) => {
    const all = portal.inventory.filter(
      ({ country, regions }) => country === id || regions.has(id),
    ).length;
    expect(await ask(query, locale)).toEqual([all, id]);
  });

  // Counted by hand in the lists of the province.
  test.each([
    ['how many mature clusters in Ankara', 'en', [1, 'TR-06', 'mature']],
    ['Ankara’da kaç olgun küme var', 'tr', [1, 'TR-06', 'mature']],
    ['Ankarada neçə yetkin klaster var', 'az', [1, 'TR-06', 'mature']],
    ['რამდენი მწიფე კლასტერია ანკარაში', 'ka', [1, 'TR-06', 'mature']],
    ['რამდენი კლასტერია განვითარების ეტაპზე ანკარაში', 'ka', [5, 'TR-06', 'developing']],
    ['რამდენი განვითარების ეტაპის კლასტერია ანკარაში', 'ka', [5, 'TR-06', 'developing']],
  ] as const)('of a stage in a place: %s', async (query, locale, answer) => {
    expect(await ask(query, locale)).toEqual(answer);
  });

  // Kakheti, Racha-Lechkhumi and Kvemo Kartli.
  test.each([
    ['how many wine clusters in Georgia', 'en', 'wine'],
    ['Gürcistan’da kaç şarap kümesi var', 'tr', 'şarap'],
    ['Gürcüstanda neçə şərab klasteri var', 'az', 'şərab'],
    ['რამდენი ღვინის კლასტერია საქართველოში', 'ka', 'ღვინის'],
  ] as const)('of a trade that is no sector, by the names: %s', async (query, locale, word) => {
    expect(await ask(query, locale)).toEqual([3, 'GE', `“${word}”`]);
  });

  test('of good practices', async () => {
    expect(await ask('how many good practices', 'en')).toEqual([portal.practices.length]);
    expect(await ask('neçə uğurlu təcrübə var', 'az')).toEqual([portal.practices.length]);
  });

  test('of a stage where no entry has one reported gets no zero, but how many have none', async () => {
    const said = await Promise.all([
      answerTo('how many mature clusters in Georgia', 'en'),
      answerTo('Gürcistan’da kaç olgun küme var', 'tr'),
    ]);
    expect(said.map((answer) => answer?.unknown)).toEqual([
      'Stage unknown: 10',
      'Aşaması bilinmiyor: 10',
    ]);
    expect((await answerTo('how many mature clusters in İstanbul', 'en'))?.unknown).toBeUndefined();
  });

  test('where no source lists any gets no zero', async () => {
    expect((await ask('how many clusters in Baku', 'en'))?.[0]).toBe('no data');
    expect((await ask('Bakıda neçə klaster var', 'az'))?.[0]).not.toBe(0);
  });
});

describe('a question after what has most', () => {
  /** The largest of some counts, with the ids that have it, counted independently of the tested code. */
  const mostOf = (idsOf: (row: (typeof portal.inventory)[number]) => Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const row of portal.inventory) {
      for (const id of idsOf(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const count = Math.max(...counts.values());
    return [count, [...counts].filter(([, own]) => own === count).map(([id]) => id)];
  };
  const parents = new Set(portal.regions.map(({ parent }) => parent));
  const provinces = mostOf(({ regions }) => [...regions].filter((id) => !parents.has(id)));
  const countries = mostOf(({ country }) => (country ? [country] : []));
  const sectors = mostOf((row) => row.sectors);
  const georgian = portal.inventory.filter(({ country }) => country === 'GE');

  async function askMost(query: string, locale: Locale) {
    const answer = await answerTo(query, locale);
    return answer && [answer.count, answer.most?.values.map(({ id }) => id)];
  }

  test.each([
    ['which province has the most clusters', 'en', provinces],
    ['where are most clusters', 'en', provinces],
    ['ən çox klaster hansı rayondadır', 'az', provinces],
    ['hansı şəhərdə daha çox klaster var', 'az', provinces],
    ['en çok küme hangi ilde', 'tr', provinces],
    ['hangi ilde en fazla küme var', 'tr', provinces],
    ['რომელ რეგიონშია ყველაზე მეტი კლასტერი', 'ka', provinces],
    ['სადაა ყველაზე ბევრი კლასტერი', 'ka', provinces],
    ['which country has the most clusters', 'en', countries],
    ['hansı ölkədə ən çox klaster var', 'az', countries],
    ['en çok küme hangi ülkede', 'tr', countries],
    ['რომელ ქვეყანაშია ყველაზე მეტი კლასტერი', 'ka', countries],
    ['largest sector by number of clusters', 'en', sectors],
    ['which sectors have most clusters', 'en', sectors],
    ['klasterlərin sayına görə ən böyük sektor', 'az', sectors],
    ['en çok küme hangi sektörde', 'tr', sectors],
    ['რომელი სექტორია ყველაზე დიდი კლასტერების მიხედვით', 'ka', sectors],
  ] as const)('%s', async (query, locale, most) => {
    expect(await askMost(query, locale)).toEqual(most);
  });

  test('may be asked of a country, a sector or a stage', async () => {
    const inTbilisi = georgian.filter(({ regions }) => regions.has('GE-TB')).length;
    expect(await askMost('which region of Georgia has the most clusters', 'en')).toEqual([
      inTbilisi,
      ['GE-TB'],
    ]);
    const furniture = mostOf(({ regions, sectors: own }) =>
      own.includes('textiles') ? [...regions].filter((id) => !parents.has(id)) : [],
    );
    expect(await askMost('which province has the most textile clusters', 'en')).toEqual(furniture);
  });

  test('tells of which countries no number is known, where places are compared', async () => {
    const unlisted = portal.countries.filter(({ inventory }) => !inventory).map(({ id }) => id);
    const places = await answerTo('which country has the most clusters', 'en');
    expect(places?.most?.unlisted.map(({ id }) => id)).toEqual(unlisted);
    const inCountry = await answerTo('which region of Georgia has the most clusters', 'en');
    expect(inCountry?.most?.unlisted).toEqual([]);
  });
});

describe('no number is given', () => {
  test.each([
    'clusters in İstanbul',
    'how many employees in İstanbul',
    'how many clusters in Atlantis',
    'how many clusters in Bursa and Ankara',
    'how to start a cluster',
    'which province has the most people',
    'most important clusters',
  ])('to %s', async (query) => {
    expect(await ask(query, 'en')).toBeUndefined();
  });
});

test('the counts are those of the lists: each region, sector, stage and country has as many as its page says', () => {
  const sample = joinSample();
  const { values, things } = viewCounts(sample, 'en');
  const clusters = things.find(({ kind }) => kind === 'cluster');
  for (const [at, { facet, id }] of values.entries()) {
    if (facet !== 'region') continue;
    const counted = clusters?.of.filter((entry) => entry.includes(at)).length;
    expect(counted).toBe(sample.rowsByRegion.get(id)?.length ?? 0);
  }
  expect(clusters?.of).toHaveLength(sample.inventory.length);
});

test('figures that show a number are those that compare regions, sectors or stages, or show a country', () => {
  const { things } = viewCounts(portal, 'ka');
  const figures = things.find(({ kind }) => kind === 'cluster')?.figures ?? [];
  expect(new Set(figures.map(({ facet }) => facet))).toEqual(
    new Set(['region', 'sector', 'stage', 'country']),
  );
  expect(figures.every(({ href }) => href.startsWith('/ka/figures/'))).toBe(true);
});

test.each([
  ['how many clusters in Georgia', 'GE', 'country'],
  ['how many clusters in Kakheti', 'GE', 'country'],
  ['how many clusters in İstanbul', 'TR', 'region'],
  ['which province has the most clusters', 'TR', 'region'],
  ['which country has the most clusters', 'TR', 'country'],
  ['which sector has the most clusters', 'TR', 'sector'],
] as const)('%s: the number has its figure', async (query, country, facet) => {
  const answer = await answerTo(query, 'en');
  expect(answer && findFigure(answer)).toMatchObject({ country, facet });
});

test.each(['how many textile clusters in Bursa', 'how many mature clusters in Ankara'])(
  '%s: a number of two things together gets no figure, which would show one of them or neither',
  async (query) => {
    const answer = await answerTo(query, 'en');
    expect(answer?.values).toHaveLength(2);
    expect(answer && findFigure(answer)).toBeUndefined();
  },
);

test('a figure is named by what it shows, not by what is found in it', async () => {
  const answer = await answerTo('how many textile clusters', 'en');
  expect(answer && findFigure(answer)?.label).toBe(figureSubtitle(portal, 'sectors', 'en'));
});

// Seven of the 26 of Ankara, by hand.
test.each([
  ['how many clusters in Ankara are beyond the idea stage', 'en'],
  ['Ankara’da fikir aşamasını geçmiş kaç küme var', 'tr'],
  ['Ankarada ideya mərhələsini keçmiş neçə klaster var', 'az'],
  ['რამდენი კლასტერი გასცდა იდეის ეტაპს ანკარაში', 'ka'],
] as const)(
  '%s: those at any later stage are counted, and the list has them',
  async (query, locale) => {
    const answer = await answerTo(query, locale);
    expect(answer?.count).toBe(7);
    expect(answer && listHref(answer)).toBe(
      `/${locale}/clusters/?region=TR-06&stage=initial,developing,mature`,
    );
    const stage = answer?.values.find(({ facet }) => facet === 'stage')?.label ?? '';
    expect(answer && sayCounted(answer, writeTexts(locale))).toContain(stage);
  },
);

// 18 initial, 14 developing and 3 mature in the returns of 2012; everything past the first stage is a cluster.
test.each([
  ['how many beyond the idea stage', 'en'],
  ['fikir aşamasını geçmiş kaç tane', 'tr'],
  ['ideya mərhələsini keçmiş neçə', 'az'],
  ['რამდენი გასცდა იდეის ეტაპს', 'ka'],
] as const)(
  '%s: clusters are counted, though the question does not name them',
  async (query, locale) => {
    const answer = await answerTo(query, locale);
    expect(answer?.count).toBe(35);
    expect(answer && listHref(answer)).toBe(`/${locale}/clusters/?stage=initial,developing,mature`);
  },
);

test('past the last stage there is none, and past no stage is no question', async () => {
  expect((await answerTo('how many clusters beyond the mature stage', 'en'))?.count).toBe(0);
  expect(await answerTo('how many clusters beyond Ankara', 'en')).toBeUndefined();
});

describe('what a query asks to set side by side', () => {
  const compared = (query: string, locale: Locale) => {
    const { question } = writeTexts(locale).ask;
    const { kinds } = intentWordsOf(locale);
    const { compared: asked } = readPlaces(
      query,
      locale,
      question,
      kinds,
      countsOf(portal, locale),
    );
    return asked && [asked.facet, ...asked.values.map(({ id }) => id)];
  };

  test.each([
    ['en', 'Guba Khachmaz region'],
    ['az', 'Quba-Xaçmaz rayonu'],
  ] as const)('%s: %s is the region of that name, not its two districts', (locale, query) => {
    const { question } = writeTexts(locale).ask;
    const table = countsOf(portal, locale);
    const found = readPlaces(query, locale, question, intentWordsOf(locale).kinds, table);
    expect([found.compared, found.place?.id]).toEqual([undefined, 'quba-xacmaz']);
  });

  test('a country leads to its page', () => {
    const { values } = countsOf(portal, 'ka');
    const country = values.find(({ facet, id }) => facet === 'country' && id === 'TR');
    expect(country?.href).toBe('/ka/countries/TR/');
  });

  test.each([
    ['az', 'İzmir Ankara müqayisə', ['region', 'TR-35', 'TR-06']],
    ['az', 'Ankara ilə İzmirin müqayisəsi', ['region', 'TR-06', 'TR-35']],
    ['tr', 'izmir ankara karşılaştırma', ['region', 'TR-35', 'TR-06']],
    ['tr', 'İzmir’i Ankara ile karşılaştır', ['region', 'TR-35', 'TR-06']],
    ['ka', 'იზმირისა და ანკარის შედარება', ['region', 'TR-35', 'TR-06']],
    ['en', 'Izmir v. Ankara', ['region', 'TR-35', 'TR-06']],
    ['en', 'İzmir against Ankara', ['region', 'TR-35', 'TR-06']],
    ['tr', 'İzmir vs Ankara', ['region', 'TR-35', 'TR-06']],
    ['tr', 'İzmir-Ankara', ['region', 'TR-35', 'TR-06']],
    ['ka', 'იზმირი vs ანკარა', ['region', 'TR-35', 'TR-06']],
    ['az', 'tekstil vs turizm', ['sector', 'textiles', 'tourism']],
    ['en', 'textiles vs furniture', ['sector', 'textiles', 'wood-paper-furniture']],
    ['en', 'compare Ankara, Konya and İzmir', ['region', 'TR-06', 'TR-42', 'TR-35']],
    ['en', 'textiles vs tourism', ['sector', 'textiles', 'tourism']],
    ['tr', 'İzmir ile Ankara', ['region', 'TR-35', 'TR-06']],
    ['az', 'Bursa və Konya', ['region', 'TR-16', 'TR-42']],
    ['ka', 'ბურსა თუ კონია', ['region', 'TR-16', 'TR-42']],
    ['en', 'difference between Adana and Gaziantep', ['region', 'TR-01', 'TR-27']],
  ] as const)('%s: %s', (locale, query, expected) => {
    expect(compared(query, locale)).toEqual(expected);
  });

  test('is nothing where one is named, or where two are named among other words', () => {
    expect(compared('compare İzmir', 'en')).toBeUndefined();
    expect(compared('roads from İzmir to Ankara', 'en')).toBeUndefined();
    expect(compared('against wine', 'en')).toBeUndefined();
  });
});

test('what is beyond a stage is counted in Georgian in both of its words', async () => {
  expect(await ask('რამდენი კლასტერია იდეის ეტაპს მიღმა', 'ka')).toEqual([35, 'idea']);
});

test.each([
  ['tr', 'kaç küme fikir aşamasını geçti'],
  ['tr', 'kaç küme fikir aşamasını aştı'],
  ['en', 'how many clusters got past the idea stage'],
  ['en', 'how many have passed the idea stage'],
  ['en', 'how many clusters left the idea stage'],
  ['az', 'neçə klaster ideya mərhələsini keçdi'],
  ['ka', 'რამდენმა კლასტერმა გადალახა იდეის ეტაპი'],
] as const)('what is past a stage is counted in the past tense: %s, %s', async (locale, query) => {
  expect(await ask(query, locale)).toEqual([35, 'idea']);
});
