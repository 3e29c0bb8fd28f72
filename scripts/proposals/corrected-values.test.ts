import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findPlace } from '../../src/review/proposals/find-place.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';
import { targetOf, writeProposal } from '../../src/review/proposals/write-proposal.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { shippedFolder, shippedPortal } from '../../workshop/testing/shipped-portal.ts';

const { portal } = checkContent(samplePortal);
const proposal = (fields: Partial<Proposal>): Proposal => ({
  page: '',
  part: '',
  field: '',
  now: '',
  proposed: '',
  year: '',
  source: '',
  office: 'Secretariat of the cluster',
  confirmed: '',
  ...fields,
});

test('a correction by another source cites it, and drops the note on the old value', () => {
  const correct = (source: string) => {
    const one = proposal({
      page: '/tr/clusters/tr-izmir-inoviz/',
      field: 'profile.founded',
      now: '2009-03',
      proposed: '2010',
      source,
    });
    const place = findPlace(shippedPortal, one);
    const target = targetOf(shippedPortal, one, place, '2026-12-31');
    if (target.kind === 'hand') return target.why;
    const text = readFileSync(join(shippedFolder, target.file), 'utf8');
    const written = parse(writeProposal(text, one, place, target)) as {
      readonly profile: { readonly founded: readonly unknown[] };
    };
    return written.profile.founded[0];
  };
  expect(correct('doc-004')).toEqual({
    value: '2010',
    asOf: 'undated',
    sources: [{ source: 'doc-004' }],
  });
  expect(correct('a letter')).toBe('noSource');
  // Corrected by what its own source says.
  expect(correct('')).toMatchObject({ value: '2010', note: {}, sources: [{ source: 'doc-001' }] });
});

test.each([
  ['profile.members', '64', '2099', 'future'],
  ['profile.members', '64', '22026026', 'future'],
  ['profile.members', '64', 'soon', 'future'],
  ['profile.members', '70', '2024', 'other'],
])('%s %s in %s is left to the editor: %s', (field, proposed, year, why) => {
  const one = proposal({
    page: '/tr/clusters/xx-teapots/',
    field,
    now: '',
    proposed,
    year,
    source: 'sample-report',
  });
  expect(targetOf(portal, one, findPlace(portal, one), '2026-12-31')).toMatchObject({
    kind: 'hand',
    why,
  });
});

test.each([
  ['/tr/clusters/tr-izmir-lojistik/', 'regions', 'İzmir', 'Manisa', { regions: ['TR-45'] }],
  ['/az/clusters/tr-izmir-lojistik/', 'regions', 'İzmir', 'TR-45', { regions: ['TR-45'] }],
  [
    '/en/clusters/tr-izmir-lojistik/',
    'sectors.id',
    'Logistics',
    'Tourism',
    { sectors: [{ id: 'tourism', word: 'Lojistik' }] },
  ],
  ['/tr/clusters/tr-izmir-lojistik/', 'regions', 'İzmir', 'Batı Anadolu', 'notFound'],
  ['/tr/clusters/tr-izmir-lojistik/', 'regions', 'Ankara', 'Manisa', 'notFound'],
  ['/tr/clusters/tr-izmir-lojistik/', 'regions', 'İzmir', 'İzmir', 'notFound'],
])('%s %s: %s, not %s', (page, field, now, proposed, expected) => {
  const one = proposal({ page, field, now, proposed });
  const place = findPlace(shippedPortal, one);
  const target = targetOf(shippedPortal, one, place, '2026-12-31');
  // Where it was before is not kept: an editor decides.
  const moved = targetOf(shippedPortal, { ...one, year: '2013' }, place, '2026-12-31');
  expect(moved.kind).toBe('hand');
  if (target.kind === 'hand') return expect(target.why).toBe(expected);
  const text = readFileSync(join(shippedFolder, target.file), 'utf8');
  const known: unknown = parse(text);
  // All other parts remain as they are.
  expect(parse(writeProposal(text, one, place, target))).toEqual({
    ...(known as object),
    ...(expected as object),
  });
});
