import { expect, test } from 'vitest';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { locales } from '../../i18n/locales.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { namedInputs } from './named-inputs.ts';

const shipped = joinShipped();

/** Regions of Azerbaijan without a cluster counted by any source: all are tied. */
const equals = shipped.regions.filter(
  ({ country, level }) => country === 'AZ' && level === 'district',
);

test.each(locales)('equal regions stand by name in %s', (locale) => {
  const { rows } = tabulateRegions(equals, [], namedInputs(shipped, locale));
  const names = rows.map(({ id }) => shipped.regionById.get(id)?.name[locale] ?? '');
  expect(names).toHaveLength(78);
  expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
});

test('Azerbaijani has ə behind e, and q before l', () => {
  const { rows } = tabulateRegions(equals, [], namedInputs(shipped, 'az'));
  const names = rows.map(({ id }) => shipped.regionById.get(id)?.name.az ?? '');
  const three = ['Lənkəran', 'Qəbələ', 'Quba'];
  const at = (start: string) => names.findIndex((name) => name.startsWith(start));
  expect(three.toSorted((a, b) => at(a) - at(b))).toEqual(['Qəbələ', 'Quba', 'Lənkəran']);
});
