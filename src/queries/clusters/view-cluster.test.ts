import { describe, expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import type { Citation } from '../../schemas/common.ts';
import type { StageId } from '../../schemas/stage.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewCluster } from './view-cluster.ts';

const sample = joinSample();
const shipped = joinShipped();
const plain = listPlainClusters(shipped);
const teapots = () => viewCluster(sample, 'xx-teapots', 'en');
const clouds = () => viewCluster(sample, 'xx-clouds', 'en');
const kites = () => viewCluster(sample, 'xx-kites', 'en');
const organic = () => viewCluster(shipped, 'tr-izmir-organik', 'en');
const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

/** The sample with a return of its teapots that is in no printed list. */
const returnedAt = (stage: StageId | undefined, sources: readonly Citation[] = []) =>
  varySample(({ returns }) => ({
    returns: returns.map((one) =>
      one.id === '2024/xx-teapots' ? { ...one, data: { stage, sources: [...sources] } } : one,
    ),
  }));

describe('what a cluster is rated at stands among the facts at a glance', () => {
  test('with its class and the years of the analysis, and leads to the figure', () => {
    const { score } = viewCluster(
      shipped,
      'tr-izmir-havalandirma-iklimlendirme-sogutma',
      'en',
    ).readout;
    expect(score).toEqual({
      label: 'Index',
      value: '97',
      band: 'Mature',
      asOf: 'analysis of 2009–2010',
      href: '#figure-izmir-scorecard',
    });
  });

  test('and is left out where no figure rates it', () => {
    expect(organic().readout.score).toBeUndefined();
  });
});

describe('what stands beside a cluster', () => {
  test('are other entries of its place and its sector, with the number of the list to which they lead', () => {
    expect(organic().neighbours.map(({ title, whole }) => [title, whole])).toEqual([
      [
        'Agri-food: clusters elsewhere',
        [{ label: 'Agri-food', count: '105', href: '/en/sectors/agri-food/' }],
      ],
      ['İzmir: other clusters', [{ label: 'İzmir', count: '8', href: '/en/regions/TR-35/' }]],
    ]);
    expect(organic().neighbours[1]?.items.map(({ name, stageWord }) => [name, stageWord])).toEqual([
      ['Processed Fruit and Vegetables Cluster', 'Initial'],
      ['Aviation and Space Cluster', 'Developing'],
      ['İNOVİZ Biomedical Technologies', 'Developing'],
      ['İzmir Industrial Ventilation, Air-conditioning and Refrigeration Cluster', 'Developing'],
      ['İAOSB Machinery, Metal and Casting Cluster', 'Initial'],
      ['Bridal and Evening Wear Cluster', 'Idea'],
      ['İzmir Logistics', 'Idea'],
    ]);
    expect(organic().neighbours[0]?.items).toHaveLength(8);
  });

  test('names all its provinces where it has several, and each leads on', () => {
    const { neighbours } = viewCluster(shipped, 'tr-eskisehir-bilecik-kutahya-seramik', 'en');
    expect(neighbours[1]?.title).toBe('Eskişehir, Bilecik and Kütahya: other clusters');
    expect(neighbours[1]?.whole.map(({ href, count }) => [href, count])).toEqual([
      ['/en/regions/TR-26/', '6'],
      ['/en/regions/TR-11/', '5'],
      ['/en/regions/TR-43/', '1'],
    ]);
  });

  test('leads from an entry alone in its province to the region above', () => {
    const [alone] = plain.filter(({ regions }) => regions.includes('TR-04'));
    const place = viewCluster(shipped, alone?.id ?? '', 'en').neighbours.at(-1);
    expect([place?.title, place?.whole]).toEqual([
      'Ağrı Subregion: other clusters',
      [{ label: 'Ağrı Subregion', href: '/en/regions/TRA2/', count: '5' }],
    ]);
  });

  test('leads from a nation-wide entry to its country', () => {
    const place = viewCluster(shipped, 'tr-mosder', 'en').neighbours.at(-1);
    expect([place?.title, place?.whole]).toEqual([
      'Other nationwide clusters',
      [{ label: 'Türkiye', href: '/en/countries/TR/', count: '356' }],
    ]);
  });

  test('is left out where nothing does', () => {
    expect(clouds().neighbours).toEqual([]);
    expect(kites().neighbours.map(({ title }) => title)).toEqual(['Sample Bay: other clusters']);
  });

  test('is the entry before and after it, each in its language', () => {
    expect([organic().previous?.label, organic().next?.label]).toEqual([
      'İzmir Logistics',
      'Processed Fruit and Vegetables Cluster',
    ]);
    expect(organic().previous?.lang).toBeUndefined();
    expect(
      viewCluster(sample, 'xx-teapots', 'tr').previous ??
        viewCluster(sample, 'xx-teapots', 'tr').next,
    ).toEqual({
      label: 'ფრანების პლატფორმა',
      href: '/tr/clusters/xx-kites/',
      lang: 'ka',
    });
  });
});

describe('the head of a cluster', () => {
  test('has the name in the language, the printed one and the others', () => {
    expect(organic().head.name.text).toBe('İzmir Organic');
    expect(organic().head.original).toEqual({ text: 'İzmir Organik', lang: 'tr' });
    expect(organic().head.otherNames.map((other) => other.text)).toEqual([
      'İzmir Organik Gıda Kümesi',
      'İzmir Organik Gıda Kümelenmesi Projesi',
      'Organik Gıda Kümelenmesi',
    ]);
    expect([organic().head.isDraft, teapots().head.isDraft]).toEqual([true, false]);
  });

  test('says where the name is not translated', () => {
    expect(teapots().head.fallback).toBeUndefined();
    expect(viewCluster(sample, 'xx-kites', 'tr').head.fallback).toContain('Gürcüce');
  });

  test('says which row it was, or that a list names it', () => {
    expect(organic().head.kindLine).toBe('Cluster no. 240');
    expect(clouds().head.kindLine).toBe('Potential cluster no. 2');
    expect(viewCluster(shipped, 'ge-kakheti-wine', 'en').head.kindLine).toBe(
      'One of the clusters named in Georgia',
    );
  });

  test('says in which edition it returned, where no list with rows was printed', () => {
    const kindLine = (stage: StageId | undefined) =>
      viewCluster(returnedAt(stage), 'xx-teapots', 'en').head.kindLine;
    expect(kindLine('mature')).toBe('Cluster, 2024');
    expect(kindLine('idea')).toBe('Potential cluster, 2024');
    expect(kindLine(undefined)).toBe('Cluster, 2024; stage unknown');
  });

  test('names the source of what it returned, once', () => {
    const sources = (all: readonly Citation[]) =>
      viewCluster(returnedAt('idea', all), 'xx-teapots', 'en').use.sources.map(({ text }) => text);
    const own = sources([]);
    const first = joinSample().clusterById.get('xx-teapots')?.data.sources ?? [];
    expect(sources(first)).toEqual(own);
    expect(sources([{ source: 'sample-report', lines: '77' }])).toEqual([
      ...own,
      'Invented report, line 77',
    ]);
  });

  test('leads with its own words, else with its place among others', () => {
    expect(teapots().head.lead).toMatch(/saucers/);
    expect(clouds().head.lead).toBeUndefined();
    expect(clouds().meaning.place).toMatch(/^A nationwide cluster/);
  });

  test('marks its regions on the map of its country; a wider entry has none', () => {
    expect(organic().head.map?.here).toEqual(['TR-35']);
    expect(clouds().head.map).toBeUndefined();
  });
});

describe('what a cluster is at a glance', () => {
  test('its stage, places and sectors', () => {
    const { sectors, ...readout } = clouds().readout;
    expect(sectors.map(({ label, href, basis }) => [label, href, text(basis)])).toEqual([
      ['Bottled clouds', '/en/sectors/bottled-clouds/', 'from “Bulut Şişeleme” in its name'],
      ['Teaware', '/en/sectors/teaware/', 'from “Şişeleme” in its name'],
    ]);
    expect(readout).toEqual({
      stage: 'idea',
      look: 'ring',
      stageWord: 'Idea',
      places: [{ label: 'nationwide', href: '/en/countries/XX/' }],
      country: 'Sampleland',
    });
    expect(kites().readout).toMatchObject({ stage: 'not-reported', stageWord: 'not reported' });
  });

  test('is dated by its return, and undated without one', () => {
    expect(organic().asOf).toBe('as of December 2011');
    // Neither stage nor date is known.
    expect(viewCluster(shipped, 'ge-kakheti-wine', 'en').asOf).toBeUndefined();
    // Its lead says the date.
    const bare = viewCluster(shipped, 'tr-malatya-kuru-kayisi', 'en');
    expect([bare.asOf, bare.said]).toEqual([
      undefined,
      'One of two potential agri-food clusters in Malatya, as of December 2011.',
    ]);
  });

  test('means something in numbers', () => {
    expect(organic().meaning.place).toBe('İzmir has 8 clusters, 6 of them beyond the idea stage.');
    expect(organic().meaning.stage).toMatch(
      /^The developing stage is reported for 14 of the 356 clusters in the country\. The survey form lists/,
    );
    const idea = viewCluster(shipped, 'tr-istanbul-bayrampasa-tekstil', 'en');
    expect(idea.meaning).toEqual({
      place: 'İstanbul has 51 potential clusters, all at the idea stage.',
      stage: undefined,
    });
    const armour = viewCluster(shipped, 'tr-odtu-teknokent-savunma', 'en').readout.sectors;
    expect(armour.map(({ basis }) => text(basis)).join()).toBe('from “Savunma” in its name');
    expect(
      organic()
        .readout.sectors.map(({ basis }) => text(basis))
        .join(),
    ).toBe('as reported');
  });

  test('claims no number beyond the idea where no stage of the place is reported', () => {
    const { place } = viewCluster(shipped, 'ge-tbilisi-clothing', 'en').meaning;
    expect(place).toMatch(/4 clusters/);
    expect(place).not.toContain('Beyond');
  });

  test('links the criteria of the next stage', () => {
    expect(organic().nextSteps[0]).toEqual({
      label: 'What the mature stage requires',
      href: '/en/survey/#q06',
    });
    for (const view of [viewCluster(shipped, 'tr-sasad', 'en'), kites()])
      expect(view.nextSteps.some(({ href }) => href.includes('/survey/'))).toBe(false);
  });
});

describe('what the page of a cluster says of itself', () => {
  test('title, description and path', () => {
    expect(organic().page).toMatchObject({
      title: 'İzmir Organic',
      description: 'İzmir Organic: Agri-food, İzmir. Stage: Developing, as of December 2011.',
      path: '/clusters/tr-izmir-organik/',
      short: '/c/240/',
    });
    expect(organic().page.crumbs.map(({ label }) => label)).toEqual(['Türkiye', 'İzmir']);
    expect(clouds().page.crumbs.map(({ label }) => label)).toEqual(['Sampleland']);
  });

  test('how it is cited, and where its other languages are', () => {
    expect(teapots().use.citation).toMatch(
      /^Samplebook, “Teapot and Saucer Cluster”, 2024 data, https:.*\/c\/xx-teapots\/$/,
    );
    expect(viewCluster(shipped, 'ge-kakheti-wine', 'en').use.citation).not.toContain('2012');
    expect(teapots().use.short.href).toBe('/c/xx-teapots/');
    expect(teapots().use.others.map(({ language, isDraft }) => [language, isDraft])).toEqual([
      ['az', true],
      ['tr', false],
      ['ka', true],
    ]);
    expect(teapots().use.others[1]).toMatchObject({
      label: 'Türkçe',
      href: '/tr/clusters/xx-teapots/',
      name: 'Demlik ve Fincan Tabağı Kümesi',
    });
    expect(teapots().use.sources.map((source) => source.text)).toEqual([
      'Invented report, lines 40–44',
      'Invented report, line 61',
    ]);
    expect(teapots().use.correctHref).toBe('/en/correct/?page=clusters/xx-teapots/');
  });

  test('an id that no entry has is refused', () => {
    expect(() => viewCluster(sample, 'nowhere', 'en')).toThrow('No cluster "nowhere"');
  });
});
