import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../testing/joined-portals.ts';
import { makeCluster } from '../../testing/inventory-parts.ts';
import { listPlainClusters } from '../../testing/plain-clusters.ts';
import { varySample } from '../../testing/vary-sample.ts';
import type { Portal } from '../../portal/portal.ts';
import { sayChoices } from './say-choices.ts';
import { viewMap } from './view-map.ts';

const shipped = joinShipped();
const said = (portal: Portal, locale: (typeof locales)[number]) => {
  const { stages = [], sectors = [] } = viewMap(portal, locale).drawing ?? {};
  return sayChoices(portal, stages, sectors, locale);
};

test('a choice heads the map by what it leaves, in each language', () => {
  expect(locales.map((locale) => said(shipped, locale)['idea agri-food'])).toEqual([
    [
      'İdeya · Kənd təsərrüfatı və qida: 54 yerdə 94 qeyd',
      '94 qeyddən 15-i bu regionlardadır: Qaziantep, Adana və Burdur.',
    ],
    [
      'Fikir · Tarım - Gıda: 54 yerde 94 kayıt',
      '94 kaydın 15’i şu yerlerde: Gaziantep, Adana ve Burdur.',
    ],
    [
      'იდეა · სოფლის მეურნეობა და სურსათი: 94 ჩანაწერი 54 რეგიონში',
      '94 ჩანაწერიდან 15 ამ რეგიონებშია: გაზიანთეფი, ადანა და ბურდური.',
    ],
    [
      'Idea · Agri-food: 94 entries in 54 regions',
      'Gaziantep, Adana and Burdur together have 15 of the 94 entries.',
    ],
  ]);
  const [, sizes] = said(shipped, 'en')['mature '] ?? [];
  expect(said(shipped, 'en')['mature ']?.[0]).toBe('Mature: 1 entry in 1 region');
  expect(sizes).toBe('Ankara: 1 of 1 entries. 2 more entries have no place on the map.');
  expect(locales.map((locale) => said(shipped, locale)['mature automotive'])).toEqual([
    ['Yetkinlik · Avtomobil sənayesi: 1 qeyd, xəritədə yeri yoxdur', ''],
    ['Olgunluk · Otomotiv: 1 kayıt, haritada yeri yok', ''],
    ['სიმწიფე · საავტომობილო მრეწველობა: 1 ჩანაწერი, რუკაზე ადგილი არ აქვს', ''],
    ['Mature · Automotive: 1 entry, not on the map', ''],
  ]);
});

test('every choice that some entry meets has words, which count what the map shows and what it does not', () => {
  const keys = new Map<string, { placed: number; more: number }>();
  for (const { stage, sectors, regions } of listPlainClusters(shipped)) {
    for (const key of [`${stage} `, ...sectors.flatMap((one) => [` ${one}`, `${stage} ${one}`])]) {
      const { placed, more } = keys.get(key) ?? { placed: 0, more: 0 };
      keys.set(key, regions.length > 0 ? { placed: placed + 1, more } : { placed, more: more + 1 });
    }
  }
  const words = said(shipped, 'en');
  expect(Object.keys(words).sort()).toEqual([...keys.keys()].sort());
  for (const [key, { placed, more }] of keys) {
    const [finding = '', lead = ''] = words[key] ?? [];
    expect(finding).toMatch(new RegExp(`: ${placed || more} entr`));
    expect(/(\d+) more entr(?:y has|ies have) no place on the map\.$/.exec(lead)?.[1]).toBe(
      placed > 0 && more > 0 ? String(more) : undefined,
    );
    expect(/not on the map|none of them on the map/.test(finding)).toBe(placed === 0);
  }
});

test('an entry of several regions is one of those that the lead adds up', () => {
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
  const [finding, lead] = said(portal, 'en')[' kites'] ?? [];
  expect(finding).toBe('Kites: 1 entry in 2 regions');
  expect(lead).toMatch(/ together have 1 of the 1 entries\.$/);
});
