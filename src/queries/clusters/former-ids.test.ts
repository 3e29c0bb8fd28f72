import { expect, test } from 'vitest';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import { listFormerIds, viewFormerId } from './former-ids.ts';

const sample = joinWholeSample();

test('an old address leads to the page of the cluster in the same language', () => {
  expect(listFormerIds(sample)).toEqual(['xx-thimble-street']);
  expect(viewFormerId(sample, 'xx-thimble-street', 'tr')).toMatchObject({
    language: 'tr',
    title: 'Bu sayfanın adresi değişti',
    to: '/tr/clusters/xx-thimbles/',
    canonical: 'https://example.org/tr/clusters/xx-thimbles/',
    name: { text: 'Yüksük Şehri Kümesi', lang: 'tr' },
  });
});

test('what no cluster was called leads nowhere', () => {
  expect(listFormerIds(joinSample())).toEqual([]);
  expect(() => viewFormerId(sample, 'xx-thimbles', 'en')).toThrow('xx-thimbles');
});
