import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../workshop/testing/change-entry.ts';
import { joinCrowded } from '../../../workshop/testing/crowded-sample.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { erratumSchema } from '../../schemas/archive.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { viewCluster } from './view-cluster.ts';

const sample = joinSample();

const crowded = joinCrowded();

const clouds = () => viewCluster(sample, 'xx-clouds', 'az');

const teapots = () => viewCluster(sample, 'xx-teapots', 'ka');

const kites = () => viewCluster(sample, 'xx-kites', 'tr');

/** Page of a sample cluster with some fields changed. */
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
    expect(foam.asOf).toBeUndefined();
    expect(foam.use.citation).toContain('“Foam”, undated,');
    expect(foam.unreported).toBe('No source says more.');
  });
});

describe('the head of a page', () => {
  test('of a translated name shows the printed one beside it, and the map of its region', () => {
    const { map, point, ...head } = teapots().head;
    expect(point?.text).toBe('ადგილი: 0.8809, 0.9229');
    expect(head).toEqual({
      kindLine: 'კლასტერი № 1',
      name: { text: 'ჩაიდნებისა და ლამბაქების კლასტერი', lang: 'ka', fallback: false },
      lead: 'გამოგონილი კლასტერი, რომელიც ჩაიდნებსა და ლამბაქებს აკეთებს. ის იმისთვის არსებობს, რომ ცხრილში და რუკაზე გამოჩნდეს.',
      original: { text: 'Teapot and Saucer Cluster', lang: 'en' },
      otherNames: [{ text: 'The Saucer People', lang: 'en' }],
      fallback: undefined,
      isDraft: true,
      nearHref: '/ka/regions/XX-01/#places',
    });
    expect(map?.here).toEqual(['XX-01']);
    expect(map?.map.shapes.has('XX-01')).toBe(true);
  });

  test('of a name without translation says in which language it is', () => {
    expect(kites().head).toMatchObject({
      kindLine: 'Küme, 2024; aşaması bilinmiyor',
      name: { text: 'ფრანების პლატფორმა', lang: 'ka' },
      lead: undefined,
      fallback: 'Bu adın henüz çevirisi yok; ad şu dilde gösteriliyor: Gürcüce.',
      isDraft: false,
    });
  });

  test('of an idea calls it potential, and marks nothing where no region is named', () => {
    expect(clouds().head).toEqual({
      kindLine: 'Potensial klaster № 2',
      name: { text: 'Butulkada bulud klasteri', lang: 'az', fallback: false },
      lead: undefined,
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
  const { head, meaning } = viewCluster(silent, 'xx-kites', 'en');
  expect(head.kindLine).toBe('Cluster that is not counted in the data of any year');
  expect(meaning).toEqual({ place: undefined, stage: undefined });
  const listed = viewCluster(crowded, 'yy-foam', 'en');
  expect(listed.head.kindLine).toContain('Foamland');
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

test('an entry of which nothing more is known has no next steps: hundreds would have the same', () => {
  expect(clouds().nextSteps).toEqual([]);
  expect(viewCluster(crowded, 'xx-lid-0', 'en').nextSteps).toEqual([]);
});

test('a page is cited, corrected and read in the other languages', () => {
  const { correctHref, embed, ...use } = kites().use;
  expect(embed).toContain('src="https://example.org/tr/clusters/xx-kites/embed/" title=');
  expect(use).toEqual({
    compareHref: '/tr/compare/?clusters=xx-kites',
    citation: 'Samplebook, “ფრანების პლატფორმა”, 2024 verileri, https://example.org/c/xx-kites/',
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
      { text: 'Uydurma rapor, satır 45', href: '/tr/bibliography/#sample-report' },
      { text: 'Uydurma rapor, satır 63', href: '/tr/bibliography/#sample-report' },
    ],
  });
  expect(correctHref).toBe('/tr/correct/?page=clusters/xx-kites/');
});

test('practices to learn from and corrections of the entry stand on its page', () => {
  expect(viewCluster(sample, 'xx-clouds', 'ka').practices).toEqual([
    {
      label: 'ქოლგა ფრანისგან',
      href: '/ka/practices/borrowed-umbrellas/',
      reason: 'იგივე სექტორი: ჩაის ჭურჭელი; მომდევნო ეტაპისთვის',
    },
  ]);
  // Its practice is among the entries that mention it, not among those to learn from.
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
