import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/domain/change/compare-editions.ts';
import { listEditionRows, listMergers } from '../../src/domain/change/list-edition-rows.ts';
import { formatProblem } from '../../src/loaders/problem.ts';
import { shippedFolder, shippedPortal } from '../../src/testing/shipped-portal.ts';
import { type CheckedPortal, checkContent } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { makeChangedYear, type YearChanges } from '../../tests/support/changed-year.ts';

const year = '2013';
const before = '2012';
let folder = '';
let changes: YearChanges;
let checked: CheckedPortal;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-year-'));
  cpSync(shippedFolder, folder, { recursive: true });
  changes = makeChangedYear(folder, shippedPortal, year);
  checked = checkContent(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the shipped portal, a year later', () => {
  test('has the changes of the year, and no other', () => {
    const { clusters, returns } = checked.portal;
    const rowsOf = (edition: string) => listEditionRows(clusters, returns, edition);
    const found = compareEditions(rowsOf(before), rowsOf(year), listMergers(clusters, year));
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(found.movedUp)).toEqual(changes.up);
    expect(ids(found.movedDown)).toEqual(changes.down);
    expect(ids(found.merged)).toEqual(changes.merged);
    expect(found.gone.toSorted()).toEqual(changes.gone);
    expect(ids(found.renamed)).toEqual(changes.renamed);
    expect(found.fresh.toSorted()).toEqual(changes.fresh);
    expect(Object.values(changes).flat()).toHaveLength(32);
    expect(rowsOf(year)).toHaveLength(356 - 4 - 6 + 5);
  });

  test('is told of nothing that a person would have to mend', () => {
    // Of the edition before, frozen, only what it was made from is told: clusters that merged.
    const waiting = checked.problems.filter(({ code }) => code === 'frozen');
    expect(waiting.map(({ file }) => file.split('/')[0])).toEqual(Array(4).fill('clusters'));
    const others = checked.problems.filter((problem) => !waiting.includes(problem));
    expect(others.map(formatProblem)).toEqual([]);
  });

  test('is warned of what was carried over', () => {
    const kinds = new Set(listWarnings(checked.portal).map(({ code }) => code));
    expect([...kinds].sort()).toEqual(
      [
        ...['first-version', 'old-sources', 'old-year', 'sample', 'unchanged-chapter'],
        ...['unchanged-note', 'unsourced-return'],
      ].sort(),
    );
  });
});
