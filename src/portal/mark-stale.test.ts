import { expect, test } from 'vitest';
import { varySample } from '../../workshop/testing/vary-sample.ts';
import { hashEntryTexts } from '../loaders/texts/review-hash.ts';

/** The first concept of the sample, signed in Azerbaijani with a version of its texts. */
const sign = (versionOf: (data: unknown) => string) =>
  varySample(({ concepts }) => ({
    concepts: concepts.map((one, index) => {
      if (index > 0) return one;
      const hash = versionOf(one.data);
      const reviewed = { az: { by: 'Office', on: '2026-11-28', hash, from: 'en' } };
      return { ...one, data: { ...one.data, drafts: ['ka' as const], reviewed } };
    }),
  })).concepts[0]?.data.drafts;

test('a text that changed after its sign-off is a draft again; one that did not is none', () => {
  expect(sign((data) => hashEntryTexts(data, 'en', 'az'))).toEqual(['ka']);
  expect(sign(() => '0123456789ab')).toEqual(['ka', 'az']);
});
