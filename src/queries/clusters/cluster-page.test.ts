import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../testing/change-entry.ts';
import { joinCrowded } from '../../testing/crowded-sample.ts';
import { joinSample } from '../../testing/joined-portals.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { erratumSchema } from '../../schemas/archive.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { viewCluster } from './view-cluster.ts';

const sample = joinSample();
const crowded = joinCrowded();
const clouds = () => viewCluster(sample, 'xx-clouds', 'az');
const teapots = () => viewCluster(sample, 'xx-teapots', 'ka');
const kites = () => viewCluster(sample, 'xx-kites', 'tr');

/** The page of a cluster of the sample some fields of which are others. */
const viewChanged = (id: string, change: Partial<ClusterData>) =>
  viewCluster(
    varySample(({ clusters }) => ({ clusters: changeEntry(clusters, id, change) })),
    id,
    'en',
  );

describe('the frame of a page', () => {
  test('names the cluster, its place, stage and date', () => {
    const { page, asOf, placeText } = clouds();
    expect(page).toEqual({
      locale: 'az',
      kind: 'cluster',
      id: 'xx-clouds',
      section: 'clusters',
      title: 'Butulkada bulud klasteri',
      description:
        'Butulkada bulud klasteri: Butulkada bulud, bütün ölkə üzrə. Mərhələ: İdeya, 2024-cü ilin vəziyyəti.',
      offers: ['cite', 'embed', 'sheet'],
      oembed: true,
      path: '/clusters/xx-clouds/',
      short: '/c/xx-clouds/',
      crumbs: [{ label: 'Nümunəstan', href: '/az/countries/XX/' }],
      drafts: ['az', 'ka', 'en'],
      marks: expect.objectContaining({ original: { words: ['Kümesi'], lang: 'tr' } }),
    });
    expect([asOf, placeText]).toEqual(['2024-cü ilin vəziyyəti', 'bütün ölkə üzrə']);
  });

  test('leads up to the country, and to the first region of those that it lies in', () => {
    expect(clouds().page.crumbs).toEqual([{ label: 'Nümunəstan', href: '/az/countries/XX/' }]);
    expect(viewCluster(crowded, 'xx-shores', 'tr').page.crumbs).toEqual([
      { label: 'Örnekistan', href: '/tr/countries/XX/' },
      { label: 'Çaydanlık Vadisi', href: '/tr/regions/XX-14/' },
    ]);
  });

  test('has no date where nothing was returned', () => {
    const foam = viewCluster(crowded, 'yy-foam', 'en');
    expect(foam.asOf).toBe('undated');
    expect(foam.use.citation).toContain('“Foam”, undated,');
    expect(foam.unreported).toContain('The list that names the entry gives no more;');
  });
});

describe('the head of a page', () => {
  test('of a translated name shows the printed one beside it, and the map of its region', () => {
    const { map, ...head } = teapots().head;
    expect(head).toEqual({
      kindLine: 'კლასტერი, რეესტრის ჩანაწერი 1',
      name: { text: 'ჩაიდნებისა და ლამბაქების კლასტერი', lang: 'ka', fallback: false },
      lead: 'გამოგონილი კლასტერი, რომელიც ჩაიდნებსა და ლამბაქებს აკეთებს. ის იმისთვის არსებობს, რომ ცხრილში და რუკაზე გამოჩნდეს.',
      hasOwnLead: true,
      original: { text: 'Teapot and Saucer Cluster', lang: 'en' },
      otherNames: [{ text: 'The Saucer People', lang: 'en' }],
      fallback: undefined,
      isDraft: true,
    });
    expect(map?.units).toEqual(['XX-01']);
    expect(map?.placed.shapes.has('XX-01')).toBe(true);
  });

  test('of a name without translation says in which language it is', () => {
    expect(kites().head).toMatchObject({
      kindLine: 'Kayıt, 2024 baskısı',
      name: { text: 'ფრანების პლატფორმა', lang: 'ka' },
      lead: 'Bu kayıt hakkında iki bilgi var: ad ve yer. Aşaması bildirilmemiş.',
      hasOwnLead: false,
      fallback: 'Bu adın henüz çevirisi yok; ad şu dilde gösteriliyor: Gürcüce.',
      isDraft: false,
    });
  });

  test('of an idea calls it potential, and marks nothing where no region is named', () => {
    expect(clouds().head).toEqual({
      kindLine: 'Potensial klaster, reyestrdə 2 nömrəli qeyd',
      name: { text: 'Butulkada bulud klasteri', lang: 'az', fallback: false },
      lead: 'Bu qeyd haqqında üç məlumat var: ad, yer və mərhələ.',
      hasOwnLead: false,
      original: { text: 'Bulut Şişeleme Kumesi', lang: 'tr' },
      otherNames: [],
      fallback: undefined,
      isDraft: true,
      map: undefined,
    });
  });
});

