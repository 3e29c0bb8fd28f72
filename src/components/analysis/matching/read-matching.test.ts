import { expect, test } from 'vitest';
import type { MatchRules } from '../../../domain/analyses/matching/match-reason.ts';
import { matchClusters } from '../../../domain/analyses/matching/match-clusters.ts';
import { matchedBy, matchingsOf } from '../../../queries/analyses/matching/matched-clusters.ts';
import { listPools } from '../../../queries/analyses/matching/list-pools.ts';
import { viewOwnMatching } from '../../../queries/analyses/matching/view-own-matching.ts';
import { locales } from '../../../i18n/locales.ts';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { readMatchRules, readProfiles, tellReason } from './read-matching.ts';

const sample = joinWholeSample();
const { lab, clusters, weights } = viewOwnMatching(sample, 'matching', 'en');

test('figs are Figs, and a sector of the portal brings its group', () => {
  const [first, second] = readProfiles(
    [
      ['A', 'Türkiye', 1, 'Figs; TEAWARE', 1, '', 'Ink,  ink'],
      ['B', 'TÜRKİYE', 0, 'figs', 3, 'INK', undefined],
    ],
    lab,
  );
  expect(first).toMatchObject({ sectors: ['Figs', 'TEAWARE'], groups: ['Household goods'] });
  expect(second).toMatchObject({ country: 'Türkiye', sectors: ['Figs'], groups: [] });
  expect(first?.seeks).toEqual(second?.offers);
});

test('clusters of one’s own meet by the fields that were entered for them', () => {
  const profiles = readProfiles(
    [
      ['A', 'X', 1, 'Food', undefined, '', '', 'Wine'],
      ['B', 'X', 0, 'Drinks', undefined, '', '', 'wine; tea'],
      ['C', 'X', 0, 'Drinks', undefined, '', '', 'tea'],
    ],
    lab,
  );
  const [best, ...others] =
    matchClusters(profiles, readMatchRules(lab, weights.rows), 3).get('0') ?? [];
  expect([best?.id, others]).toEqual(['1', []]);
  expect(best?.reasons.map((reason) => tellReason(reason, lab))[0]).toBe('same activity: Wine');
});

test('the published clusters, put into the form, get the partners of the published list', () => {
  const own = matchClusters(
    readProfiles(
      clusters.rows.map((row) => row.slice(0, 7)),
      lab,
    ),
    readMatchRules(lab, weights.rows),
    lab.most,
  );
  const { profiles } = matchedBy(sample, 'matching');
  const ids = profiles.map(({ id }) => id);
  // Subjects are read from the names of the portal alone.
  const plain = profiles.map((one) => ({ ...one, subjects: {} }));
  const matches = matchClusters(plain, matchingsOf(sample)[0]?.data as MatchRules, lab.most);
  const told = ids.map((_, at) =>
    own.get(String(at))?.map(({ id, score }) => [ids[Number(id)], score]),
  );
  expect(told).toEqual(ids.map((id) => matches.get(id)?.map((one) => [one.id, one.score])));
});

test('says each reason of the list in its words, groups of sectors too', () => {
  const reason = { kind: 'subject', subjects: ['wine', 'word x'], likeness: 1 } as const;
  expect(tellReason(reason, lab, { wine: 'wine' })).toBe('same activity: wine');
  expect(tellReason(reason, lab, {})).toBe('related activity');
  expect(tellReason({ kind: 'group', groups: ['Household goods'] }, lab)).toBe(
    'same group of sectors: Household goods',
  );
});

test('a file of the portal’s clusters holds all partners that the list finds for its own', () => {
  for (const portal of [sample, joinShipped()]) {
    const { matches } = matchedBy(portal, 'matching');
    const pools = listPools(portal, 'matching', 'ka').map(({ read }) => read());
    const own = pools.flatMap((pool) => pool.own);
    expect(own.toSorted()).toEqual(portal.inventory.map(({ id }) => id).toSorted());
    for (const pool of pools) {
      const inReach = new Set(pool.clusters.map(({ id }) => id));
      const partners = pool.own.flatMap((id) => matches.get(id)?.map((one) => one.id) ?? []);
      expect(partners.filter((id) => !inReach.has(id))).toEqual([]);
    }
  }
});

test('names of published rows, weights and stages are known in every language', () => {
  for (const locale of locales.filter((one) => sample.site.languages.includes(one))) {
    const view = viewOwnMatching(sample, 'matching', locale);
    const names = new Set(Object.values(view.clusters.names ?? {}));
    expect(view.clusters.rows.filter(([name]) => !names.has(String(name)))).toEqual([]);
    expect(view.clusters.columns[4]?.named?.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  }
});
