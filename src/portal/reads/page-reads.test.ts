import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { keepReads, shareReads } from '../../domain/reads/share-reads.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { judgeNames } from './judge-names.ts';
import type { Portal } from '../portal.ts';
import { remember } from '../remember.ts';
import { PageReads } from './page-reads.ts';

interface Cluster {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly count: number;
  readonly web?: string;
}

const cluster = (id: string, rest: Partial<Cluster> = {}): Cluster => ({
  id,
  name: { az: `${id} az`, en: `${id} en` },
  count: 1,
  ...rest,
});

const makePortal = (clusters: readonly Cluster[], day = 1) => ({
  site: { name: 'Site', day, words: new Set(['a', 'b']), none: undefined },
  clusters,
  entries: clusters.map((data) => ({ id: data.id, data })),
  byId: new Map(clusters.map((one) => [one.id, one])),
  shapes: [{ arcs: [1, 2] }],
});
type Sample = ReturnType<typeof makePortal>;

afterEach(() => keepReads(undefined));

/** Whether everything a page has read is the same in another portal. */
async function isSameIn(
  before: Sample,
  after: Sample,
  page: (portal: Sample) => unknown,
): Promise<boolean> {
  const reads = new PageReads(new Map());
  keepReads(reads);
  const portal = reads.follow(before);
  const { read } = await reads.log.watch(() => page(portal));
  const found = reads.found;
  const next = new PageReads(new Map());
  keepReads(next);
  next.follow(after);
  return judgeNames(found, (name) => next.find(name))(read);
}

const two = makePortal([cluster('x'), cluster('y')]);
const counted = makePortal([cluster('x', { count: 9 }), cluster('y')]);
const renamed = makePortal([cluster('x', { name: { az: 'x az', en: 'other' } }), cluster('y')]);
const withThird = makePortal([cluster('x'), cluster('w'), cluster('y')]);
const withWeb = makePortal([cluster('x', { web: 'https://x.org' }), cluster('y')]);

test('a page depends on the fields that it has read, a text in each language by itself', async () => {
  const english = (portal: Sample) => portal.byId.get('x')?.name.en;
  expect(await isSameIn(two, two, english)).toBe(true);
  expect(await isSameIn(two, counted, english)).toBe(true);
  expect(await isSameIn(two, withThird, english)).toBe(true);
  expect(await isSameIn(two, renamed, english)).toBe(false);
  expect(await isSameIn(two, renamed, (portal) => portal.byId.get('x')?.name.az)).toBe(true);
  expect(await isSameIn(two, counted, (portal) => portal.entries[0]?.data.count)).toBe(false);
});

test('lists, keys and what is absent are read too', async () => {
  for (const page of [
    (portal: Sample) => portal.clusters.length,
    (portal: Sample) => [...portal.byId.keys()],
    (portal: Sample) => portal.byId.has('w'),
    (portal: Sample) => portal.byId.get('w'),
    (portal: Sample) => portal.byId.size,
    (portal: Sample) => portal.clusters.map(({ id }) => id),
  ])
    expect(await isSameIn(two, withThird, page)).toBe(false);
  for (const page of [
    (portal: Sample) => portal.clusters[0]?.web,
    (portal: Sample) => portal.byId.get('x')?.web,
    (portal: Sample) => portal.entries[0]?.data.web,
    (portal: Sample) => 'web' in (portal.clusters[0] ?? {}),
    (portal: Sample) => Object.keys(portal.clusters[0] ?? {}),
    (portal: Sample) => JSON.stringify(portal.clusters[0]),
  ])
    expect(await isSameIn(two, withWeb, page)).toBe(false);
});

test('of many members one reading tells all, and a change of any of them is noticed', async () => {
  const ids = Array.from({ length: 40 }, (_, at) => `c${at}`);
  const many = makePortal(ids.map((id) => cluster(id)));
  const reads = new PageReads(new Map());
  const portal = reads.follow(many);
  const page = (all: Sample) => all.clusters.map(({ count }) => count);
  const { read } = await reads.log.watch(() => page(portal));
  expect(read.length).toBeLessThan(5);
  const last = makePortal(ids.map((id) => cluster(id, id === 'c39' ? { count: 2 } : {})));
  expect(await isSameIn(many, last, page)).toBe(false);
  expect(await isSameIn(many, many, page)).toBe(true);
});