test('a cluster that no edition has met is of no list, and its source calls it nothing', () => {
  const silent = varySample(({ returns }) => ({
    returns: returns.filter(({ id }) => !id.endsWith('/xx-kites')),
  }));
  const { head, meaning, unreported } = viewCluster(silent, 'xx-kites', 'en');
  expect(head.kindLine).toBe('Entry not counted in any published edition');
  expect(meaning.stage).toBe('The source gives no stage.');
  expect(unreported).not.toContain('list');
  const listed = viewCluster(crowded, 'yy-foam', 'en');
  expect(listed.head.kindLine).toContain('list');
  expect(listed.meaning.stage).toContain('The list');
});

test('a fact that has no field of its own is one of the things that are known', () => {
  const [fact] = sample.clusterById.get('xx-teapots')?.data.facts ?? [];
  const facts = fact ? [fact] : [];
  expect(viewChanged('xx-clouds', { facts }).head.lead).toBe(
    'Four things are known about this entry: name, place, stage and aim.',
  );
});

describe('a page at a glance', () => {
  test('tells who named each sector in the order of the sectors', () => {
    const sectors: ClusterData['sectors'] = [
      { id: 'teaware', basis: 'reported', sources: [{ source: 'sample-report', lines: '2' }] },
      { id: 'buttons', basis: 'read', sources: [] },
    ];
    expect(viewChanged('xx-teapots', { sectors }).readout.sectorBasis).toBe(
      'as reported: Teaware; editors’ reading: buttons',
    );
  });

  test('stage, places, sectors and kind lead on', () => {
    expect(teapots().readout).toEqual({
      stage: 'developing',
      look: 'disc',
      stageWord: 'განვითარებადი',
      places: [{ label: 'ნიმუშის ყურე', href: '/ka/regions/XX-01/' }],
      country: 'ნიმუშეთი',
      sectors: [{ label: 'ჩაის ჭურჭელი', href: '/ka/sectors/teaware/' }],
      sectorBasis: 'განსაზღვრეს რედაქტორებმა',
      kind: 'კლასტერი',
    });
    expect(viewCluster(crowded, 'xx-shores', 'en').placeText).toBe(
      'Kettle Valley and Button Coast',
    );
  });
});

describe('what a page says in sentences', () => {
  test('of place, stage, sector and the word that decided', () => {
    expect(teapots().meaning).toEqual({
      place:
        'ნიმუშის ყურე. აქ აღრიცხული 2 ჩანაწერიდან ერთ-ერთია; პირველი ეტაპი („იდეა“) მათგან 1-ს აქვს გავლილი.',
      stage:
        'რას ნიშნავს ეტაპი „განვითარებადი“? ფირმები რაღაცას ერთად აკეთებენ. ამ ეტაპის რომელ კრიტერიუმებს აკმაყოფილებს კლასტერი, მითითებული არ არის. ეტაპი „განვითარებადი“ ამ პორტალის 3 ჩანაწერიდან 1-ს აქვს მითითებული.',
      sector:
        'ჩაის ჭურჭელი. წყაროში სექტორი მითითებული არ არის: ის რედაქტორებმა სახელწოდების მიხედვით განსაზღვრეს.',
      word: [{ text: 'გადამწყვეტი სიტყვა: „' }, { text: 'Teapot', lang: 'en' }, { text: '“.' }],
      others: { label: 'ამ სექტორის კიდევ 1 ჩანაწერი სხვაგან', href: '/ka/sectors/teaware/' },
    });
  });

  test('of one that nobody else is like names no others', () => {
    const { meaning } = kites();
    expect(meaning.others).toBeUndefined();
    expect(meaning.stage).toMatch(/^Kaynakta bu kayıt için bir aşama belirtilmemiş\./);
    expect(meaning.word?.[1]).toEqual({ text: 'ფრანების', lang: 'ka' });
  });

  test('of one in several regions, of wider ones, and of one alone', () => {
    const placeOf = (id: string) => viewCluster(crowded, id, 'en').meaning.place;
    expect(placeOf('xx-shores')).toBe(
      'Kettle Valley and Button Coast. It is counted in each of these regions, but only once in every total.',
    );
    expect(placeOf('xx-drizzle')).toBe(
      'A regional entry whose regions the source does not name. It is counted once in the total and in no region.',
    );
    expect(placeOf('xx-fog')).toMatch(/^A nationwide entry/);
    expect(placeOf('xx-thimbles')).toBe('Thimble City. It is the only entry here.');
    expect(placeOf('xx-lid-3')).toBe(
      'Windy Plain. It is one of 10 entries here, 5 of them beyond the “Idea” stage.',
    );
    expect(placeOf('yy-foam')).not.toContain('Beyond');
  });
});

