import { afterEach, expect, test } from 'vitest';
import { unpackNumbers } from '../domain/reads/packed-numbers.ts';
import { keepAccount } from '../domain/reads/share-reads.ts';
import type { Portal } from '../portal/portal.ts';
import { PageAccount, type ReadList } from '../portal/reads/page-account.ts';
import { joinSample, joinShipped } from '../testing/joined-portals.ts';
import { viewCitation } from './links/citations.ts';
import { hasEntries } from './links/describe-collections.ts';
import { viewIdLink } from './links/view-coded-link.ts';
import { tellsKinds } from './clusters/facets.ts';
import { ticksOf } from './clusters/known-ticks.ts';
import { mapPanels } from './regions/map-panels.ts';

afterEach(() => keepAccount(undefined));

/** All that each of two pages has read, itself or by what it shares, when both ask for the same. */
async function readTwice(joined: Portal, ask: (portal: Portal) => unknown) {
  const account = new PageAccount();
  keepAccount(account);
  const portal = account.follow(joined);
  const page = async () => (await account.watch(() => Promise.resolve(ask(portal)))).read;
  const pages = [await page(), await page()];
  const { readings, shared } = account.take();
  const reach = (list: ReadList): string[] => [
    ...unpackNumbers(list.readings).map((number) => (readings[number] ?? []).slice(0, 2).join(' ')),
    ...unpackNumbers(list.shared).flatMap((number) => reach(shared[number] as ReadList)),
  ];
  return pages.map((list) => [...new Set(reach(list))].sort());
}

const shipped = joinShipped();
/** A source of which is told where its parts stand. */
const placed = shipped.sources.find(({ places }) => places?.length)?.id ?? '';

test.each<[string, Portal, (portal: Portal) => unknown, RegExp]>([
  [
    'where a passage stands in its source',
    shipped,
    (portal) => viewCitation(portal, { source: placed, lines: '100-101' }, 'en'),
    /sources.* (?:lines|kind)$/,
  ],
  ['the kinds of all entries', shipped, tellsKinds, /kind/],
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
