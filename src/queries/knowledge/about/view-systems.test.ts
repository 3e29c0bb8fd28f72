import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinShipped, joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { locales } from '../../../i18n/locales.ts';
import { countTaken, systemWorks, viewSystems } from './view-systems.ts';

const sample = joinWholeSample();
const shipped = joinShipped();

const rowsOf = (locale: (typeof locales)[number]) =>
  viewSystems(shipped, locale)?.groups.flatMap(({ rows }) => rows) ?? [];

test('all 32 systems have a row in each language, with data, pages and a source', () => {
  for (const locale of locales) {
    const rows = rowsOf(locale);
    expect(rows.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
    const named = shipped.systems.map(({ id, pages }) => [id, pages.length]);
    expect(rows.map(({ id, pages }) => [id, pages.length]).toSorted()).toEqual(named.toSorted());
    expect(rows.filter(({ data, sources }) => data.length * sources.length === 0)).toEqual([]);
  }
});

test('each system names tests, and their files exist', () => {
  for (const { id, tests } of shipped.systems) {
    expect([id, tests.length > 0]).toEqual([id, true]);
    expect(tests.filter((file) => !file.endsWith('.test.ts') || !existsSync(file))).toEqual([]);
  }
  const { tests } = rowsOf('en').find(({ id }) => id === 'ora-process') ?? {};
  expect(tests).toEqual(['strategies.test.ts']);
});

test('counts are those of the portal: entries, values of a field, results of an analysis', () => {
  const count = (id: string) =>
    shipped.systems.find((one) => one.id === id)?.takes.map((taken) => countTaken(shipped, taken));
  expect(count('inventory')).toEqual([
    shipped.clusters.length,
    shipped.regions.length,
    shipped.sectors.length,
  ]);
  expect(count('survey')).toEqual([shipped.questions.length, 0]);
  expect(count('ora-plan')).toEqual([
    shipped.strategyById.get('ora-action-plan')?.data.nodes.length,
  ]);
  expect(countTaken(shipped, { of: 'analyses', id: 'needs' })).toBeGreaterThan(0);
  expect(countTaken(sample, { of: 'programmes', field: 'projects' })).toBe(
    sample.programmes.reduce((all, { data }) => all + data.projects.length, 0),
  );
  expect(countTaken(sample, { of: 'analyses', id: 'unknown' })).toBe(0);
});

test('the state follows from the data: with none of one kind, a system is ready only', () => {
  for (const { id, works, data } of rowsOf('en')) {
    expect([id, works]).toEqual([id, data.every(({ count }) => count !== '0')]);
  }
  const monitoring = shipped.systems.find(({ id }) => id === 'monitoring');
  if (!monitoring) throw new Error('expected the system monitoring');
  expect([systemWorks(shipped, monitoring), systemWorks(sample, monitoring)]).toEqual([
    false,
    true,
  ]);
});

test('the sample has data of every kind that a system takes, or a form for it', () => {
  const methodOf = (id: string | undefined) =>
    shipped.analyses.find((one) => one.id === id)?.data.method;
  const without = shipped.systems.flatMap(({ id: system, takes }) =>
    takes
      .filter(({ of, id, field }) =>
        of === 'analyses'
          ? !sample.analyses.some(({ data }) => data.method === methodOf(id))
          : countTaken(sample, { of, ...(field === undefined ? {} : { field }) }) === 0,
      )
      .map(({ of }) => `${system}: ${of}`),
  );
  expect(without).toEqual([]);
});

test('the sum counts both states, and a portal without systems has no tables', () => {
  const works = rowsOf('en').filter((row) => row.works).length;
  expect(viewSystems(shipped, 'en')?.sum).toBe(
    `${works} of 32 work with data of this portal; ${32 - works} are ready and have no data here yet.`,
  );
  expect(viewSystems(sample, 'en')).toBeUndefined();
});