describe('the doubts on a page', () => {
  test('mark printed words with their language, and lead to the other cluster', () => {
    expect(clouds().notes).toEqual([
      {
        parts: [
          { text: 'Mənbədə «' },
          { text: 'Kumesi', lang: 'tr' },
          { text: '» yazılıb; çox güman ki, «' },
          { text: 'Kümesi', lang: 'tr' },
          { text: '» nəzərdə tutulub.' },
        ],
      },
      {
        parts: [{ text: 'Demək olar ki, eyni ad başqa bir qeyddə də var; hər ikisi saxlanılıb:' }],
        href: '/az/clusters/xx-teapots/',
        label: 'Dəmlik və nəlbəki klasteri',
        lang: 'az',
      },
      {
        parts: [
          {
            text: 'Sektorun iki müstəqil təsnifatı üst-üstə düşməyib (Butulkada bulud; Çay qabları + Butulkada bulud); qərarı redaktorlar verib. Şüşə hələ çaynik deyil',
          },
        ],
      },
    ]);
  });

  test('tell a translator’s doubt in the reader’s language', () => {
    const [, , translation] = viewCluster(sample, 'xx-clouds', 'ka').notes;
    expect(translation?.parts.map(({ text }) => text).join('')).toBe(
      'ამ სახელწოდების თარგმანი ადგილობრივი ვითარების მცოდნემ უნდა შეამოწმოს. არსებითი სახელი მრავლობითში უნდა იდგეს თუ არა, ღრუბელს არ უთქვამს.',
    );
    expect(translation?.parts.every(({ lang }) => lang === undefined)).toBe(true);
  });

  test('say what may be meant by a name, one note a doubt', () => {
    const { notes } = viewChanged('xx-kites', {
      notes: [
        { kind: 'spelling', printed: 'ფრანებს' },
        { kind: 'wider-area', area: 'მთები' },
        { kind: 'same-name', cluster: 'xx-clouds' },
        { kind: 'region-not-stated' },
      ],
    });
    expect(notes).toEqual([
      {
        parts: [
          { text: 'Printed as “' },
          { text: 'ფრანებს', lang: 'ka' },
          { text: '”, which is doubtful.' },
        ],
      },
      {
        parts: [
          { text: 'The name refers to a wider area (' },
          { text: 'მთები', lang: 'ka' },
          {
            text: '); the source does not say which regions it covers. It counts in the region under which it is printed, if any.',
          },
        ],
      },
      {
        parts: [{ text: 'Another row has the same name:' }],
        href: '/en/clusters/xx-clouds/',
        label: 'Cloud Bottling Cluster',
        lang: 'en',
      },
      { parts: [{ text: 'The source does not say which region it is in.' }] },
    ]);
  });
});

