import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { viewListedDoubts, viewListedParts } from './view-listings.ts';

const sample = joinSample();

test('doubts are listed with every reading, its source and what the portal does', () => {
  expect(viewListedDoubts(sample, 'en')).toEqual([
    {
      href: '/en/status/#doubt-number-of-teapots',
      about: 'The number of teapots',
      readings: [
        {
          says: [{ text: 'There are twelve teapots.' }],
          sources: [{ label: 'invented report, line 41', href: '/en/bibliography/#sample-report' }],
        },
        {
          says: [{ text: 'There are thirteen teapots.' }],
          sources: [{ label: 'invented report, line 58', href: '/en/bibliography/#sample-report' }],
        },
      ],
      here: 'Both numbers are shown.',
    },
  ]);
  expect(viewListedDoubts(sample, 'tr')[0]?.readings[1]?.says).toEqual([
    { text: 'On üç demlik var.' },
  ]);
});

test('doubts keep the order of the portal; one about which nothing is done says nothing', () => {
  const [doubt] = sample.doubts;
  if (!doubt) throw new Error('no doubt');
  const doubts = [{ ...doubt, id: 'z', here: undefined }, doubt];
  const listed = viewListedDoubts({ ...sample, doubts }, 'en');
  expect(listed.map(({ href }) => href.split('#')[1])).toEqual([
    'doubt-z',
    'doubt-number-of-teapots',
  ]);
  expect(listed.map(({ here }) => here)).toEqual([undefined, 'Both numbers are shown.']);
});

test('figures and tables are listed by number, with their chapters', () => {
  const [figures, tables, ...others] = viewListedParts(sample, 'en', false);
  expect(others).toEqual([]);
  expect(figures).toMatchObject({
    title: 'Figures',
    parts: [
      {
        number: 'Figure 14',
        title: '2022 holds the record: 171 rainy days',
        href: '/en/reports/2024/counting/#figure-gallery-column',
      },
    ],
  });
  expect(tables).toMatchObject({
    title: 'Tables',
    parts: [
      {
        number: 'Table 1',
        title: '3 clusters and potential clusters by region',
        href: '/en/reports/2024/annex-lists/#table-inventory',
      },
    ],
  });
});

test('on the page with all chapters they lead to the same page', () => {
  const parts = viewListedParts(sample, 'tr', true).flatMap((list) => list.parts);
  expect(parts.map(({ number, href }) => [number, href])).toEqual([
    ['Şekil 14', '#figure-gallery-column'],
    ['Tablo 1', '#table-inventory'],
  ]);
});

test('a list without a part is left out', () => {
  const { report } = sample.edition;
  const chapters = (report?.chapters ?? []).filter(({ id }) => id === 'counting');
  const short = {
    ...sample,
    edition: { ...sample.edition, report: report && { ...report, chapters } },
  };
  expect(viewListedParts(short, 'en', false).map(({ title }) => title)).toEqual(['Figures']);
});
