import { expect, test } from 'vitest';
import { findSpacingFaults } from './find-spacing-faults.ts';
import { listFaults } from './language-text.ts';

test('a fault is told with its file and place', () => {
  const texts = [{ locale: 'en' as const, text: 'a  b', file: 'a.yaml', at: 'x.title', key: '' }];
  expect(listFaults(texts, ({ locale, text }) => findSpacingFaults(locale, text))).toEqual([
    'a.yaml, x.title: two spaces: “a  b”',
  ]);
});
