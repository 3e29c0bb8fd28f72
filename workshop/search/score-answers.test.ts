import { describe, expect, test } from 'vitest';
import { plainAddress, readQueries } from './read-queries.ts';
import { recallAt5, reciprocalRank, scoreAnswers, scoreByClass } from './score-answers.ts';

const query = (relevant: string[], answers: string[], name = 'base') => ({
  q: 'x',
  class: name,
  relevant,
  answers,
});

describe('scores of answers', () => {
  test.each([
    [['a'], ['a', 'b'], 1, 1],
    [['a'], ['b', 'a'], 1, 0.5],
    [['a', 'b'], ['x', 'x', 'a', 'x', 'x', 'b'], 0.5, 1 / 3],
    [['a'], ['x', 'x', 'x', 'x', 'x', 'a'], 0, 1 / 6],
    [['a'], [], 0, 0],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b', 'c', 'd', 'e'], 1, 1],
  ])('%j answered by %j', (relevant, answers, recall, rank) => {
    expect(recallAt5(query(relevant, answers))).toBe(recall);
    expect(reciprocalRank(query(relevant, answers))).toBe(rank);
  });

  test('are means over all queries and over each class', () => {
    const answered = [query(['a'], ['a']), query(['a'], []), query(['a'], ['x', 'a'], 'typo')];
    expect(scoreAnswers(answered)).toEqual({ queries: 3, recallAt5: 2 / 3, mrr: 0.5 });
    expect(scoreByClass(answered)).toEqual({
      base: { queries: 2, recallAt5: 0.5, mrr: 0.5 },
      typo: { queries: 1, recallAt5: 1, mrr: 0.5 },
    });
  });
});

describe('a file of queries', () => {
  test('has words, a class and plain addresses', () => {
    const json = '[{"q": "şarap", "class": "base", "relevant": ["/tr/clusters/x/index.html#a"]}]';
    expect(readQueries(json)).toEqual({
      queries: [{ q: 'şarap', class: 'base', relevant: ['/tr/clusters/x/'] }],
      problems: [],
    });
  });

  test('is told all that is wrong with it', () => {
    const json =
      '[{"class": "base", "relevant": []}, {"q": "x", "class": 3, "relevant": ["/a/"]}, 5]';
    expect(readQueries(json).problems).toEqual([
      '[0].q: expected the words of a query, found nothing',
      '[0].relevant: expected a list of addresses such as "/tr/clusters/some-cluster/", found []',
      '[1].class: expected a word, found 3',
      '[2].q: expected the words of a query, found nothing',
      '[2].relevant: expected a list of addresses such as "/tr/clusters/some-cluster/", found nothing',
    ]);
    expect(readQueries('{').problems[0]).toMatch(/^expected JSON/);
    expect(readQueries('{}').problems).toEqual([
      'expected a list of queries, found something else',
    ]);
  });

  test.each([
    ['https://example.org/tr/a/', '/tr/a/'],
    ['/tr/a', '/tr/a/'],
    ['/tr/a/?x=1#b', '/tr/a/'],
    ['/tr/', '/tr/'],
    ['tr/a/', '/tr/a/'],
    ['/tr/myindex.html', '/tr/myindex.html/'],
  ])('address %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});
