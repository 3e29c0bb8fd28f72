import { expect, test } from 'vitest';
import { formatProblem } from '../loaders/say-problem.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { warnOfUnprintedFigures } from './shown-figures.ts';

/** Shipped portal before its edition was frozen. */
const open = { ...shippedPortal, archive: [], refused: new Set<string>() };

test('a report may compare the numbers that it prints', () => {
  expect(warnOfUnprintedFigures(open)).toEqual([]);
});

test('a report that prints none is named with each chapter that compares them, in each language', () => {
  const editions = open.editions.map((one) => ({
    ...one,
    data: {
      ...one.data,
      figures: one.data.figures.map(({ printed, ...figure }) => ({ ...figure, sources: [] })),
    },
  }));
  const lines = warnOfUnprintedFigures({ ...open, editions }).map((one) =>
    formatProblem(one, 'en'),
  );
  const places = lines.map((line) => /reports\/2012\/(\S+)\.mdx.*"([a-z-]+)"/.exec(line)?.slice(1));
  expect(places.toSorted()).toEqual(
    ['az', 'en', 'ka', 'tr']
      .flatMap((language) => [
        [`landscape/${language}`, 'sectors-printed'],
        [`method/${language}`, 'published-recounted'],
      ])
      .toSorted(),
  );
  expect(warnOfUnprintedFigures({ ...shippedPortal, editions })).toEqual([]);
});
