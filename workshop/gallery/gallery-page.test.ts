import { expect, test } from 'vitest';
import { type Shot, writeGalleryPage } from './gallery-page.ts';

const shot = (more: Partial<Shot>): Shot => ({
  kind: 'map',
  path: '/en/map/',
  language: 'en',
  width: 360,
  scheme: 'light',
  of: 'site',
  file: 'shots/map-en-360-light.jpg',
  ...more,
});

test('a part for each kind, a row for each language, and a box for each way of looking', () => {
  const html = writeGalleryPage([
    shot({}),
    shot({ language: 'ka', path: '/ka/map/' }),
    shot({ width: 'paper' }),
    shot({ kind: 'home', path: '/en/', scheme: 'dark' }),
    shot({ of: 'model' }),
  ]);
  expect(html.match(/<section>/g)).toHaveLength(2);
  expect(html.match(/class="row"/g)).toHaveLength(3);
  expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    ...['language-en', 'language-ka', 'width-360', 'width-paper'],
    ...['scheme-light', 'scheme-dark', 'of-site', 'of-model'],
  ]);
});

test('an address is no markup', () => {
  expect(writeGalleryPage([shot({ path: '/en/<b>"/' })])).toContain('/en/&lt;b&gt;&quot;/');
});
