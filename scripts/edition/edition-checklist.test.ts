import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Portal } from '../../src/loaders/portal.ts';
import { hashPageTexts } from '../../src/loaders/texts/review-hash.ts';
import type { freezeNeeds } from '../../src/schemas/site.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { siteMarker } from '../output-folder.ts';
import { makeChecklist } from './edition-checklist.ts';
import { findStatus } from './edition-status.ts';
import { formatChecklist, refuseOpen } from './format-checklist.ts';
import { describeSite } from './site-inputs.ts';

const { portal: sample, problems } = checkDirectory(samplePortal);
const site = mkdtempSync(join(tmpdir(), 'clusterbook-checklist-'));
afterAll(() => rmSync(site, { recursive: true, force: true }));

function checklistOf(
  portal: Portal,
  edition = '2025',
  archived = portal.archive.some(({ id }) => id === edition),
) {
  const warnings = listWarnings(portal);
  const status = findStatus(portal, edition, problems, warnings);
  if (!status) throw new Error(`no edition ${edition}`);
  return makeChecklist(portal, { status, problems, warnings, site, archived });
}

const lineOf = (portal: Portal, kind: string, edition?: string) =>
  checklistOf(portal, edition).lines.find((line) => line.kind === kind);

/** The sample, in which an office has signed a chapter, or an earlier version of it. */
const signed = (hash?: string): Portal => ({
  ...sample,
  reports: sample.reports.map((text) => {
    const original = sample.reports.find(({ id }) => id === '2025/weather/en');
    if (text.id !== '2025/weather/az' || !original) return text;
    const own = hash ?? hashPageTexts(original, text);
    const reviewed = { by: 'İqtisadiyyat Nazirliyi', on: '2026-11-28', hash: own, from: 'en' };
    return { ...text, data: { ...text.data, status: 'reviewed' as const, reviewed } };
  }),
});

const needing = (...needs: (typeof freezeNeeds)[number][]): Portal => ({
  ...sample,
  site: sample.site.map((one) => ({ ...one, data: { ...one.data, freezeNeeds: needs } })),
});

test('proposed returns are open until they are confirmed, and counted beside those that are', () => {
  const proposed = sample.returns.filter(({ id, data }) => id.startsWith('2025/') && data.proposed);
  expect(lineOf(sample, 'returns')).toMatchObject({
    open: proposed.map(({ file }) => file),
    command: 'npm run edition -- confirm 2025 ID…',
  });
  expect(proposed.length).toBeGreaterThan(0);
});

test('a translated chapter is done once an office has signed it as it is now', () => {
  const file = 'reports/2025/weather/az.mdx';
  expect(lineOf(sample, 'signatures')).toMatchObject({ done: 0 });
  expect(lineOf(sample, 'signatures')?.open).toContain(file);
  expect(lineOf(signed(), 'signatures')).toMatchObject({ done: 1 });
  expect(lineOf(signed(), 'signatures')?.open).not.toContain(file);
  expect(lineOf(signed('000000000000'), 'signatures')?.open).toContain(file);
  expect(checklistOf(signed()).signed).toEqual([
    { language: 'az', by: 'İqtisadiyyat Nazirliyi', chapters: ['weather'] },
  ]);
  expect(formatChecklist(checklistOf(signed()), 'en')).toContain(
    '        az, İqtisadiyyat Nazirliyi: weather\n',
  );
});

test('chapters of last year and in too few languages are open', () => {
  const without: Portal = {
    ...sample,
    reports: sample.reports.filter(({ id }) => id !== '2025/weather/ka'),
  };
  expect(lineOf(sample, 'chapters')).toMatchObject({ done: 12, open: [] });
  expect(lineOf(without, 'chapters')).toMatchObject({
    done: 11,
    open: ['reports/2025/weather/ka.mdx'],
  });
});

test('news of the edition announces it in the languages in which it is no draft', () => {
  const [news] = sample.news;
  if (!news) throw new Error('no news');
  const title = { az: '2025 nəşri', tr: '2025 baskısı', ka: '2025 წელი', en: 'Edition 2025' };
  const told = (date: string): Portal => ({
    ...sample,
    news: [{ ...news, data: { ...news.data, title, date, drafts: ['ka'] } }],
  });
  expect(lineOf(sample, 'announcement')).toMatchObject({ done: 0 });
  expect(lineOf(told('2099-01-01'), 'announcement')).toMatchObject({ done: 3, open: ['ka'] });
  expect(lineOf(told('1999-01-01'), 'announcement')).toMatchObject({ done: 0 });
});

test('site and prints are looked for in the built site, those of a frozen edition in its archive', () => {
  expect(lineOf(sample, 'site')?.open).toEqual([site]);
  expect(lineOf(sample, 'archive', '2023')?.open).toEqual([]);
  mkdirSync(join(site, 'reports'));
  writeFileSync(join(site, 'reports/cluster-report-2024-tr.pdf'), '%PDF-1.7\n');
  writeFileSync(join(site, siteMarker), describeSite(sample, true));
  expect(lineOf(sample, 'site', '2024')?.open).toEqual([]);
  expect(lineOf(sample, 'prints', '2024')).toMatchObject({ done: 1, open: ['az', 'ka', 'en'] });
});

test('a number with neither a value nor a recount is open', () => {
  const editions = sample.editions.map((one) => {
    const [first, ...rest] = one.data.figures;
    if (one.id !== '2025' || !first) return one;
    const { value: _value, recount: _recount, ...bare } = first;
    return { ...one, data: { ...one.data, figures: [bare, ...rest] } };
  });
  expect(lineOf(sample, 'numbers')?.open).toEqual([]);
  expect(lineOf({ ...sample, editions }, 'numbers')?.open).toHaveLength(1);
});

test('freezing waits only for open lines that the portal names', () => {
  expect(refuseOpen(checklistOf(sample))).toEqual([]);
  expect(refuseOpen(checklistOf(needing('numbers', 'chapters')))).toEqual([]);
  const needed = checklistOf(needing('signatures', 'numbers', 'announcement'));
  expect(refuseOpen(needed).map(({ key }) => key)).toEqual([
    'command.checklist.needed',
    'command.checklist.needed',
  ]);
  expect(formatChecklist(needed, 'en')).toContain(
    'open  News that announces it, in every language (0/4), required before freezing: az, tr, ka and 1 more; npm run add -- news edition-2025\n',
  );
});

test('chapters of an archived edition stay as they were published: their signatures are no open work', () => {
  const [archived] = sample.archive;
  if (!archived) throw new Error('no archived edition');
  const checklist = checklistOf(
    { ...needing('signatures'), archive: [{ ...archived, id: '2024' }] },
    '2024',
  );
  expect(checklist.lines.find(({ kind }) => kind === 'signatures')?.open.length).toBeGreaterThan(0);
  expect(refuseOpen(checklist)).toEqual([]);
  // Freezing again looks at the edition as if it were not archived.
  expect(refuseOpen(checklistOf(needing('signatures'), '2024', true))).toEqual([]);
  expect(refuseOpen(checklistOf(needing('signatures'), '2024', false))).toHaveLength(1);
  expect(formatChecklist(checklist, 'en')).toMatch(
    /^– {5}Translated chapters signed \(0\/\d+\): archived/m,
  );
});