describe('the facts on a page', () => {
  const report = (lines: string) => [
    { text: `გამოგონილი ანგარიში, სტრიქონი ${lines}`, href: '/ka/bibliography/#sample-report' },
  ];

  test('are the scorecard and what sources say, each with where it stands', () => {
    expect(teapots().facts).toEqual([
      {
        label: 'კლასტერის შეფასების ბარათი',
        value: '100-დან 61,5, პრიალა',
        note: 'შეფასების ბარათის კლასი და რეესტრის ეტაპი ერთი და იგივე არ არის; ეს ორი სკალა სხვადასხვა რამეს ზომავს.',
        citations: report('44'),
      },
      {
        label: 'მიზანი',
        value: 'ჩაიდანი, რომელიც არ წვეთავს',
        quoted: { value: [{ text: 'ჩაიდანი, რომელიც არ წვეთავს' }], note: [] },
        citations: report('43'),
      },
    ]);
    expect(kites().facts).toEqual([]);
  });

  test('write whole shares without decimals and others with one, and words after the number', () => {
    const label = { az: 'a', tr: 'a', ka: 'a', en: 'Share' };
    const sources = [{ source: 'sample-report', lines: '1' }];
    const { facts } = viewChanged('xx-kites', {
      facts: [
        { label, value: 40, unit: 'percent', sources },
        { label, value: 12.5, unit: 'percent', sources },
        { label, value: 1240, text: { ...label, en: 'most of them red' }, sources },
      ],
    });
    expect(facts.map(({ value }) => value)).toEqual(['40%', '12.5%', '1,240; most of them red']);
    expect(facts.some((fact) => 'note' in fact)).toBe(false);
  });
});

describe('what stands beside a cluster', () => {
  test('of its sector elsewhere and of its place, whole lists to lead on to', () => {
    expect(teapots().neighbours).toEqual([
      {
        title: 'იმავე სექტორში სხვაგან: ჩაის ჭურჭელი',
        href: '/ka/sectors/teaware/',
        count: '1',
        items: [expect.objectContaining({ id: 'xx-clouds', stageWord: 'იდეა' })],
      },
      {
        title: 'იმავე ადგილას: ნიმუშის ყურე',
        href: '/ka/regions/XX-01/',
        count: '1',
        items: [
          {
            id: 'xx-kites',
            name: 'ფრანების პლატფორმა',
            lang: 'ka',
            href: '/ka/clusters/xx-kites/',
            sector: 'ფრანები',
            stage: 'not-reported',
            look: 'none',
            stageWord: 'არ არის მითითებული',
          },
        ],
      },
    ]);
  });

  const beside = (id: string) =>
    viewCluster(crowded, id, 'en').neighbours.map(({ title, href, count, items }) => [
      title,
      href,
      count,
      items.map((item) => item.id).join(' '),
    ]);

  test('the first eight are shown, the likest first, and all are counted', () => {
    expect(beside('xx-lid-3')).toEqual([
      [
        'Same sector elsewhere: Teaware',
        '/en/sectors/teaware/',
        '8',
        'xx-drizzle xx-teapots xx-fog xx-whistles xx-shores xx-clouds xx-thimbles yy-foam',
      ],
      [
        'Same place: Windy Plain',
        '/en/regions/XX-12/',
        '9',
        'xx-lid-0 xx-lid-1 xx-lid-2 xx-lid-4 xx-lid-5 xx-lid-6 xx-lid-7 xx-lid-8',
      ],
    ]);
  });

  test('of one alone in its region those of the region above', () => {
    const [sector, place] = beside('xx-thimbles');
    expect(place?.slice(0, 3)).toEqual(['Same place: Dry Shore', '/en/regions/XXS/', '12']);
    expect(sector?.slice(2)).toEqual(['5', 'xx-clouds xx-fog xx-drizzle xx-teapots yy-foam']);
  });

  test('of one in several regions those of any of them', () => {
    expect(beside('xx-shores').at(-1)).toEqual([
      'Same place: Kettle Valley and Button Coast',
      '/en/regions/XX-14/',
      '1',
      'xx-whistles',
    ]);
  });

  test('none stands both in the same place and elsewhere, in whichever of its regions it lies', () => {
    const spread = varySample(({ clusters }) => ({
      clusters: changeEntry(
        changeEntry(clusters, 'xx-teapots', { regions: ['XX-01', 'XX-13'] }),
        'xx-clouds',
        { scope: 'local', regions: ['XX-13'] },
      ),
    }));
    const { neighbours, meaning } = viewCluster(spread, 'xx-teapots', 'en');
    expect(neighbours.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Same place: Sample Bay and Button Coast', ['xx-clouds', 'xx-kites']],
    ]);
    expect(meaning.others).toBeUndefined();
    expect(viewCluster(spread, 'xx-clouds', 'en').neighbours[0]?.count).toBe('1');
  });

  test('of a wider one those that are as wide', () => {
    expect(beside('xx-fog').at(-1)).toEqual([
      'Other nationwide entries',
      '/en/countries/XX/',
      '1',
      'xx-clouds',
    ]);
    expect(beside('xx-drizzle').map(([title]) => title)).toEqual([
      'Same sector elsewhere: Teaware',
    ]);
  });

  test('the entries before and after it, in the alphabet of the language', () => {
    const turn = ({ previous, next }: ReturnType<typeof teapots>) => [previous, next];
    expect(turn(kites())).toEqual([
      {
        label: 'Demlik ve Fincan Tabağı Kümesi',
        href: '/tr/clusters/xx-teapots/',
        lang: undefined,
      },
      undefined,
    ]);
    expect(turn(viewCluster(sample, 'xx-teapots', 'tr'))).toEqual([
      undefined,
      { label: 'ფრანების პლატფორმა', href: '/tr/clusters/xx-kites/', lang: 'ka' },
    ]);
  });
});

