import { expect, test } from 'vitest';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { listThumbnails } from './list-thumbnails.ts';

const shipped = joinShipped();

test('an entry has the first of its figures that no entry before it shows', () => {
  const entries = [
    { id: 'first', data: { figures: ['stages'] } },
    { id: 'second', data: { figures: ['stages', 'map-all'] } },
    { id: 'third', data: { figures: ['map-all'] } },
    { id: 'none', data: { figures: [] } },
  ];
  expect([...listThumbnails(shipped, entries, 'tr')]).toEqual([
    ['first', '/tr/figures/stages/thumbnail.svg'],
    ['second', '/tr/figures/map-all/thumbnail.svg'],
  ]);
});
