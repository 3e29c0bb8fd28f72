import { expect, test } from 'vitest';
import type { Archive, Erratum } from '../../schemas/archive.ts';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import {
  errataOf,
  errataOfChapter,
  errataOfCluster,
  errataOfFigure,
  viewErrata,
} from './errata.ts';

const about = { az: 'a', tr: 'b', ka: 'c', en: 'The stage was misread.' };

function erratum(id: string, date: string, more: Partial<Erratum> = {}): Erratum {
  return {
    id,
    edition: '2024',
    date,
    about,
    chapters: [],
    figures: [],
    changed: {},
    drafts: [],
    sources: [],
    ...more,
  };
}

const portal = {
  ...joinSample(),
  errata: [
    erratum('first', '2024-05-01', { changed: { 'returns/2024/xx-kites': 'abc' } }),
    erratum('last', '2024-07-01', {
      chapters: ['counting'],
      changed: { 'reports/2024/counting/en': 'def' },
    }),
    erratum('other', '2024-06-01', {
      edition: '2023',
      changed: { 'returns/2023/xx-kites': 'gone' },
    }),
  ],
};
const ids = (list: readonly Erratum[]) => list.map(({ id }) => id);

test('an edition has its own errata, the newest first', () => {
  expect(ids(errataOf(portal, '2024'))).toEqual(['last', 'first']);
  expect(errataOf(portal, '2022')).toEqual([]);
});

test('a chapter tells its own and those of the whole report', () => {
  expect(ids(errataOfChapter(portal, '2024', 'counting'))).toEqual(['last', 'first']);
  expect(ids(errataOfChapter(portal, '2024', 'annex-lists'))).toEqual(['first']);
});

test('a figure that a report prints is told of errata that name it', () => {
  const named = erratum('named', '2024-08-01', { chapters: ['counting'], figures: ['f1'] });
  const one = { ...portal, errata: [named, erratum('whole', '2024-08-02')] };
  expect(ids(errataOfFigure(one, '2024', 'f1'))).toEqual(['named']);
  expect(errataOfFigure(one, '2024', 'f2')).toEqual([]);
});

test('a version tells no more of what it has mended, while the list of all does', () => {
  const lock: Archive = {
    format: 2,
    frozen: '2024-06-01',
    version: 2,
    zip: { sha256: '0', bytes: 1 },
    inputs: {},
    files: {},
    earlier: [],
  };
  const errata = [
    erratum('mended', '2024-06-01', { version: 2 }),
    erratum('waiting', '2024-06-02', { version: 3 }),
    erratum('open', '2024-06-03'),
  ];
  const told = (more: Partial<typeof portal>) =>
    ids(errataOfChapter({ ...portal, errata, ...more }, '2024', 'counting'));
  const archiveById = new Map([['2024', { id: '2024', data: lock }]]);
  expect(told({ archiveById })).toEqual(['open', 'waiting']);
  const kept = { report: { version: '1.0', date: '2024-03-01' }, file: 'archive/2024.zip' };
  const one = { version: 1, frozen: lock.frozen, zip: lock.zip, ...kept };
  expect(told({ earlierById: new Map([['2024', [one]]]) })).toEqual(['open', 'waiting']);
  expect(told({ earlierById: new Map([['2024', [{ ...one, version: 2 }]]]) })).toEqual(['open']);
  expect(told({})).toEqual(['open', 'waiting', 'mended']);
  expect(ids(errataOf({ ...portal, errata }, '2024'))).toHaveLength(3);
});

test('a cluster tells those of its returns, whatever the edition', () => {
  expect(ids(errataOfCluster(portal, 'xx-kites'))).toEqual(['other', 'first']);
  expect(errataOfCluster(portal, 'xx-clouds')).toEqual([]);
});

test('readers see the day in their language and where it is told', () => {
  const sources = [{ source: 'sample-report', lines: '40-41' }];
  expect(viewErrata(portal, [erratum('one', '2024-05-01', { sources })], 'en')).toEqual([
    {
      id: 'one',
      date: '1 May 2024',
      about: 'The stage was misread.',
      sources: [{ text: 'invented report, lines 40–41', href: '/en/bibliography/#sample-report' }],
    },
  ]);
});

test('those of one day keep the order of the file, whatever stands between', () => {
  const days = {
    ...portal,
    errata: [
      erratum('b', '2024-05-01'),
      erratum('z', '2024-04-01'),
      erratum('a', '2024-05-01'),
      erratum('y', '2024-06-01'),
      erratum('c', '2024-05-01'),
    ],
  };
  expect(ids(errataOf(days, '2024'))).toEqual(['y', 'b', 'a', 'c', 'z']);
});

test('one erratum may change several entries; a cluster is told of its own returns alone', () => {
  const two = {
    ...portal,
    errata: [
      erratum('two', '2024-05-01', {
        changed: { 'returns/2024/xx-kites': 'abc', 'report-tables/2024/kites': 'gone' },
      }),
    ],
  };
  expect(ids(errataOfCluster(two, 'xx-kites'))).toEqual(['two']);
  expect(errataOfCluster(two, 'kites')).toEqual([]);
});
