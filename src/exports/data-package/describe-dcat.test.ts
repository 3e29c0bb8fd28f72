import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import { describeDcat } from './describe-dcat.ts';

const described = describeDcat(samplePackage);

test('the dataset has its licence, publisher, languages, places and times', () => {
  expect(described).toMatchObject({
    '@id': 'https://example.org/data/2024/',
    '@type': 'dcat:Dataset',
    version: '1.0',
    issued: '2024-05-06',
    language: [
      'http://publications.europa.eu/resource/authority/language/TUR',
      'http://publications.europa.eu/resource/authority/language/ENG',
    ],
    license: samplePackage.licence.url,
    publisher: { '@type': 'foaf:Agent', name: { en: 'the editors' } },
    spatial: [{ identifier: 'XX', prefLabel: { tr: 'Örnekistan' } }],
  });
});

test('a time is a day or a year, and says which', () => {
  expect(described.temporal).toMatchObject({
    startDate: { '@type': 'xsd:date', '@value': '2011-11-21' },
    endDate: { '@type': 'xsd:gYear', '@value': '2012' },
  });
  expect(describeDcat({ ...samplePackage, period: undefined })).not.toHaveProperty('temporal');
});

test('every way to get the data is a distribution: the zip, the package, each table', () => {
  const distributions = described.distribution as readonly { readonly downloadURL: string }[];
  expect(distributions.map(({ downloadURL }) => downloadURL)).toEqual(
    ['kettlebook-2024.zip', 'datapackage.json', 'kettles.csv', 'lids.csv'].map(
      (file) => `https://example.org/data/2024/${file}`,
    ),
  );
});
