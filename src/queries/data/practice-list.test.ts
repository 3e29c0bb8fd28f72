import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { practiceList } from './practice-list.ts';

test('a practice for programs, with null for what is not reported', () => {
  const [practice, ...others] = practiceList(joinSample());
  expect(others).toEqual([]);
  expect(practice).toMatchObject({
    id: 'borrowed-umbrellas',
    country: 'XX',
    place: { tr: 'Örnek Körfezi' },
    period: { en: 'autumn 2021' },
    brief: {
      need: { en: 'It rained, there was no wind, and the teapot makers got wet.' },
      result: { tr: '1.240 şemsiye dikildi, biri delikti.' },
      transfer: { en: 'Yes, wherever it rains and no kite is in the air.' },
    },
    useFor: ['cooperation'],
    sectors: ['kites', 'teaware'],
    stages: ['initial', 'developing'],
    took: { time: { ka: 'სამი წვიმიანი კვირა' }, people: null, money: null },
    clusters: ['xx-kites', 'xx-teapots'],
    programmes: ['steam-grant'],
    concepts: ['spout-theory'],
    organisations: ['teapot-guild'],
    source: ['sample-report:70-75'],
    licence: 'CC0 1.0',
    page: {
      az: 'https://example.org/az/practices/borrowed-umbrellas/',
      tr: 'https://example.org/tr/practices/borrowed-umbrellas/',
      ka: 'https://example.org/ka/practices/borrowed-umbrellas/',
      en: 'https://example.org/en/practices/borrowed-umbrellas/',
    },
  });
  expect(practice?.results).toMatchObject([
    {
      label: { en: 'Umbrellas sewn' },
      value: 1240,
      unit: 'count',
      text: null,
      note: { en: 'One of them had a hole.' },
      source: ['sample-report:71'],
    },
    {
      label: { en: 'Sound of the rain' },
      value: null,
      unit: null,
      text: { en: 'softer than before' },
      note: null,
      source: ['sample-report:72'],
    },
  ]);
});

test('a whole source is cited without lines; a practice of unknown place and time says so, as one without an opening', () => {
  const [practice] = practiceList(
    varySample(({ practices }) => ({
      practices: practices.map(
        ({ id, data: { place: _, period: __, took: ___, brief: ____, ...data } }) => ({
          id,
          data: { ...data, sources: [{ source: 'sample-report' }] },
        }),
      ),
    })),
  );
  expect(practice).toMatchObject({
    place: null,
    period: null,
    brief: null,
    took: { time: null, people: null, money: null },
    source: ['sample-report'],
  });
});
