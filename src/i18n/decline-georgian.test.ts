import { expect, test } from 'vitest';
import { genitiveOf } from './decline-georgian.ts';

test('a genitive is known of nouns in ა and of listed ones in ე, not of words that may be adjectives', () => {
  expect(['იდეა', 'განვითარება', 'სიმწიფე', 'საწყისი', 'ხე'].map(genitiveOf)).toEqual([
    'იდეის',
    'განვითარების',
    'სიმწიფის',
    undefined,
    undefined,
  ]);
});
