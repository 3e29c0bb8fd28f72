import { expect, test } from 'vitest';
import { findAvoidedTerms } from './find-avoided-terms.ts';

test('the finder of avoided terms reads beginnings of words in any case', () => {
  const avoided = [
    { locale: 'tr' as const, stem: 'inisiyatif', instead: 'girişim' },
    { locale: 'az' as const, stem: 'kümə', instead: 'klaster' },
  ];
  expect(findAvoidedTerms('tr', 'Küme İNİSİYATİFLERİ', avoided)).toEqual([
    '“inisiyatifleri”, where the glossary has “girişim”',
  ]);
  expect(findAvoidedTerms('tr', 'özinisiyatif', avoided)).toEqual([]);
  expect(findAvoidedTerms('az', 'inisiyatif', avoided)).toEqual([]);
  const platform = ['İnisiyatif Platformu'];
  expect(findAvoidedTerms('tr', 'İnisiyatif Platformu’nun', avoided, platform)).toEqual([]);
  expect(findAvoidedTerms('tr', 'inisiyatif platformu', avoided, platform)).toHaveLength(1);
  expect(findAvoidedTerms('tr', 'eski adı “inisiyatif”', avoided)).toEqual([]);
});
