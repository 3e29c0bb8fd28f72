import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { viewManifest } from './view-manifest.ts';

const sample = joinSample();

test('an installed copy starts in the language of its reader', () => {
  const { id, start_url, scope, lang, name } = viewManifest(sample, 'az');
  expect({ id, start_url, scope, lang, name }).toEqual({
    id: '/az/',
    start_url: '/az/',
    scope: '/',
    lang: 'az',
    name: 'Samplebook',
  });
});

test('a long name is cut to its first word below the icon', () => {
  const long = { ...sample, site: { ...sample.site, name: 'Atlas of clusters of the bay' } };
  expect(viewManifest(long, 'en').short_name).toBe('Atlas');
});

test('shortcuts lead to no part that the portal does without', () => {
  const bare = { ...sample, site: { ...sample.site, off: ['map' as const] } };
  const urls = viewManifest(bare, 'ka').shortcuts.map(({ url }) => url);
  expect(urls).toEqual(['/ka/search/', '/ka/clusters/']);
});