test('the next stage says what it asks for', () => {
  expect(clouds().nextStage).toEqual({
    label: 'Başlanğıc',
    lead: expect.stringMatching(/^Növbəti mərhələ: «Başlanğıc»\. .* 5 meyarı /),
    criteria: [
      'Görüşün protokolu var',
      'Dəvətnamələr göndərilib',
      'Stullar çatıb',
      'Ad üzərində razılaşılıb',
      'Qonaqların siyahısı tutulur',
    ],
    sources: [{ text: 'uydurma hesabat, sətir 32', href: '/az/bibliography/#sample-report' }],
  });
  expect(viewCluster(crowded, 'xx-lid-0', 'en').nextStage).toBeUndefined();
});

test('a page is cited, corrected and read in the other languages', () => {
  const { correctHref, embed, ...use } = kites().use;
  expect(embed).toContain('src="https://example.org/tr/clusters/xx-kites/embed/" title=');
  expect(use).toEqual({
    compareHref: '/tr/compare/?clusters=xx-kites',
    citation: 'Samplebook, “ფრანების პლატფორმა”, 2024 baskısı, https://example.org/c/xx-kites/',
    short: { href: '/c/xx-kites/', text: 'https://example.org/c/xx-kites/' },
    others: [
      {
        language: 'az',
        label: 'Azərbaycanca',
        href: '/az/clusters/xx-kites/',
        name: 'ფრანების პლატფორმა',
        lang: 'ka',
        isDraft: false,
      },
      {
        language: 'ka',
        label: 'ქართული',
        href: '/ka/clusters/xx-kites/',
        name: 'ფრანების პლატფორმა',
        lang: 'ka',
        isDraft: false,
      },
      {
        language: 'en',
        label: 'English',
        href: '/en/clusters/xx-kites/',
        name: 'Kite Platform',
        lang: 'en',
        isDraft: false,
      },
    ],
    sources: [
      { text: 'uydurma rapor, satır 45', href: '/tr/bibliography/#sample-report' },
      { text: 'uydurma rapor, satır 63', href: '/tr/bibliography/#sample-report' },
    ],
  });
  expect(decodeURIComponent(correctHref)).toMatch(
    /^mailto:sample@example\.org\?subject=Düzeltme: ფრანების პლატფორმა&body=https:\/\/example\.org\/tr\/clusters\/xx-kites\//,
  );
});

test('practices to learn from and corrections of the entry stand on its page', () => {
  expect(viewCluster(sample, 'xx-clouds', 'ka').practices).toEqual([
    { label: 'ქოლგა ფრანისგან', href: '/ka/practices/borrowed-umbrellas/' },
  ]);
  // Its own practice is named among the entries that mention it; it has nothing to learn from that.
  expect(teapots().practices).toEqual([]);
  expect(teapots().errata).toEqual([]);
  const corrected = varySample(() => ({
    errata: ['returns/2024/xx-teapots', 'returns/2024/xx-kites'].map((entry) => ({
      id: entry,
      data: erratumSchema.parse({
        id: entry.slice('returns/2024/'.length),
        edition: '2024',
        date: '2024-05-06',
        changed: { [entry]: 'gone' },
        about: { az: 'x', tr: 'x', ka: 'x', en: 'x' },
        sources: [{ source: 'sample-report', lines: '1' }],
      }),
    })),
  }));
  expect(viewCluster(corrected, 'xx-teapots', 'en').errata.map(({ id }) => id)).toEqual([
    'xx-teapots',
  ]);
});
