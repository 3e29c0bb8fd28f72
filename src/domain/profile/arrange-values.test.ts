import { expect, test } from 'vitest';
import { type Profile, profileSchema } from '../../schemas/profile.ts';
import { arrangeValues } from './arrange-values.ts';

const sources = [{ source: 'report' }];
const parse = (profile: unknown): Profile => profileSchema.parse(profile);

const totals = (profile: Profile) => {
  const { leading, earlier } = arrangeValues(profile, 'members');
  return [leading.map(({ total }) => total), earlier.map(({ total }) => total)];
};

test('the newest value leads, the earlier ones follow from the newest to the oldest', () => {
  const members = [
    { total: 24, asOf: '2011', sources },
    { total: 31, edition: '2013', sources },
    { total: 28, asOf: '2012', sources },
  ];
  expect(totals(parse({ members }))).toEqual([[31], [28, 24]]);
});

test('two sources that differ for the same year are both shown', () => {
  const members = [
    { total: 90, edition: '2012', sources },
    { total: 94, asOf: '2012', sources },
  ];
  expect(totals(parse({ members }))).toEqual([[90, 94], []]);
});

test('a month of a year is no later than the year: nobody can say which is newer', () => {
  const members = [
    { total: 90, asOf: '2012', sources },
    { total: 94, asOf: '2012-06', sources },
    { total: 80, asOf: '2011-12', sources },
  ];
  expect(totals(parse({ members }))).toEqual([[90, 94], [80]]);
});

test('a value without a time stands beside the newest: it may be as new', () => {
  const members = [
    { total: 90, asOf: 'undated', sources },
    { total: 94, asOf: '2012', sources },
    { total: 80, asOf: '2010', sources },
  ];
  expect(totals(parse({ members }))).toEqual([[90, 94], [80]]);
});

test('numbers of different things do not stand before each other, nor do different bodies', () => {
  const what = { az: 'n', tr: 'a', ka: 'კ', en: 'candidates' };
  const members = [
    { total: 90, asOf: '2012', sources },
    { total: 44, what, asOf: '2010', sources },
  ];
  expect(totals(parse({ members }))).toEqual([[90, 44], []]);
  const supporters = [
    { body: 'chamber', asOf: '2008', sources },
    { name: 'Bank', asOf: '2012', sources },
    { body: 'chamber', asOf: '2012', sources },
  ];
  const { leading, earlier } = arrangeValues(parse({ supporters }), 'supporters');
  expect(leading.map(({ body, name }) => body ?? name)).toEqual(['Bank', 'chamber']);
  expect(earlier).toHaveLength(1);
});

test('an aspect that nobody tells has no values', () => {
  expect(arrangeValues({}, 'staff')).toEqual({ leading: [], earlier: [] });
});
