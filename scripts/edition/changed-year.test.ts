import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPortalData } from '../../src/loaders/portal-data.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { joinPortal } from '../../src/portal/join-portal.ts';
import { openArchives } from '../../src/portal/open-archives.ts';
import { changeBetween } from '../../src/queries/editions/change-between.ts';
import { rowsOfEdition } from '../../src/queries/editions/edition-rows.ts';
import { shippedFolder, shippedPortal } from '../../workshop/testing/shipped-portal.ts';
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
    const archives = openArchives(folder, checked.portal.archive);
    const portal = joinPortal(toPortalData(checked.portal), [], archives.editions);
    const { change: found } = changeBetween(portal, before, year);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(found.movedUp)).toEqual(changes.up);
    expect(ids(found.movedDown)).toEqual(changes.down);
    expect(ids(found.merged)).toEqual(changes.merged);
    expect(found.gone.toSorted()).toEqual(changes.gone);
    expect(ids(found.renamed)).toEqual(changes.renamed);
    expect(found.fresh.toSorted()).toEqual(changes.fresh);
    expect(Object.values(changes).flat()).toHaveLength(32);
    const returned = rowsOfEdition(portal, year).filter((row) => row.returned);
    expect(returned).toHaveLength(356 - 4 - 6 + 5);
  });

  test('is told of nothing to correct but numbers that compare it with printed ones: it prints none', () => {
    const told = checked.problems.map((problem) => formatProblem(problem, 'en'));
    expect(told.filter((line) => !line.includes('"figures/published-recounted/rows"'))).toEqual([]);
    expect(told).toHaveLength(3 * 4);
  });

  test('is warned of what was carried over', () => {
    const kinds = new Set(listWarnings(checked.portal).map(({ code }) => code));
    expect([...kinds].sort()).toEqual(
      [
        ...['first-version', 'old-year', 'sample', 'unchanged-chapter'],
        ...['unchanged-note', 'unprinted-figure', 'unsourced-return'],
      ].sort(),
    );
  });
});
