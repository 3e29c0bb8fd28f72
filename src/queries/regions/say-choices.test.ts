import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { makeCluster } from '../../../workshop/testing/inventory-parts.ts';
import { listPlainClusters } from '../../../workshop/testing/plain-clusters.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import type { Portal } from '../../portal/portal.ts';
import { sayChoices } from './say-choices.ts';
import { viewMap } from './view-map.ts';

const shipped = joinShipped();
const none = { stages: [], sectors: [], kinds: [] };
const said = (portal: Portal, locale: (typeof locales)[number]) =>
  sayChoices(
    portal,
    { rows: portal.inventory },
    viewMap(portal, locale).drawing?.filters.choices ?? none,
    locale,
  );

test('a choice heads the map by what it leaves, in each language', () => {
  expect(locales.map((locale) => said(shipped, locale)['idea agri-food'])).toEqual([
    [
      '{what}: birinci yerdə Qaziantep, Adana və Burdur (hər birində 5 klaster)',
      '54 yerdə 94 klaster.',
    ],
    ['{what}: ilk sırada Gaziantep, Adana ve Burdur (her birinde 5 küme)', '54 yerde 94 küme.'],
    [
      '{what}: პირველ ადგილზეა გაზიანთეფი, ადანა და ბურდური (თითოში 5 კლასტერი)',
      '94 კლასტერი 54 ადგილას.',
    ],
    ['{what}: Gaziantep, Adana and Burdur have 5 each', '94 clusters in 54 places.'],
  ]);
  expect(said(shipped, 'en')['beyond-first ']).toEqual([
    '{what}: Ankara has the most, 7 of 30',
    expect.stringMatching(/^30 clusters in \d+ places\. /),
  ]);
  const [, sizes] = said(shipped, 'en')['mature '] ?? [];
  expect(said(shipped, 'en')['mature ']?.[0]).toBe('{what}: 1 cluster in 1 place');
  expect(sizes).toBe('Ankara: 1 of 1 clusters. 2 more clusters have no place on the map.');
  expect(locales.map((locale) => said(shipped, locale)['mature automotive'])).toEqual([
    ['{what}: 1 klaster, xəritədə yeri yoxdur', ''],
    ['{what}: 1 küme, haritada yeri yok', ''],
    ['{what}: 1 კლასტერი, რუკაზე ადგილი არ აქვს', ''],
    ['{what}: 1 cluster, not on the map', ''],
  ]);
});

test('every choice that some entry meets has words, which count what the map shows and what it does not', () => {
  const keys = new Map<string, { placed: number; more: number; counts: Map<string, number> }>();
  for (const { stage, sectors, kind, regions } of listPlainClusters(shipped)) {
    const beyond = stage === 'idea' || stage === 'not-reported' ? [] : ['beyond-first'];
    const pairs = ['', stage, ...beyond].flatMap((one) =>
      ['', ...sectors].map((two) => `${one} ${two}`),
    );
    for (const key of pairs.flatMap((pair) => [pair, `${pair} ${kind}`])) {
      const { placed, more, counts } = keys.get(key) ?? { placed: 0, more: 0, counts: new Map() };
      for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
      const own = regions.length > 0 ? { placed: placed + 1, more } : { placed, more: more + 1 };
      keys.set(key, { ...own, counts });
    }
  }
  keys.delete(' ');
  const words = said(shipped, 'en');
  expect(Object.keys(words).sort()).toEqual([...keys.keys()].sort());
  let named = 0;
  for (const [key, { placed, more, counts }] of keys) {
    const [finding = '', lead = ''] = words[key] ?? [];
    expect(`${finding} ${lead}`).toMatch(new RegExp(`(: |^| )${placed || more} cluster`));
    expect(/(\d+) more cluster(?: has|s have) no place on the map\.$/.exec(lead)?.[1]).toBe(
      placed > 0 && more > 0 ? String(more) : undefined,
    );
    expect(/not on the map|none of them on the map/.test(finding)).toBe(placed === 0);
    const most = /has the most, (\d+) of (\d+)$|have (\d+) each$/.exec(finding);
    if (!most) continue;
    named += 1;
    const [, first, total, each] = most;
    expect(Number(first ?? each)).toBe(Math.max(...counts.values()));
    if (total) expect(Number(total)).toBe(placed);
  }
  expect(named).toBeGreaterThan(100);
});

test('an entry of several regions counts once in the lead', () => {
  const portal = varySample(() => ({
    clusters: [
      makeCluster('wide', {
        country: 'XX',
        listed: '2024',
        regions: ['XX-11', 'XX-12'],
        sectors: [{ id: 'kites', word: 'kites' }],
      }),
    ],
  }));
  const kites = { ...none, sectors: [{ id: 'kites', label: 'Kites', count: 1, href: '' }] };
  const words = sayChoices(portal, { rows: portal.inventory }, kites, 'en');
  const [finding, lead] = words[' kites'] ?? [];
  expect(finding).toBe('{what}: Thistle Hills and Windy Plain have 1 each');
  expect(lead).toBe('1 cluster in 2 places.');
});
