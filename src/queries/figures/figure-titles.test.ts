import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { figureView } from './figure-views.ts';

/** A finding that readers take in at a glance. */
const longest = 70;

const shipped = joinShipped();

test.each(locales)('the headlines of figures are short: %s', (locale) => {
  const long = shipped.figures
    .map(({ id }) => figureView(shipped, id, locale).title)
    .filter((title) => title.replaceAll('\u00ad', '').length > longest);
  expect(long).toEqual([]);
});
