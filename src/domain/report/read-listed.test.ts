import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { locales } from '../../i18n/locales.ts';
import { readListed } from './read-listed.ts';

test('a list in a cell is parted by semicolons', () => {
  expect(readListed('Money', 'Export value; Net sales')).toEqual({
    label: 'Money',
    items: ['Export value', 'Net sales'],
  });
  expect(readListed('Money', '').items).toEqual([]);
});

const portal = shippedPortal;

/** Counts of the figure's rows, and the names listed in them. */
function listsOf(id: string, locale: (typeof locales)[number]) {
  const figure = portal.figures.find((entry) => entry.id === id);
  return (figure?.data.data?.rows ?? []).map(({ values: [count, listed] }) => {
    const words = typeof listed === 'object' && 'words' in listed ? listed.words[locale] : '';
    return { count, items: readListed(id, words).items };
  });
}

test.each(locales)('the indicators of İzmir by collector and by unit are the same, in %s', (at) => {
  const [levels, units] = ['izmir-indicators', 'izmir-indicator-units'].map((id) => {
    const lists = listsOf(id, at);
    for (const { count, items } of lists) expect(items).toHaveLength(Number(count));
    return lists.flatMap(({ items }) => items).toSorted();
  });
  expect(levels).toHaveLength(26);
  expect(units).toEqual(levels);
});
