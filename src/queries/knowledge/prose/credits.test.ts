import { expect, test } from 'vitest';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { creditLines } from './credits.ts';

const sample = joinSample();
const spout = sample.texts.pages.get('concept-spout-theory/tr');
if (!spout) throw new Error('expected the text concept-spout-theory/tr in the sample');

test('a text names its author, its translator and its reviewer', () => {
  expect(creditLines(sample, spout, 'tr')).toEqual([
    'Metin: örneğin editörleri.',
    'İngilizceden çeviri: Emzik Üniversitesi.',
    'Redaksiyon: Demlikçiler Birliği.',
  ]);
});

test('the reviewer of a translation that became a draft again is not named', () => {
  const draft = { ...spout, data: { ...spout.data, status: 'draft' as const } };
  expect(creditLines(sample, draft, 'tr').at(-1)).toBe('Taslak çeviri, henüz gözden geçirilmedi.');
});
