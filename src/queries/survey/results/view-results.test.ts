import { describe, expect, it } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { resultLinks } from './results-link.ts';
import { viewResults } from './view-results.ts';

const sample = joinWholeSample();

describe('the results of an edition', () => {
  it('are shown where answers are known, and nowhere else', () => {
    expect(resultLinks(sample, 'en').map(({ href }) => href)).toContain('/en/survey/results/2024/');
    expect(resultLinks(joinShipped(), 'en')).toEqual([]);
    expect(() => viewResults(joinShipped(), '2012', 'en')).toThrow();
  });

  it.each(locales)(
    'stand question by question, with how many were asked and answered: %s',
    (locale) => {
      const { parts } = viewResults(sample, '2024', locale);
      const questions = parts.flatMap((part) => part.questions);
      expect(questions.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        sample.questions.map(({ number }) => number),
      );
      for (const { answered } of questions) expect(answered).toMatch(/\d/);
    },
  );

  it('tell small numbers neither in the table nor in the download', () => {
    const { parts } = viewResults(sample, '2024', 'en');
    const figures = parts.flatMap(({ questions, figures: own }) => [
      ...own,
      ...questions.flatMap((question) => question.figures),
    ]);
    const hiding = figures.filter(({ hides }) => hides);
    expect(hiding.length).toBeGreaterThan(0);
    for (const { id, bars } of hiding.filter(({ id: own }) => !own.endsWith('numbers'))) {
      const counts = bars.csv.slice(1).flatMap((row) => row.slice(1));
      expect([id, counts.filter((count) => count === 1 || count === 2)]).toEqual([id, []]);
    }
  });
});
