import { expect, test } from 'vitest';
import { readAnalysisLink } from './analysis-link.ts';

test('an id means what is published, in every language', () => {
  expect(readAnalysisLink(' three-star ')).toEqual({ id: 'three-star', numbers: '' });
});

test('a link copied from a page says the language and the numbers of the reader', () => {
  expect(
    readAnalysisLink('https://x.org/atlas/ka/analyses/selection/?for=clusters/a#own=1,2'),
  ).toEqual({ id: 'selection', lang: 'ka', numbers: '#own=1,2' });
  expect(readAnalysisLink('/az/analyses/value/#')).toEqual({
    id: 'value',
    lang: 'az',
    numbers: '',
  });
});

test('what is neither is refused', () => {
  for (const typed of ['', 'Üç ulduz', '/az/analyses/', '/az/clusters/a/#x', '../../etc/passwd']) {
    expect(readAnalysisLink(typed)).toBeUndefined();
  }
});
