import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPlace } from '../../src/review/proposals/find-place.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';
import { addValue } from '../../src/review/proposals/still-so.ts';
import { readGrid } from '../../src/review/proposals/read-grid.ts';
import { targetOf, writeProposal } from '../../src/review/proposals/write-proposal.ts';
import { questionSchema } from '../../src/schemas/survey.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkTexts } from '../review/check-texts.ts';

const { portal } = checkContent(samplePortal);
const file = 'clusters/xx/xx-teapots.yaml';
const before = readFileSync(join(samplePortal, file), 'utf8');

/** The file after the cluster has said that a field is still so; each time as the portal is then. */
function confirm(field: string, now: string, year: string, text = before): string {
  const one: Proposal = {
    page: '/az/clusters/xx-teapots/',
    part: '',
    field,
    now,
    proposed: now,
    year,
    source: 'sample-annex',
    office: 'Secretariat of the cluster',
    confirmed: '',
  };
  const clusters = portal.clusters.map((entry) =>
    entry.file === file ? { ...entry, data: { ...entry.data, ...parse(text) } } : entry,
  );
  const then = { ...portal, clusters };
  const place = findPlace(then, one);
  const target = targetOf(then, one, place, '2026-12-31');
  expect(target).toMatchObject({ kind: 'addition', file });
  return writeProposal(text, one, place, target);
}

interface Values {
  readonly profile: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}
const valuesIn = (text: string, name: string) => (parse(text) as Values).profile[name] ?? [];

test.each([
  ['website', 'https://teapots.example.org'],
  ['type', 'Lülədən'],
])('what a cluster says is still so has one line, with the later year: %s', (name, now) => {
  const known = valuesIn(before, name);
  const after = confirm(`profile.${name}`, now, '2026');
  expect(valuesIn(after, name)).toHaveLength(known.length);
  const [value] = valuesIn(after, name);
  expect(value).toMatchObject({ asOf: '2026' });
  expect(value).not.toHaveProperty('edition');
  expect(value?.sources).toMatchObject([{ source: 'sample-annex' }, { source: 'sample-report' }]);
  expect(checkTexts(samplePortal, new Map([[file, after]]))).toEqual([]);
  expect(confirm(`profile.${name}`, now, '2026', after)).toBe(after);
  // An older letter does not bring an earlier year back.
  expect(confirm(`profile.${name}`, now, '2025', after)).toBe(after);
});

test('a number that is still so is one of another year, written once', () => {
  const [known] = valuesIn(before, 'employment');
  const after = confirm('profile.employment', '480', '2026');
  expect(valuesIn(after, 'employment')).toMatchObject([
    { value: 480, what: known?.what, asOf: '2026' },
    { value: 480, edition: '2024' },
  ]);
  expect(checkTexts(samplePortal, new Map([[file, after]]))).toEqual([]);
  expect(confirm('profile.employment', '480', '2026', after)).toBe(after);
});

test('a label may have the signs that end rows and labels', () => {
  const said = (label: string) => ({ az: label, tr: label, ka: label, en: label });
  const asked = questionSchema.pick({ fields: true, columns: true }).parse({
    fields: [
      { id: 'few', label: said('Small; up to 9') },
      { id: 'many', label: said('Large: 10 and more') },
    ],
    columns: [
      { id: 'all', label: said('All; at work') },
      { id: 'active', label: said('Active') },
    ],
  });
  const read = (text: string) => readGrid(text, asked, 'en');
  const few = { all: 12, active: 3 };
  expect(read('Small; up to 9: all; at work 12, active 3')).toEqual({ few });
  expect(read('Small; up to 9: 12, active 3; Large: 10 and more: 4\n')).toEqual({
    few,
    many: { all: 4 },
  });
  expect(read('Small; up to 9: 12; Small; up to 9: 13')).toBeUndefined();
  expect(read('Small; up to 9: 12; active 3')).toBeUndefined();
  expect(read(';')).toBeUndefined();
});

test('a number of an earlier year comes behind the later ones, and before those still older', () => {
  const value = (year: string) => ({ value: Number(year), asOf: year, sources: [{ source: 'a' }] });
  const years = (added: string) =>
    addValue([value('2026'), value('2024')], value(added)).map(({ asOf }) => asOf);
  expect(years('2025')).toEqual(['2026', '2025', '2024']);
  expect(years('2027')).toEqual(['2027', '2026', '2024']);
  expect(years('2020')).toEqual(['2026', '2024', '2020']);
});
