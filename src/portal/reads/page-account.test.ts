import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepAccount, shareReads } from '../../domain/reads/share-reads.ts';
import { isEvery, unpackNumbers } from '../../domain/reads/packed-numbers.ts';
import { type ReadList, PageAccount } from './page-account.ts';
import { ReadingCheck } from './reading-check.ts';

interface Cluster {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly profile: Readonly<Record<string, unknown>>;
}

const longProfile = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, at]));
const cluster = (id: string, profile: object = {}): Cluster => ({
  id,
  name: { az: `${id} az`, en: `${id} en` },
  profile: { ...longProfile, ...profile },
});

function makePortal(clusters: readonly Cluster[], day = 1) {
  return {
    site: { name: 'Site', day, words: new Set(['a', 'b']), none: undefined },
    clusters,
    byId: new Map(clusters.map((one) => [one.id, one])),
    shapes: [{ arcs: [1, 2] }],
  };
}
type Sample = ReturnType<typeof makePortal>;

/** Does what a page has read look the same in another portal? */
async function isSameIn(
  before: Sample,
  after: Sample,
  page: (portal: Sample) => unknown,
): Promise<boolean> {
  const account = new PageAccount();
  keepAccount(account);
  const portal = account.follow(before);
  const { read } = await account.watch(() => Promise.resolve(page(portal)));
  const { readings, shared } = account.take();
  keepAccount(undefined);
  const check = new ReadingCheck(new Map());
  check.follow(after);
  const isSame = (list: ReadList): boolean =>
    isEvery(list.readings, (number) => {
      const [path, name, digest] = readings[number] ?? ['', '', ''];
      return check.find(path, name) === digest;
    }) &&
    isEvery(list.shared, (number) => {
      const made = shared[number];
      return made !== undefined && isSame(made);
    });
  return isSame(read);
}

const two = makePortal([cluster('x'), cluster('y')]);
const otherProfile = makePortal([cluster('x', { p3: 99 }), cluster('y')]);
const renamed = makePortal([{ ...cluster('x'), name: { az: 'x az', en: 'other' } }, cluster('y')]);
const renamedElsewhere = makePortal([
  { ...cluster('x'), name: { az: 'other', en: 'x en' } },
  cluster('y'),
]);
const withThird = makePortal([cluster('x'), cluster('w'), cluster('y')]);

test('a page depends on what it has read, and on nothing else', async () => {
  const readsName = (portal: Sample) => portal.byId.get('x')?.name.en;
  expect(await isSameIn(two, two, readsName)).toBe(true);
  expect(await isSameIn(two, otherProfile, readsName)).toBe(true);
  expect(await isSameIn(two, renamed, readsName)).toBe(false);
  expect(await isSameIn(two, renamedElsewhere, readsName)).toBe(true);
  expect(await isSameIn(two, withThird, readsName)).toBe(true);
  const readsProfile = (portal: Sample) => portal.byId.get('x')?.profile.p3;
  expect(await isSameIn(two, otherProfile, readsProfile)).toBe(false);
  expect(await isSameIn(two, renamed, readsProfile)).toBe(true);
});

test('lists, keys and what is not there are read too', async () => {
  for (const page of [
    (portal: Sample) => portal.clusters.length,
    (portal: Sample) => [...portal.byId.keys()],
    (portal: Sample) => portal.byId.has('w'),
    (portal: Sample) => portal.byId.get('w'),
    (portal: Sample) => portal.byId.size,
    (portal: Sample) => portal.clusters.map(({ id }) => id),
  ])
    expect(await isSameIn(two, withThird, page)).toBe(false);
  const withField = makePortal([cluster('x', { extra: 1 }), cluster('y')]);
  for (const page of [
    (portal: Sample) => Object.keys(portal.clusters[0]?.profile ?? {}),
    (portal: Sample) => ({ ...portal.clusters[0]?.profile }),
    (portal: Sample) => 'extra' in (portal.clusters[0]?.profile ?? {}),
    (portal: Sample) => JSON.stringify(portal.clusters[0]),
  ])
    expect(await isSameIn(two, withField, page)).toBe(false);
});

test('what is computed once counts for every page that shows it', async () => {
  const account = new PageAccount();
  keepAccount(account);
  const portal = account.follow(two);
  const total = shareReads(() => portal.clusters.map(({ profile }) => profile.p3).length);
  const pages = [];
  for (const add of [1, 2]) pages.push(await account.watch(() => Promise.resolve(total() + add)));
  keepAccount(undefined);
  expect(pages.map(({ made }) => made)).toEqual([3, 4]);
  expect(pages.map(({ read }) => unpackNumbers(read.shared))).toEqual([[0], [0]]);
  expect(unpackNumbers(account.common.readings)).toEqual([]);
  const [shared] = account.take().shared;
  expect(unpackNumbers(shared?.readings ?? new Uint8Array()).length).toBeGreaterThan(3);
});

test('a portal that is followed is the same to who reads it, and cannot be changed', () => {
  const account = new PageAccount();
  const portal = account.follow(makePortal([cluster('x'), cluster('y')]));
  expect(JSON.parse(JSON.stringify(portal))).toEqual(JSON.parse(JSON.stringify(two)));
  expect([...portal.byId]).toEqual([...two.byId]);
  expect(portal.byId.get('x')).toBe(portal.clusters[0]);
  expect(portal.clusters.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map(({ id }) => id)).toEqual([
    'y',
    'x',
  ]);
  expect(() => Object.assign(portal.clusters[0]?.profile ?? {}, { p1: 2 })).toThrow(TypeError);
  expect(() => Object.assign(portal.site, { day: 2 })).toThrow(TypeError);
  expect(() => (portal.byId as Map<string, Cluster>).set('z', cluster('z'))).toThrow(TypeError);
});

test('what nobody could follow is refused', () => {
  const follow = (portal: object) => () => new PageAccount().follow(portal);
  expect(follow({ count: () => 1 })).toThrow('count: expected no function');
  expect(follow({ site: { day: new Date(0) } })).toThrow('site/day: expected plain data');
});

test('a page that looks the same has read the same, and one that has read the same looks the same', async () => {
  const value = fc.record({ x: fc.nat(2), y: fc.nat(2), day: fc.nat(2) });
  const from = ({ x, y, day }: { x: number; y: number; day: number }) =>
    makePortal([cluster('x', { p3: x }), cluster('y', { p3: y })], day);
  const pages = [
    (portal: Sample) => portal.byId.get('x')?.profile.p3,
    (portal: Sample) => portal.clusters.map(({ profile }) => profile.p3),
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
