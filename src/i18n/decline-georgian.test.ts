import { expect, test } from 'vitest';
import { declineGeorgian, genitiveOf } from './decline-georgian.ts';

test('a genitive is known of nouns in ა and of listed ones in ე, not of words that may be adjectives', () => {
  expect(['იდეა', 'განვითარება', 'სიმწიფე', 'საწყისი', 'ხე'].map(genitiveOf)).toEqual([
    'იდეის',
    'განვითარების',
    'სიმწიფის',
    undefined,
    undefined,
  ]);
});

test.each([
  ['dat', 'საწყის ეტაპს'],
  ['gen', 'საწყისი ეტაპის'],
  ['erg', 'საწყისმა ეტაპმა'],
  ['on', 'საწყის ეტაპზე'],
  ['from', 'საწყისი ეტაპიდან'],
  ['for', 'საწყისი ეტაპისთვის'],
  ['until', 'საწყის ეტაპამდე'],
] as const)('an adjective agrees with its noun: %s', (form, written) => {
  expect(declineGeorgian('საწყისი ეტაპი', form)).toBe(written);
  expect(declineGeorgian('იდეის ეტაპი', form)).toBe(written.replace(/^\S+/, 'იდეის'));
});