test('what is computed once counts for every page that shows it', async () => {
  const reads = new PageReads(new Map());
  keepReads(reads);
  const portal = reads.follow(two);
  const total = shareReads(() => portal.clusters.reduce((sum, { count }) => sum + count, 0));
  const pages = [];
  for (const add of [1, 2]) pages.push(await reads.log.watch(() => total() + add));
  expect(pages.map(({ made }) => made)).toEqual([3, 4]);
  expect(pages[1]?.read).toEqual(pages[0]?.read);
  expect(pages[0]?.read.length).toBeGreaterThan(1);
  expect(reads.log.common).toEqual([]);
});

test('a remembered result that comes out the same keeps its pages, whatever it has read', async () => {
  const isLarge = remember('test/isLarge', (portal) =>
    (portal as unknown as Sample).clusters.some(({ count }) => count > 5),
  );
  const page = (portal: Sample) => isLarge(portal as unknown as Portal);
  const more = makePortal([cluster('x', { count: 2 }), cluster('y')]);
  expect(await isSameIn(two, more, page)).toBe(true);
  expect(await isSameIn(two, counted, page)).toBe(false);
});

test('a remembered result that is more than data depends on all that it has read', async () => {
  const tellCount = remember('test/tellCount', (portal) => {
    const [first] = (portal as unknown as Sample).clusters;
    const count = first?.count;
    return () => count;
  });
  const page = (portal: Sample) => tellCount(portal as unknown as Portal)();
  expect(await isSameIn(two, renamed, page)).toBe(true);
  expect(await isSameIn(two, counted, page)).toBe(false);
});

test('a portal that is followed is the same to whoever reads it, and cannot be changed', () => {
  const portal = new PageReads(new Map()).follow(two);
  expect(JSON.parse(JSON.stringify(portal))).toEqual(JSON.parse(JSON.stringify(two)));
  expect([...portal.byId]).toEqual([...two.byId]);
  expect(portal.byId.get('x')).toBe(portal.clusters[0]);
  expect(portal.entries[0]?.data).toBe(portal.clusters[0]);
  expect(() => Object.assign(portal.clusters[0] ?? {}, { count: 2 })).toThrow(TypeError);
  expect(() => Object.assign(portal.site, { day: 2 })).toThrow(TypeError);
  expect(() => (portal.byId as Map<string, Cluster>).set('z', cluster('z'))).toThrow(TypeError);
});

test('all of the shipped portal can be told apart: it is plain data', () => {
  const reads = new PageReads(new Map());
  const { shapes: _shapes, frozen: _frozen, ...parts } = reads.follow(joinShipped());
  JSON.stringify(parts, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const { names, digests } = reads.found;
  expect(names.length).toBeGreaterThan(20_000);
  expect(names.filter((_, at) => digests[at] === '')).toEqual([]);
});

test('a page for which nothing has changed looks the same', async () => {
  const value = fc.record({ x: fc.nat(2), y: fc.nat(2), day: fc.nat(2) });
  const from = ({ x, y, day }: { x: number; y: number; day: number }) =>
    makePortal([cluster('x', { count: x }), cluster('y', { count: y })], day);
  const pages = [
    (portal: Sample) => portal.byId.get('x')?.count,
    (portal: Sample) => portal.clusters.map(({ count }) => count),
    (portal: Sample) => portal.site.day,
    (portal: Sample) => [...portal.byId.values()].map(({ id }) => id),
  ];
  await fc.assert(
    fc.asyncProperty(value, value, fc.constantFrom(...pages), async (a, b, page) => {
      const looksSame = JSON.stringify(page(from(a))) === JSON.stringify(page(from(b)));
      expect(await isSameIn(from(a), from(b), page)).toBe(looksSame);
    }),
    { numRuns: 60 },
  );
});
