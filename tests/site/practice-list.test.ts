import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, type Localized } from '../../src/i18n/locales.ts';
import { siteFolder } from '../support/folders.ts';
import { portal, site } from '../support/portal.ts';

interface Listed {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly criteria: readonly { readonly verdict: string; readonly reason: Localized }[];
  readonly results: readonly { readonly value: number | null; readonly source: string[] }[];
  readonly source: string[];
  readonly licence: string;
  readonly page: Localized;
}

const list = JSON.parse(
  readFileSync(join(siteFolder, 'data/practices.json'), 'utf8'),
) as readonly Listed[];

test('practices.json has every good practice once, in the four languages', () => {
  expect(list.map(({ id }) => id).sort()).toEqual(portal.practices.map(({ id }) => id).sort());
  for (const { title, summary } of list) {
    expect(Object.keys(title).sort()).toEqual([...locales].sort());
    expect(Object.keys(summary).sort()).toEqual([...locales].sort());
  }
});

test('each leads to pages that exist, and says on what it rests', () => {
  for (const { id, page, source, licence, criteria } of list) {
    for (const locale of site.languages) {
      expect(new URL(page[locale]).pathname).toBe(`/${locale}/practices/${id}/`);
      expect(existsSync(join(siteFolder, `.${new URL(page[locale]).pathname}index.html`))).toBe(
        true,
      );
    }
    expect(source.length).toBeGreaterThan(0);
    expect(licence).toBe(site.licence.name);
    expect(criteria.map(({ verdict }) => verdict)).not.toContain('unmet');
  }
});

test('results are numbers or null, each with its source, as they are in the portal', () => {
  for (const { id, results } of list) {
    const written = portal.practices.find((entry) => entry.id === id)?.data.results ?? [];
    expect(results.map(({ value }) => value)).toEqual(written.map(({ value }) => value ?? null));
    expect(results.filter(({ source }) => source.length === 0)).toEqual([]);
  }
});
