import { expect, test } from 'vitest';
import { refPaths } from '../../schemas/ref.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { collectionDescriptions, hasEntries, kindsThat } from './describe-collections.ts';
import { viewRef } from './refs.ts';

test.each([
  ['the fictional portal', joinSample],
  ['the shipped portal', joinShipped],
])('every entry with an address has a name in each language: %s', (_, join) => {
  const portal = join();
  for (const kind of Object.keys(refPaths) as (keyof typeof refPaths)[]) {
    for (const { id } of collectionDescriptions[kind].entries(portal)) {
      for (const locale of portal.site.languages) {
        const { label, href } = viewRef(portal, `${kind}/${id}`, locale);
        expect(label, `${kind}/${id}`).not.toBe('');
        expect(href).toBe(`/${locale}${refPaths[kind].replace('{id}', id)}`);
      }
    }
  }
});

test('a link to an entry that is not there is a mistake of the code', () => {
  expect(() => viewRef(joinSample(), 'clusters/none', 'en')).toThrow('clusters/none');
});

test('menus lead to lists that have entries, and to pages that list nothing', () => {
  const portal = joinShipped();
  expect(hasEntries(portal, 'concepts')).toBe(true);
  expect(hasEntries(portal, 'news')).toBe(false);
  expect(hasEntries(portal, 'events')).toBe(false);
  expect(hasEntries(portal, 'map')).toBe(true);
  expect(hasEntries({ ...portal, editions: [] }, 'reports')).toBe(false);
  expect(hasEntries(portal, 'reports')).toBe(true);
  const drafts = portal.editions.map(({ id, data }) => ({
    id,
    data: { ...data, status: 'draft' as const },
  }));
  expect(hasEntries({ ...portal, editions: drafts }, 'reports')).toBe(false);
});

test('works and sources share a page: it is there if either has entries', () => {
  expect(kindsThat('cites')).toContain('works');
  expect(kindsThat('cites')).not.toContain('sources');
  expect(hasEntries({ ...joinSample(), works: [] }, 'bibliography')).toBe(true);
});
