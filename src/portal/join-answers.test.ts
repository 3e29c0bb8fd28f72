import { expect, test } from 'vitest';
import { joinWholeSample } from '../../workshop/testing/joined-portals.ts';
import { varyWholeSample } from '../../workshop/testing/vary-whole-sample.ts';
import type { Portal } from './portal.ts';

/** Editions whose values profiles contain. */
const toldEditions = ({ clusters }: Portal): string[] => {
  const values = clusters.flatMap(({ data }) => Object.values(data.profile ?? {}).flat());
  const editions = values.flatMap((value) =>
    typeof value === 'object' && 'edition' in value && value.edition ? [value.edition] : [],
  );
  return [...new Set(editions)].sort();
};

test('a year that is still being collected puts no answer on the page of a cluster', () => {
  const portal = joinWholeSample();
  const draft = portal.editions.find(({ data }) => data.status === 'draft')?.id ?? '';
  expect(portal.returns.filter(({ id }) => id.startsWith(`${draft}/`)).length).toBeGreaterThan(0);
  expect(draft > portal.editionId).toBe(true);
  expect(toldEditions(portal)).toContain(portal.editionId);
  expect(toldEditions(portal)).not.toContain(draft);
});

test('a portal that makes the year its current one shows them', () => {
  const portal = varyWholeSample(({ site }) => ({
    site: site.map((one) => ({ ...one, data: { ...one.data, edition: '2025' } })),
  }));
  expect(toldEditions(portal)).toContain('2025');
});
