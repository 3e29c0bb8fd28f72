import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import { describePackage } from './describe-package.ts';

test('the package names its licence, publisher, sources and time, and the size of each file', () => {
  expect(describePackage(samplePackage, [10, 20])).toMatchObject({
    profile: 'tabular-data-package',
    name: 'kettlebook-2024',
    id: 'https://example.org/data/2024/datapackage.json',
    title: 'Data of the kettles',
    titles: { tr: 'Çaydanlıkların verisi' },
    licenses: [{ title: 'CC0 1.0', path: samplePackage.licence.url }],
    contributors: [{ title: 'the editors', role: 'publisher' }],
    sources: [{ title: 'An invented report' }],
    temporal: { from: '2011-11-21', to: '2012' },
    resources: [
      { name: 'kettles', bytes: 10 },
      { name: 'lids', bytes: 20 },
    ],
  });
});

test('the first language is that of the plain titles; a time that nobody gives is left out', () => {
  const { period: _, ...timeless } = samplePackage;
  const described = describePackage({ ...timeless, period: undefined }, [1, 2]);
  expect(described.languages).toEqual(['en', 'tr']);
  expect(described).not.toHaveProperty('temporal');
});
