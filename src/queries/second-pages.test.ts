import { afterEach, expect, test } from 'vitest';
import { keepReads } from '../domain/reads/share-reads.ts';
import type { Portal } from '../portal/portal.ts';
import { PageReads } from '../portal/reads/page-reads.ts';
import { joinSample, joinShipped } from '../../workshop/testing/joined-portals.ts';
import { viewCitation } from './links/citations.ts';
import { hasEntries } from './links/describe-collections.ts';
import { viewIdLink } from './links/view-coded-link.ts';
import { distinguishesKinds } from './clusters/facets.ts';
import { ticksOf } from './clusters/known-ticks.ts';
import { mapPanels } from './regions/map-panels.ts';

afterEach(() => keepReads(undefined));

/** Everything read by each of two pages, directly or through shared results, when both request the same. */
async function readTwice(joined: Portal, ask: (portal: Portal) => unknown) {
  const reads = new PageReads(new Map());
  keepReads(reads);
  const portal = reads.follow(joined);
  const page = async () => (await reads.log.watch(() => ask(portal))).read;
  const pages = [await page(), await page()];
  const { names, inner } = reads.found;
  const reach = (list: readonly number[]): string[] =>
    list.flatMap((at) => [(names[at] ?? '').replaceAll('\u001f', ' '), ...reach(inner[at] ?? [])]);
  return pages.map((list) => [...new Set(reach(list))].sort());
}

const shipped = joinShipped();
/** A source whose parts have known places. */
const placed = shipped.sources.find(({ places }) => places?.length)?.id ?? '';

test.each<[string, Portal, (portal: Portal) => unknown, RegExp]>([
  [
    'where a passage stands in its source',
    shipped,
    (portal) => viewCitation(portal, { source: placed, lines: '100-101' }, 'en'),
    /sources.* places$/,
  ],
  ['the kinds of all entries', shipped, distinguishesKinds, /kind/],
  ['whether a list has entries', shipped, (portal) => hasEntries(portal, 'practices'), /practices/],
  [
    'the criteria that a cluster ticked',
    joinSample(),
    (portal) => {
      const [first] = portal.returnById.keys();
      const [edition = '', id = ''] = (first ?? '').split('/');
      return ticksOf(portal, id, edition);
    },
    /return/,
  ],
  [
    'where a page has moved',
    shipped,
    (portal) => viewIdLink(portal, portal.clusters[0]?.id ?? ''),
    /formerIds/,
  ],
  ['the land of a map', shipped, (portal) => mapPanels(portal, ['TR']), /globe/],
])(
  'the second page that shows %s depends on it as the first does',
  async (_, joined, ask, part) => {
    const [first = [], second = []] = await readTwice(joined, ask);
    expect(first.filter((reading) => part.test(reading))).not.toEqual([]);
    expect(second).toEqual(first);
  },
);
