import { expect, test } from 'vitest';
import { samplePortal } from '../../src/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { compileSurvey } from '../import/read-target.ts';
import { knownSubject } from './known-answers.ts';

const { portal } = checkDirectory(samplePortal, () => {});
const form = compileSurvey(portal);
const cluster = portal.clusters.find(({ id }) => id === 'xx-teapots');
if (!cluster) throw new Error('expected the cluster, found none');

/** Answers that a form of an edition comes with, if the returns of some editions were not there. */
function known(edition: string, without: readonly string[]) {
  const returns = portal.returns.filter(({ id }) => !without.some((year) => id.startsWith(year)));
  const own = { portal: { ...portal, returns }, form, edition, locale: 'en' } as const;
  return knownSubject(own, cluster as NonNullable<typeof cluster>);
}

const ownKeys = ['floor-area', 'kettle-services.hot-water', 'kettle-services.echo', 'tea-room'];

test.each([
  ['a return of the year before', ['2025']],
  ['no return at all', ['2023', '2024', '2025']],
])('a form comes with known values of fields of the portal’s own: %s', (_, without) => {
  const { cells, olderFrom } = known('2025', without);
  expect(ownKeys.map((key) => cells.get(key))).toEqual([640.5, true, undefined, 'yes']);
  expect(olderFrom).toBe('2024');
});

test('older values do not pass for answers of an edition that has a return', () => {
  const { cells } = known('2024', []);
  expect([cells.get('floor-area'), cells.get('owner')]).toEqual([640.5, undefined]);
  expect(known('2024', ['2023', '2024']).cells.get('owner')).toBe('members');
});

test('a value of a later year is not known yet', () => {
  expect(known('2023', ['2023', '2024', '2025']).cells.get('floor-area')).toBe(95);
});
