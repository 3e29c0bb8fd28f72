import { expect, test } from 'vitest';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { viewDataIndex } from './view-data-index.ts';

// Without figures nothing is drawn, and without the report none of its values are computed.
const sample = varySample(() => ({ figures: [], reports: [] }));

test('every table with its rows, its files and what its columns hold', () => {
  const { tables } = viewDataIndex(sample, 'ka');
  expect(tables.map(({ name, title, rows }) => [name, title, rows])).toEqual([
    ['clusters', 'კლასტერები', '3 ჩანაწერი'],
    ['regions', 'რეგიონები', '8 ჩანაწერი'],
    ['sectors', 'სექტორები', '3 ჩანაწერი'],
    ['glossary', 'გლოსარიუმი', '3 ჩანაწერი'],
    ['returns-2024', 'დათვლილი კლასტერები', '3 ჩანაწერი'],
    ['published-2024', 'გამოქვეყნებული მაჩვენებლები', '3 ჩანაწერი'],
    ['profiles', 'კლასტერების პროფილები: ერთი სტრიქონი ერთი მონაცემია', '24 ჩანაწერი'],
    ['organisations', 'ორგანიზაციები', '4 ჩანაწერი'],
    ['programmes', 'პროგრამები', '1 ჩანაწერი'],
    ['actions', 'სტრატეგიების აქტივობები', '3 ჩანაწერი'],
    ['timeline', 'ქრონოლოგია', '3 ჩანაწერი'],
  ]);
  expect(tables[5]?.files).toEqual([
    { label: 'CSV', href: '/data/published-2024.csv' },
    { label: 'JSON', href: '/data/published-2024.json' },
    { label: 'XLSX', href: '/data/published-2024.xlsx' },
  ]);
  expect(tables[2]?.columns).toEqual([
    { names: ['id'], meaning: 'მუდმივი იდენტიფიკატორი' },
    { names: ['code'], meaning: 'სექტორის კოდი იმ სიაში, საიდანაც ის არის აღებული' },
    {
      names: ['group'],
      meaning:
        'სექტორების ჯგუფის იდენტიფიკატორი (დიაგრამებისთვის); ცარიელია, თუ წყაროში ჯგუფი არ არის',
    },
    {
      names: ['name_az', 'name_tr', 'name_ka', 'name_en'],
      meaning: 'სახელწოდება (ენა – სვეტის სახელწოდების ბოლოს); ნაწილი შეუმოწმებელი თარგმანია',
    },
    {
      names: ['clusters'],
      meaning:
        'კლასტერების რაოდენობა; რამდენიმე რეგიონის ან სექტორის კლასტერი თითოეულ მათგანში ითვლება',
    },
    {
      names: ['clusters_main'],
      meaning: 'იმ კლასტერების რაოდენობა, რომლებისთვისაც ეს სექტორი ძირითადია',
    },
  ]);
});

test('one row is one row, and large numbers are written as the language writes them', () => {
  const [region] = sample.regions;
  if (!region) throw new Error('no region in the sample');
  const portal = varySample(({ clusters }) => ({
    figures: [],
    reports: [],
    clusters: clusters.slice(0, 1),
    regions: Array.from({ length: 1234 }, (_, index) => {
      const id = `XX-${index}`;
      return { id, data: { ...region, id } };
    }),
  }));
  const rows = viewDataIndex(portal, 'en').tables.map((table) => table.rows);
  expect(rows.slice(0, 2)).toEqual(['1 row', '1,234 rows']);
});

test('a column of a group of regions is explained by the portal, in no table but that of regions', () => {
  const portal = varySample((own) => ({
    figures: [],
    reports: [],
    'region-groups': own['region-groups'].map(({ id, data }) => ({
      id: id === 'ferry' ? 'country' : id,
      data: { ...data, id: 'country' },
    })),
  }));
  const meaningsOf = (at: number) =>
    viewDataIndex(portal, 'en')
      .tables[at]?.columns.filter(({ names }) => names.includes('country'))
      .map(({ meaning }) => meaning);
  expect(meaningsOf(0)).toEqual(['ISO 3166-1 code of the country']);
  expect(meaningsOf(1)).toContain(
    'in the ferry programme area: true or false; empty where it does not apply',
  );
});

test('the clusters are offered in words, and the pages and files that lie elsewhere', () => {
  const {
    readable,
    package: files,
    published,
    figures,
    practices,
    licence,
  } = viewDataIndex(sample, 'az');
  expect(readable).toEqual([
    { label: 'CSV', href: '/az/data/clusters.csv' },
    { label: 'XLSX', href: '/az/data/clusters.xlsx' },
  ]);
  expect(files[0]).toEqual({ name: 'clusters.csv', href: '/data/2024/clusters.csv' });
  expect(files.at(-1)).toEqual({
    name: 'samplebook-2024.zip',
    href: '/data/2024/samplebook-2024.zip',
  });
  expect({ published, figures, practices, licence }).toEqual({
    published: '/az/data/published/',
    figures: undefined,
    practices: { page: '/az/practices/', list: '/data/practices.json' },
    licence: {
      name: 'CC0 1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  });
});

test('a portal without practices offers none', () => {
  const portal = varySample(() => ({ figures: [], reports: [], practices: [] }));
  expect(viewDataIndex(portal, 'tr').practices).toBeUndefined();
});
